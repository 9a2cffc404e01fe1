import { type Archetype, skill } from '../archetype.ts'

export const predictive: Archetype = {
	key: 'predictive',
	kind: 'company',
	weight: 2,
	voices: ['founder', 'scholar', 'engineer'],
	people: [2, 35],
	founded: [2013, 2024],
	fields: ['Prognostik', 'Analytics', 'Intelligence', 'Modellwerk', 'Predictive', 'Algorithmen'],
	clients: ['machines', 'utilities', 'paper', 'buses', 'foundries', 'wholesale', 'grid'],
	tags: ['KI', 'Prognose'],
	skills: [
		skill('predictive-maintenance', 0.9, [
			'Wenn ein Lager anfängt zu singen, wissen wir es Wochen vor dem Stillstand.',
			'When a bearing begins to sing, we know it weeks before the standstill.',
		]),
		skill(
			'machine-learning',
			1,
			[
				'Unsere Modelle lernen vom alten Hasen, solange er noch da ist.',
				'Our models learn from the old hand while he is still around.',
			],
			[
				'Muster, die ein Mensch in zehn Jahren nicht sähe, findet der Rechner über Nacht.',
				'Patterns a person would not see in ten years the computer finds overnight.',
			],
			[
				'Modelle altern wie Milch; wir riechen daran, bevor jemand sie trinkt.',
				'Models age like milk; we smell them before anyone drinks.',
			],
		),
		skill('time-series-forecasting', 0.5, [
			'Wie viele Brezeln am verregneten Samstag? Die Antwort liegt meistens auf drei Bleche genau.',
			'How many pretzels on a rainy Saturday? The answer is usually right to three trays.',
		]),
		skill('time-series-forecasting', 0.6, [
			'Strom, Schwingung und Temperatur erzählen gemeinsam eine Geschichte.',
			'Current, vibration and temperature tell a story together.',
		]),
		skill('mlops', 0.4, [
			'Ein Modell, das nach dem Urlaub des Erfinders noch läuft, ist ein gutes Modell.',
			'A model that still runs after its inventor’s holiday is a good model.',
		]),
		skill('operations-research', 0.4, [
			'Touren, Schnittmuster, Schichtpläne: Aus Milliarden Möglichkeiten suchen wir eine gute.',
			'Routes, cutting patterns, shift rosters: out of billions of possibilities we look for a good one.',
		]),
	],
	also: ['python', 'anomaly-detection', 'statistics', 'data-engineering', 'deep-learning', 'trustworthy-ai'],
	summaries: [
		[
			'Vorhersagen für {k}: [Ausfall, Absatz, Verbrauch|wann etwas bricht|was morgen gebraucht wird].',
			'Forecasts for {k}: [failure, sales, consumption|when something will break|what is needed tomorrow].',
		],
		[
			'Sagt, welche Pumpe als [nächste|übernächste] ausfällt, und irrt sich selten.',
			'Says which pump will fail [next|after that], and is seldom wrong.',
		],
		[
			'Rechenmodelle aus {town}, die [erklären, was sie tun|im Betrieb bleiben|mit wenig Daten auskommen].',
			'Models from {town} that [explain what they do|stay in operation|make do with little data].',
		],
		[
			'Wir ersetzen Bauchgefühl durch {~a:2-5} Kurven, die man [verstehen|prüfen|anzweifeln] kann.',
			'We replace gut feeling by {~a:2-5} curves that can be [understood|checked|doubted].',
		],
		[
			'Ein Team aus Statistik und Maschinenbau, das {kd} [Ausfälle|Überbestände|Nachtschichten] erspart.',
			'A team of statisticians and engineers that saves {k} from [breakdowns|overstock|night shifts].',
		],
		['Prognosen und Optimierung für {k} {wo}.', 'Forecasts and optimisation for {k} {wo}.'],
	],
	openings: [
		[
			'Instandhaltung nach Kalender ist teuer, Instandhaltung nach Knall noch teurer.',
			'Maintenance by the calendar is expensive, maintenance by the bang even more so.',
		],
		[
			'{name} entwickelt Vorhersagemodelle und betreibt sie auch.',
			'{name} develops forecasting models and also runs them.',
		],
		[
			'Zahlen aus der Vergangenheit gibt es in jedem Betrieb; wir bringen sie dazu, nach vorn zu schauen.',
			'Every firm has figures from the past; we get them to look ahead.',
		],
		[
			'Die Gründer kommen aus der Regelungstechnik und misstrauen Vorhersagen, vor allem den eigenen.',
			'The founders come from control engineering and distrust forecasts, their own above all.',
		],
		[
			'{k_satz} sammeln seit Jahren Werte, die niemand ansieht. Wir sehen sie an.',
			'{k_satz} have collected readings for years that nobody looks at. We look.',
		],
		[
			'Am Ende zählt, ob jemand den Schraubenschlüssel zur richtigen Zeit holt.',
			'In the end what counts is whether someone fetches the spanner at the right time.',
		],
	],
	extras: [
		[
			'Ohne Störungsprotokoll fangen wir nicht an, mit einem handgeschriebenen schon.',
			'Without a fault log we do not start; a handwritten one will do.',
		],
		[
			'Eine Papierfabrik vermied damit im letzten Jahr {~a:2-6} ungeplante Stillstände.',
			'A paper mill avoided {~a:2-6} unplanned stops last year this way.',
		],
		[
			'Jede Vorhersage trägt eine Angabe, wie sicher sie ist.',
			'Each forecast carries a statement of how certain it is.',
		],
		[
			'Trainiert wird im Haus, auf eigener Hardware mit Abwärmenutzung.',
			'Training is done in-house on our own hardware, and the waste heat is used.',
		],
		[
			'Im ersten Monat vergleichen wir unsere Prognose mit der des ältesten Meisters.',
			'In the first month we compare our forecast with that of the oldest foreman.',
		],
		[
			'Ein Großbäcker wirft seither {=a:18-44} Prozent weniger weg.',
			'An industrial baker has thrown away {=a:18-44} per cent less since.',
		],
	],
	notes: [
		['{=a:20-700} überwachte Aggregate', '{=a:20-700} monitored units'],
		['zwei Modelle im Betrieb', 'two models in operation'],
		['Verbundprojekt seit {since}', 'joint project since {since}'],
	],
}
