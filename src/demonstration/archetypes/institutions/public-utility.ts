import { type Archetype, skill } from '../archetype.ts'

export const publicUtility: Archetype = {
	key: 'public-utility',
	kind: 'public-body',
	weight: 1,
	voices: ['authority', 'family'],
	people: [22, 420],
	founded: [1889, 1998],
	fields: ['Gemeindewerke', 'Stadtbetriebe', 'Kreiswerke', 'Wasserverband', 'Verkehrsgesellschaft'],
	clients: ['housing', 'crafts', 'municipal', 'solar'],
	tags: ['Versorger', 'Öffentlich'],
	skills: [
		skill('smart-metering', 0.7, [
			'Abgelesen wird aus der Ferne, auch im Weiler hinter dem Steinbruch.',
			'Meters are read remotely, even in the hamlet behind the quarry.',
		]),
		skill('renewable-energy', 0.6, [
			'Auf dem Dach der Kläranlage liegt das größte Solarfeld der Gegend.',
			'The roof of the sewage plant carries the largest solar field around.',
		]),
		skill('water-and-waste', 0.6, [
			'Rohrbrüche verraten sich nachts durch ein Geräusch, und das Geräusch wird gehört.',
			'At night burst pipes betray themselves by a sound, and the sound is heard.',
		]),
		skill('broadband', 0.5, [
			'Glasfaser kommt mit dem Fernwärmegraben.',
			'Fibre arrives along with the district-heating trench.',
		]),
		skill('electric-mobility', 0.4, [
			'Ladesäulen stehen dort, wo man ohnehin eine Stunde bleibt.',
			'Charging points stand where people stay an hour anyway.',
		]),
		skill('critical-infrastructure', 0.4, [
			'Der Notfallplan liegt ausgedruckt in drei Tresoren.',
			'The emergency plan lies printed in three safes.',
		]),
	],
	also: ['gis', 'scada', 'smart-grids', 'lpwan', 'testbeds', 'energy-trading-and-billing'],
	summaries: [
		[
			'Strom, Wasser, [Wärme|Bäder|Busse]: kommunaler Versorger {wo} mit {#a:4000-60000/1000} Anschlüssen.',
			'Power, water, [heat|pools|buses]: municipal utility {wo} with {#a:4000-60000/1000} connections.',
		],
		[
			'Öffentliches Unternehmen, das [Daten aus dem Netz teilt|Technik im Feld erprobt|Nachbargemeinden mitversorgt].',
			'Public company that [shares data from its grid|tries technology in the field|also supplies neighbours].',
		],
		[
			'Versorgt {town} seit {year} und öffnet [Netz|Zählerkeller|Leitwarte] für Versuche.',
			'Has supplied {town} since {year} and opens its [grid|meter rooms|control room] to trials.',
		],
	],
	openings: [
		[
			'Die Werke gehören den Gemeinden und arbeiten für deren Einwohnerinnen und Einwohner.',
			'The utility belongs to the municipalities and works for their people.',
		],
		[
			'Hinter jedem Hahn und jeder Steckdose stehen inzwischen Messwerte; sie sinnvoll zu nutzen ist erklärtes Ziel.',
			'Behind every tap and socket there are readings by now; using them sensibly is a declared goal.',
		],
		[
			'Zum Betrieb gehören {#a:280-1900} Kilometer Leitung und ein kleines Rechenzentrum.',
			'Operations comprise {#a:280-1900} kilometres of lines and a small data centre.',
		],
	],
	extras: [
		[
			'Für Vorhaben junger Firmen stehen {~a:3-9} Versuchshaushalte bereit.',
			'{~a:3-9} trial households are ready for young firms’ projects.',
		],
		['Die Störungsnummer ist rund um die Uhr besetzt.', 'The fault line is staffed around the clock.'],
		[
			'Ausgeschrieben wird losweise, damit auch kleine Bieter eine Chance haben.',
			'Tenders are split into lots so that small bidders have a chance.',
		],
	],
	notes: [
		['eigenes Netz', 'own network'],
		['Pilotgebiet', 'pilot area'],
		['seit {since}', 'since {since}'],
	],
}
