import { type Archetype, skill } from '../archetype.ts'

export const sensorMaker: Archetype = {
	key: 'sensor-maker',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'founder'],
	people: [4, 210],
	founded: [1978, 2022],
	fields: ['Sensorik', 'Sensors', 'Messsysteme', 'Elektronik', 'Optik', 'Akustik', 'Mikrosysteme'],
	clients: ['machines', 'food', 'water', 'carmakers', 'medtech', 'hauliers', 'builders'],
	tags: ['Sensorik', 'Hardware'],
	skills: [
		skill(
			'sensors',
			1,
			[
				'Ob eine Schraube locker wird, merkt unser Ring unter dem Kopf.',
				'Our ring under the head notices when a bolt works loose.',
			],
			[
				'Für Backöfen bauen wir Fühler, die dreihundert Grad als angenehm empfinden.',
				'For ovens we build probes that find three hundred degrees pleasant.',
			],
			[
				'Unsere Fühler sitzen in Güllefässern, Operationssälen und Brückenpfeilern.',
				'Our probes sit in slurry tanks, operating theatres and bridge piers.',
			],
		),
		skill('electronics-design', 0.8, [
			'Von der Skizze auf der Serviette bis zur bestückten Platine vergehen bei uns drei Wochen.',
			'From a sketch on a napkin to an assembled board takes us three weeks.',
		]),
		skill('signal-analysis', 0.6, [
			'Aus verrauschten Kurven holen wir den einen Ausschlag, auf den es ankommt.',
			'From noisy curves we extract the one spike that matters.',
		]),
		skill('embedded-ai', 0.4, [
			'Ein Gerät für vier Euro erkennt am Geräusch, ob die Pumpe trocken läuft.',
			'A four-euro device tells from the sound whether the pump is running dry.',
		]),
		skill('short-range-radio', 0.3, [
			'Die Funkknöpfe laufen ohne Batterie, ein warmes Rohr genügt.',
			'The radio buttons run without a battery; a warm pipe is enough.',
		]),
		skill('condition-monitoring', 0.25, [
			'Bauwerke melden sich, wenn ein Riss wächst.',
			'Structures report when a crack is growing.',
		]),
		skill('calibration', 0.3, [
			'Jeder Aufnehmer verlässt das Haus mit seinem eigenen Messprotokoll.',
			'Each pick-up leaves the house with its own calibration record.',
		]),
	],
	also: ['embedded-software', 'industrial-iot', 'electronics-design', 'short-range-radio', 'data-acquisition'],
	summaries: [
		[
			'Sensoren für [Feuchte, Druck und Schall|Füllstand und Durchfluss|Schwingung und Neigung], entwickelt und gefertigt {wo}.',
			'Sensors for [humidity, pressure and sound|level and flow|vibration and tilt], developed and made {wo}.',
		],
		['Misst, was {k} bisher [gerochen|gehört|geschätzt] haben.', 'Measures what {k} used to [smell|hear|guess].'],
		[
			'Kleine Serien, schwierige Orte: Messfühler für [Hitze|Schmutz|Dauerregen] und Stückzahlen ab {=a:1-50}.',
			'Small series for difficult places: probes for [heat|dirt|constant rain] from {=a:1-50} pieces.',
		],
		[
			'Hersteller von Aufnehmern samt Elektronik und [Auswertung|Funkstrecke|Gehäuse], rund {#a:2-90}.000 Stück im Jahr.',
			'Maker of pick-ups with electronics and [analysis|radio link|housing], about {#a:2-90} thousand pieces a year.',
		],
		[
			'Wo ein Standardfühler aufgibt, fängt [unsere Entwicklung|unser Katalog|unser Labor] in {town} an.',
			'Where a standard probe gives up, [our development|our catalogue|our lab] in {town} begins.',
		],
		[
			'Messfühler für {k} und {k2}, seit {year} gefertigt in {town}.',
			'Probes for {k} and {k2}, made in {town} since {year}.',
		],
	],
	openings: [
		[
			'{name} entwickelt Messfühler und die Elektronik dahinter.',
			'{name} develops probes and the electronics behind them.',
		],
		[
			'Manche Größen lassen sich schlecht messen: Feuchte im Holz, Druck im Teig, Schall in der Lagerschale. Genau die mögen wir.',
			'Some things are hard to measure: moisture in wood, pressure in dough, sound in a bearing shell. Those are the ones we like.',
		],
		[
			'Gefertigt wird in {town}, in Losen zwischen {=a:10-50} und {#b:500-9000/500} Stück.',
			'We manufacture in {town}, in lots of {=a:10-50} to {#b:500-9000/500} pieces.',
		],
		[
			'Die ersten Fühler aus unserem Haus gingen {year} an eine Molkerei.',
			'Our first probes went to a dairy in {year}.',
		],
		['Ein Fühler ist klein, sein Ausfall teuer.', 'A probe is small and its failure expensive.'],
		[
			'Unsere Kataloge sind dünn, weil das meiste auf Anfrage entsteht.',
			'Our catalogues are thin because most things are made to order.',
		],
	],
	extras: [
		['Sonderbauformen sind ab {=a:1-25} Stück möglich.', 'Special designs are possible from {=a:1-25} pieces.'],
		['Auf Wunsch liefern wir die Auswertung als Programm mit.', 'On request we supply the analysis as a program.'],
		[
			'Der Reinraum misst nur {=a:18-60} Quadratmeter, reicht aber.',
			'The clean room has only {=a:18-60} square metres, which is enough.',
		],
		['Reparaturen gehen auch nach {=a:12-25} Jahren noch.', 'Repairs are possible even after {=a:12-25} years.'],
		['Muster gehen nach {~a:3-9} Tagen mit der Post hinaus.', 'Samples go out by post after {~a:3-9} days.'],
		[
			'In einer Molkerei überlebten die Fühler {#a:900-5000/100} Reinigungen.',
			'In a dairy the probes survived {#a:900-5000/100} cleanings.',
		],
	],
	notes: [
		['eigene Fertigung', 'made in-house'],
		['ab {=a:1-50} Stück', 'from {=a:1-50} pieces'],
		['Schutzart IP67 und IP69K', 'protection classes IP67 and IP69K'],
	],
}
