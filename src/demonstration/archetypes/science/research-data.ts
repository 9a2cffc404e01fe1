import { type Archetype, skill } from '../archetype.ts'

export const researchData: Archetype = {
	key: 'research-data',
	kind: 'research-institute',
	weight: 1,
	voices: ['scholar', 'authority'],
	people: [18, 180],
	founded: [1975, 2020],
	fields: [
		'Forschungszentrum Stille Rechner',
		'Forschungszentrum Datenräume',
		'Institut für Prognoseverfahren',
		'Forschungsstelle Cybersicherheit',
		'Zentrum für Sprachmodelle',
		'Forschungszentrum Bilderkennung',
		'Institut für Quantenrechnen',
		'Forschungsstelle Mobilitätsdaten',
	],
	clients: ['machines', 'hospitals', 'carmakers', 'insurers', 'utilities', 'ministries'],
	tags: ['Forschung'],
	skills: [
		skill('data-science', 0.9, [
			'Aus Rauschen Signale zu gewinnen ist das Tagesgeschäft.',
			'Winning signals from noise is daily business.',
		]),
		skill('contract-research', 0.9, [
			'Studien liefert das Haus mit einem Ergebnis, auf das sich eine Investition stützen lässt.',
			'Its studies come with a result on which an investment can rest.',
		]),
		skill('data-spaces', 0.4, [
			'Wettbewerber teilen hier Messwerte, ohne einander in die Karten zu schauen.',
			'Competitors share readings here without seeing each other’s cards.',
		]),
		skill('data-anonymization', 0.4, [
			'Niemand lässt sich wiedererkennen, und die Statistik stimmt trotzdem.',
			'Nobody can be recognised, yet the statistics are right.',
		]),
		skill('deep-learning', 0.5, [
			'Netze werden so lange beschnitten, bis sie auf einem Türschloss laufen.',
			'Networks are pruned until they run on a door lock.',
		]),
		skill('quantum-computing', 0.2, [
			'Auf einem Rechner nahe dem absoluten Nullpunkt lösen die Leute hier Rucksackprobleme.',
			'People here solve knapsack problems on a computer close to absolute zero.',
		]),
		skill('testbeds', 0.4, [
			'Betriebe dürfen ihre Verfahren auf der Versuchsstrecke unter Aufsicht scheitern lassen.',
			'Firms may let their methods fail on the test track under supervision.',
		]),
	],
	also: ['machine-learning', 'statistics', 'standardization', 'research-transfer', 'encryption', 'autonomous-driving'],
	summaries: [
		[
			'Außeruniversitäre Forschung zu [Daten|lernenden Verfahren|digitaler Sicherheit], zur Hälfte im Auftrag von {kd}.',
			'Independent research on [data|learning methods|digital security], half of it for {k}.',
		],
		[
			'Entwickelt Verfahren, die [mit wenig Strom|ohne Personenbezug|nachweisbar] funktionieren, und erprobt sie [in Betrieben|auf einer Teststrecke|im Klinikalltag].',
			'Develops methods that work [on little power|without personal data|provably] and tries them [in firms|on a test track|in hospitals].',
		],
		[
			'Institut mit {=a:4-11} Arbeitsgruppen in {town}, [Patente inbegriffen|offen für Gäste|getragen von Land und Wirtschaft].',
			'Institute of {=a:4-11} groups in {town}, [patents included|open to guests|funded by the state and industry].',
		],
		[
			'Schlägt die Brücke vom [Beweis|Aufsatz|Versuch] zur Anwendung, meist mit {kd}.',
			'Bridges the gap from [proof|paper|experiment] to application, mostly with {k}.',
		],
	],
	openings: [
		[
			'Die Einrichtung arbeitet an Verfahren, die in fünf Jahren selbstverständlich sein sollen.',
			'The institute works on methods that should be commonplace in five years.',
		],
		[
			'Das Forschungsprogramm wird alle {~a:4-6} Jahre gemeinsam mit Betrieben aus der Gegend aufgestellt.',
			'The research programme is drawn up with local firms every {~a:4-6} years.',
		],
		[
			'Grundlagenforschung und Auftragsarbeit halten sich die Waage.',
			'Basic research and commissioned work balance each other.',
		],
	],
	extras: [
		['{=a:9-70} Schutzrechte, davon gut die Hälfte in Nutzung.', '{=a:9-70} patents, a good half of them in use.'],
		[
			'Kleine Betriebe erhalten {~a:3-8} Tage Erstberatung ohne Rechnung.',
			'Small firms get {~a:3-8} days of first advice without an invoice.',
		],
		[
			'Ein Gastlabor mit {~a:4-12} Plätzen steht Mitgliedern offen.',
			'A guest lab of {~a:4-12} places is open to members.',
		],
	],
	notes: [
		['{=a:3-20} Vorhaben', '{=a:3-20} projects'],
		['mit Versuchsstrecke', 'with test track'],
		['Gutachten', 'expert opinions'],
	],
}
