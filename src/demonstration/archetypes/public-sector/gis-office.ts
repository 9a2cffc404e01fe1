import { type Archetype, skill } from '../archetype.ts'

export const gisOffice: Archetype = {
	key: 'gis-office',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'family'],
	people: [2, 50],
	founded: [1985, 2019],
	fields: ['Geodaten', 'Geoinformatik', 'Kartographie', 'Vermessung', 'Geo', 'Kartenwerk'],
	clients: ['municipal', 'districts', 'water', 'forestry', 'planners', 'farms', 'grid'],
	tags: ['Geodaten'],
	skills: [
		skill(
			'gis',
			1,
			[
				'Welche Straße braucht zuerst neuen Belag? Die Karte färbt sie rot.',
				'Which road needs new asphalt first? The map colours it red.',
			],
			[
				'Kanäle, Hydranten, Laternen findet der Bauhof jetzt auf dem Tablet.',
				'The depot now finds sewers, hydrants and lamps on a tablet.',
			],
			[
				'Wo verläuft die alte Wasserleitung? Ein Klick auf den Feldweg, und man weiß es.',
				'Where does the old water main run? One click on the track and you know.',
			],
		),
		skill('geo-databases', 0.7, [
			'Flurstücke, Kanäle, Bäume: Was eine Lage hat, bekommt bei uns eine saubere Ebene.',
			'Parcels, sewers, trees: whatever has a position gets a clean layer.',
		]),
		skill('remote-sensing', 0.45, [
			'Aus Satellitenbildern lesen wir, wo der Wald Durst hat.',
			'From satellite images we read where the forest is thirsty.',
		]),
		skill('drones', 0.4, [
			'Ein Überflug ersetzt drei Tage Begehung, wenn der Wind mitspielt.',
			'One flight replaces three days on foot, wind permitting.',
		]),
		skill('weather-and-climate-data', 0.3, [
			'Nach einem Starkregen auf der Karte weiß man, welcher Keller zuerst vollläuft.',
			'After a cloudburst on the map you know which cellar fills first.',
		]),
		skill('municipal-gis', 0.3, [
			'Bebauungspläne von 1958 werden lesbar und rechtssicher digital.',
			'Zoning plans from 1958 become readable and legally sound in digital form.',
		]),
		skill('cad-cam', 0.3, [
			'Zwischen Zeichnung und Karte übersetzen wir verlustfrei.',
			'Between drawing and map we translate without loss.',
		]),
	],
	also: ['postgresql', 'geo-databases', 'open-data', 'python', 'asset-management', 'mapping'],
	summaries: [
		[
			'Karten, die [Auskunft geben|stimmen|mitdenken], für {k}.',
			'Maps that [give answers|are right|think along], for {k}.',
		],
		[
			'Weiß, wo {wo} [die Leitungen liegen|jeder Baum steht|das Wasser hinläuft].',
			'Knows where {wo} [the pipes run|every tree stands|the water goes].',
		],
		[
			'Büro für Geoinformation: erheben, [ordnen|fliegen|rechnen], zeigen.',
			'Geoinformation office: survey, [order|fly|compute], show.',
		],
		[
			'Wir verorten, was {k} verwalten, derzeit {#a:12-900}.000 Objekte.',
			'We put on the map what {k} manage, {#a:12-900} thousand objects at present.',
		],
		[
			'Digitale Pläne für [Kanal, Straße und Grün|Wald und Feld|Rathaus und Bauhof] seit {year}.',
			'Digital plans for [sewers, streets and parks|woods and fields|town hall and depot] since {year}.',
		],
		[
			'Geodaten für {k}: erfasst, gepflegt und [erklärt|veröffentlicht|geprüft] in {town}.',
			'Geodata for {k}: recorded, maintained and [explained|published|checked] in {town}.',
		],
	],
	openings: [
		[
			'Fast alles, was eine Gemeinde tut, geschieht an einem Ort. Also gehört es auf eine Karte.',
			'Nearly everything a municipality does happens somewhere. So it belongs on a map.',
		],
		['{name} sammelt, pflegt und veröffentlicht Geodaten.', '{name} collects, maintains and publishes geodata.'],
		[
			'Begonnen hat das Büro mit Messlatte und Tuschefeder, heute wird geflogen und gerechnet.',
			'The office began with rod and ink pen; today it flies and computes.',
		],
		[
			'Draußen aufnehmen, drinnen ordnen: Bei uns machen das dieselben Leute.',
			'Recording outside and ordering inside is done by the same people here.',
		],
		['Wo Karten fehlen, wird doppelt gegraben.', 'Where maps are missing, people dig twice.'],
		[
			'{k_satz} führen mit uns Verzeichnisse von Bäumen, Kanälen und Laternen.',
			'With us {k} keep registers of trees, sewers and lamps.',
		],
	],
	extras: [
		[
			'Ein Landkreis entdeckte so {#a:200-1900/100} Bäume, die niemand gepflanzt hatte.',
			'A district discovered {#a:200-1900/100} trees this way that nobody had planted.',
		],
		[
			'Offene Formate sind Pflicht, Kopierschutz gibt es keinen.',
			'Open formats are compulsory and there is no copy protection.',
		],
		[
			'Für Bürgerinnen und Bürger bauen wir Ansichten ohne Fachbegriffe.',
			'For citizens we build views without technical terms.',
		],
		['Vermessen wird mit Drohne, Rad und Fußmarsch.', 'We survey by drone, by bike and on foot.'],
		['Ein alter Stollen tauchte dank unserer Daten wieder auf.', 'An old mine gallery reappeared thanks to our data.'],
	],
	notes: [
		['{=a:8-70} Gemeinden', '{=a:8-70} municipalities'],
		['mit Befliegung', 'including flights'],
		['Datenbestand seit {since}', 'data since {since}'],
	],
}
