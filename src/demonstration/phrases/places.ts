import type { Line } from './line.ts'

/** Where the house stands, for any firm with rooms. */
export const placeLines: readonly Line[] = [
	[
		'Das Büro liegt in [einer alten Druckerei|einer früheren Strickwarenfabrik|einem umgebauten Bahnhof|einem Gewerbehof|der ehemaligen Molkerei] {wo}.',
		'The office is in [an old print works|a former knitwear factory|a converted railway station|a trading estate|the former dairy] {wo}.',
	],
	[
		'Von {town} aus sind die meisten Kunden in einer Stunde zu erreichen, und dabei bleibt es bewusst.',
		'From {town} most clients can be reached within an hour, and that is deliberate.',
	],
	[
		'Gearbeitet wird in {town}, geliefert bis [Graz und Rotterdam|ins Elsass und nach Vorarlberg|Zürich und Kopenhagen].',
		'The work is done in {town} and delivered as far as [Graz and Rotterdam|Alsace and Vorarlberg|Zurich and Copenhagen].',
	],
	[
		'Wer {wo} eine Störung meldet, hat in der Regel am selben Tag jemanden vor Ort.',
		'Anyone reporting a fault {wo} usually has somebody on site the same day.',
	],
	['Ein zweiter Standort in {town2} besteht seit {since}.', 'There has been a second site in {town2} since {since}.'],
	[
		'{wo_satz} gibt es viele Tüftler; wir arbeiten mit denen, die auch dokumentieren.',
		'There is no shortage of tinkerers {wo}; we work with those who also write things down.',
	],
	[
		'Die Werkstatt in {town} kann nach Anmeldung besichtigt werden.',
		'The workshop in {town} can be visited by appointment.',
	],
	[
		'Zum Kaffee kommt man in {town} durch den Hof, zweite Tür links.',
		'For coffee in {town}, come through the yard, second door on the left.',
	],
	[
		'Vor Ort sind wir zwischen {town} und {town2}, alles andere geht per Bildschirm.',
		'We come in person between {town} and {town2}; the rest is done by screen.',
	],
	['Der Sitz {wo} hat einen Vorteil: Die Fluktuation ist gering.', 'Being {wo} has one advantage: people stay.'],
	[
		'Dass die Server in {town} stehen, lässt sich besichtigen.',
		'That the servers really are in {town} can be inspected.',
	],
	[
		'Für Termine in {town2} und Umgebung berechnen wir keine Anfahrt.',
		'We do not charge travel to {town2} and its surroundings.',
	],
	[
		'Mit dem Zug erreicht man uns in {town} ohne Umweg, der Bahnhof ist {~a:4-11} Minuten entfernt.',
		'The station in {town} is {~a:4-11} minutes away, so the train is the easy way to reach us.',
	],
	[
		'Aufträge aus {town2} und dem Umland machen etwa die Hälfte aus.',
		'About half of the orders come from {town2} and the countryside around it.',
	],
	[
		'Unsere Fenster gehen auf die Bahnlinie, man gewöhnt sich daran.',
		'Our windows overlook the railway; one gets used to it.',
	],
	[
		'Zwischen {town} und {town2} kennen wir jede Baustelle.',
		'Between {town} and {town2} we know every set of roadworks.',
	],
	['In {town} teilen wir uns den Hof mit einer Rösterei.', 'In {town} we share the yard with a coffee roaster.'],
	[
		'Dass wir in {town} sitzen, hält die Mieten klein und die Wege kurz.',
		'Being in {town} keeps rents low and distances short.',
	],
	[
		'Außentermine bündeln wir: montags {town2}, dienstags der Rest.',
		'We bundle visits: Mondays in {town2}, Tuesdays everywhere else.',
	],
	[
		'Vom Dach aus sieht man an klaren Tagen weit ins Land.',
		'On clear days you can see far across the country from the roof.',
	],
	['Im Erdgeschoss wird gelötet, oben gedacht.', 'Soldering is on the ground floor, thinking upstairs.'],
	[
		'Wer den Hof in {town} nicht findet, ruft an und wird abgeholt.',
		'Whoever cannot find the yard in {town} calls and gets picked up.',
	],
]
