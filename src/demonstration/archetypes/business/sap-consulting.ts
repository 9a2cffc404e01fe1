import { type Archetype, skill } from '../archetype.ts'

export const sapConsulting: Archetype = {
	key: 'sap-consulting',
	kind: 'company',
	weight: 3,
	voices: ['agency', 'engineer'],
	people: [3, 180],
	founded: [1992, 2020],
	fields: ['Consulting', 'Beratung', 'Solutions', 'Business Systems', 'Partner', 'Prozesse'],
	clients: ['groups', 'automotive', 'chemical', 'pharma', 'wholesale', 'hidden', 'utilities'],
	tags: ['ERP', 'Beratung'],
	skills: [
		skill(
			'sap',
			1,
			[
				'Monatsabschluss am zweiten Werktag, ohne Nachtschicht in der Buchhaltung.',
				'Month closed on the second working day, without night shifts in accounts.',
			],
			[
				'Drei Buchungskreise, ein Kontenplan, weniger Streit.',
				'Three company codes, one chart of accounts, fewer quarrels.',
			],
			[
				'Der Wechsel auf die neue Version fällt in vielen Häusern mit dem Ruhestand derer zusammen, die das Alte gebaut haben.',
				'In many houses the move to the new release coincides with the retirement of those who built the old one.',
			],
		),
		skill('abap', 0.5, [
			'Eigenentwicklungen aus zwanzig Jahren lesen, verstehen, kürzen: Das dauert, und dann fehlt die Hälfte niemandem.',
			'Reading, understanding and trimming twenty years of custom code takes time, and then nobody misses half of it.',
		]),
		skill('data-migration', 0.6, [
			'Stammdaten ziehen bei uns erst um, wenn sie geputzt sind.',
			'Master data move only once they are clean.',
		]),
		skill('business-process-management', 0.5, [
			'Wir malen den Ablauf auf, bis alle im Raum dasselbe meinen.',
			'We draw the process until everyone in the room means the same.',
		]),
		skill('system-integration', 0.5, [
			'Waage, Webshop und Werkzeugmaschine buchen ins selbe Konto.',
			'Scales, web shop and machine tool post to the same account.',
		]),
		skill('organizational-change', 0.4, [
			'Das schwierigste Modul sind die Kolleginnen aus der Buchhaltung, und sie haben meistens recht.',
			'The hardest module is the colleagues in accounts, and they are usually right.',
		]),
	],
	also: [
		'project-management',
		'training',
		'controlling-software',
		'business-intelligence',
		'electronic-data-interchange',
		'requirements-engineering',
	],
	summaries: [
		[
			'Begleitet {k} beim Wechsel auf [die aktuelle Generation|S/4|ein aufgeräumtes System].',
			'Accompanies {k} in moving to [the current generation|S/4|a tidied system].',
		],
		[
			'Prozessberatung und Programmierung im [Finanz-|Logistik-|Produktions-]Umfeld, [mit Festpreis|ohne Heerscharen|auf Augenhöhe].',
			'Process consulting and programming around [finance|logistics|production], [at a fixed price|without armies|as equals].',
		],
		[
			'{=a:6-90} Beraterinnen und Berater, die [Buchhaltung verstehen|auch Nein sagen|zu Ende bringen, was sie anfangen].',
			'{=a:6-90} consultants who [understand accounting|also say no|finish what they start].',
		],
		[
			'Wir entrümpeln große ERP-Landschaften, Kunde für Kunde, {wo} und [bis Basel|bundesweit|vor Ort].',
			'We clear out large ERP landscapes client by client, {wo} and [as far as Basel|nationwide|on site].',
		],
		[
			'Zwischen Fachabteilung und [Großrechner|Cloud|Konzern] übersetzt {short} seit {year}.',
			'Between business department and [mainframe|cloud|corporation] {short} has been translating since {year}.',
		],
		[
			'Beratung für Finanzen, Logistik und Fertigung bei {kd}.',
			'Consulting on finance, logistics and production at {k}.',
		],
	],
	openings: [
		[
			'Ein ERP-Wechsel ist eine Operation am offenen Herzen, bei der der Patient weiterarbeitet.',
			'Changing ERP is open-heart surgery on a patient who goes on working.',
		],
		['{name} berät mittlere und große Unternehmen rund um SAP.', '{name} advises medium and large companies on SAP.'],
		[
			'Wir kommen aus den Fachabteilungen und sind über die Jahre zur Technik gewandert.',
			'We come from the business side and have wandered over to technology.',
		],
		[
			'Viele Systeme sind über zwei Jahrzehnte gewachsen wie eine Altstadt. Wir kennen die Gassen.',
			'Many systems have grown over two decades like an old town. We know the alleys.',
		],
		[
			'Wir begleiten Umstellungen von der Bestandsaufnahme bis zum ersten Jahresabschluss.',
			'We accompany conversions from the survey to the first annual accounts.',
		],
		['{k_satz} rufen uns, wenn die eigene Mannschaft knapp wird.', '{k_satz} call us when their own crew runs short.'],
		[
			'Beratung und Entwicklung sitzen bei {short} im selben Projektraum.',
			'At {short}, consultants and developers share the same project room.',
		],
		[
			'Sechs Fachbereiche, drei Systeme, ein Stichtag: Das ist der Alltag.',
			'Six departments, three systems, one deadline: that is everyday life.',
		],
	],
	extras: [
		[
			'Projekte ohne Entscheider im Raum brechen wir nach der zweiten Sitzung ab.',
			'We stop projects after the second meeting if no decision-maker is in the room.',
		],
		[
			'Die letzte Umstellung lief über Ostern und dauerte {=a:51-70} Stunden.',
			'The last conversion ran over Easter and took {=a:51-70} hours.',
		],
		[
			'Schulungsunterlagen schreiben wir mit den Leuten, die danach damit arbeiten.',
			'We write training material with the people who will use it.',
		],
		['Tests fahren wir mit echten Belegen vom letzten Dezember.', 'We test with real documents from last December.'],
		[
			'Zuletzt wurden {#a:400-4000/100} eigene Programme auf {=b:60-220} verkürzt.',
			'Recently {#a:400-4000/100} custom programs were cut to {=b:60-220}.',
		],
		[
			'Lizenzen verkaufen wir nicht, über Lizenzen streiten wir gern.',
			'We sell no licences but like to argue about them.',
		],
		[
			'Der Support nach dem Start ist dieselbe Mannschaft wie vor dem Start.',
			'Support after go-live is the same crew as before.',
		],
	],
	notes: [
		['{=a:5-60} Einführungen', '{=a:5-60} rollouts'],
		['Finanzen und Logistik', 'finance and logistics'],
		['zertifizierte Beraterinnen', 'certified consultants'],
	],
}
