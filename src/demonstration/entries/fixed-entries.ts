/** Entries of the organisations that tests, guides and screenshots know by name. */
import { dayOf, ordinalOf } from '../days.ts'
import type { Day } from '../types.ts'
import type { DemoEntry } from './draw-entries.ts'

/** By the slug of the organisation. Days are told from `today`, so that offers stand whenever the demonstration is made. */
export function fixedEntries(today: Day): Readonly<Record<string, DemoEntry[]>> {
	const inDays = (days: number) => dayOf(ordinalOf(today) + days)
	const year = Number(today.slice(0, 4))
	const autumn = `${today.slice(5) > '06-30' ? year + 1 : year}-09-01`
	return {
		hohentwiel: [
			{
				kind: 'reference',
				title: { de: 'Zwei Wochen Prüfzeit auf zwei Tage verkürzt', en: 'Two weeks of testing cut to two days' },
				body: {
					de: 'Die Prüfabläufe von 14 Packtypen laufen jetzt ohne Umbau nacheinander. Die Messsoftware meldet, wenn ein Pack aus der Reihe fällt, und hält den Lauf an.',
					en: 'The test runs of 14 types of packs now follow each other without refitting. The measuring software tells when a pack is out of line, and stops the run.',
				},
				client: 'Seefeld Embedded GmbH',
				year: year - 1,
				competences: ['battery-testing', 'python'],
			},
			{
				kind: 'reference',
				title: {
					de: 'Ladeprotokolle für 60 Pflegefahrzeuge ausgewertet',
					en: 'Charging records of 60 care vehicles analysed',
				},
				body: {
					de: 'Aus den Daten eines Jahres entstand ein Plan, welche Akkus zuerst getauscht werden.',
					en: 'A year of data became a plan of which batteries to replace first.',
				},
				client: 'Gemeindewerke Quellau',
				year: year - 2,
				competences: ['battery-systems'],
			},
			{
				kind: 'certificate',
				title: { de: 'Akkreditierung nach ISO/IEC 17025', en: 'Accreditation to ISO/IEC 17025' },
				issuer: 'Akkreditierungsstelle Süd',
				validUntil: inDays(620),
			},
			{
				kind: 'job',
				title: { de: 'Ingenieurin oder Ingenieur für Prüfautomatisierung', en: 'Engineer for test automation' },
				body: {
					de: '80 bis 100 %. Du bringst Prüfstände zum Laufen und schreibst den Code dazu. Erfahrung mit CAN hilft, der Rest ergibt sich.',
					en: '80 to 100 %. You get test benches running and write the code. Experience with CAN helps, the rest will follow.',
				},
				startsOn: inDays(60),
				mail: 'jobs@hohentwiel.example',
				validUntil: inDays(48),
				competences: ['can-bus', 'python'],
			},
			{
				kind: 'thesis',
				title: {
					de: 'Masterarbeit: Alterung von Zellen früher erkennen',
					en: 'Master thesis: seeing cells age earlier',
				},
				body: {
					de: 'Drei Jahre Messdaten liegen bereit, die Frage darf noch enger werden. Betreuung im Labor und an der Hochschule.',
					en: 'Three years of data are ready, the question may still be narrowed. Supervised in the laboratory and at the university.',
				},
				link: 'https://hohentwiel.example/abschlussarbeiten',
				validUntil: inDays(120),
				competences: ['battery-testing'],
			},
			{
				kind: 'announcement',
				title: { de: 'Prüfzentrum öffnet für Gäste', en: 'Test centre open to guests' },
				body: {
					de: 'An zwei Nachmittagen im Monat laufen eigene Packs auf unseren Prüfständen, mit jemandem von uns daneben.',
					en: 'On two afternoons a month guests run their own packs on our benches, with one of us beside them.',
				},
				postedOn: inDays(-9),
				validUntil: inDays(356),
				link: 'https://hohentwiel.example/gaeste',
				competences: ['battery-testing'],
			},
		],
		'karo-faden-datenwerk': [
			{
				kind: 'reference',
				title: { de: 'Ein Blick auf alle Webstühle', en: 'One view of all looms' },
				body: {
					de: 'Neun Maschinen aus vier Jahrzehnten melden jetzt im selben Takt. Der Meister sieht am Morgen, welche Kette bald reißt, und nicht erst, wenn sie gerissen ist.',
					en: 'Nine machines from four decades now report at the same pace. In the morning the foreman sees which warp is about to break, not when it has.',
				},
				client: 'Weberei Sonnenbühl',
				year: year - 1,
				link: 'https://karofaden.example/webstuehle',
				competences: ['python', 'mqtt'],
			},
			{
				kind: 'apprenticeship',
				title: {
					de: 'Fachinformatik für Daten- und Prozessanalyse',
					en: 'Apprenticeship in data and process analysis',
				},
				body: {
					de: 'Vom ersten Monat an in echten Projekten, mit einer festen Ansprechperson. Ein Praktikum vorher ist gern gesehen.',
					en: 'On real projects from the first month, with a fixed mentor. An internship beforehand is welcome.',
				},
				startsOn: autumn,
				mail: 'jobs@karofaden.example',
				validUntil: inDays(150),
			},
			{
				kind: 'internship',
				title: {
					de: 'Schülerpraktikum: eine Woche Daten sichtbar machen',
					en: 'School internship: making data visible for a week',
				},
				body: {
					de: 'Am Freitag hängt ein eigenes Schaubild an der Wand. Mitbringen muss man nichts außer Neugier.',
					en: 'On Friday a chart of your own hangs on the wall. Nothing is needed but curiosity.',
				},
				mail: 'jobs@karofaden.example',
				validUntil: inDays(75),
			},
			{
				kind: 'thesis',
				title: { de: 'Bachelorarbeit: Wie gut sagt Schwingung den Verschleiß voraus?' },
				validUntil: inDays(-20),
				competences: ['python'],
			},
			{
				kind: 'announcement',
				title: { de: 'Unser Werkzeug für Webdaten ist jetzt offen', en: 'Our tool for loom data is open source now' },
				body: {
					de: 'Was wir für neun Webstühle geschrieben haben, darf jede Weberei benutzen und verändern. Eine Anleitung liegt dabei.',
					en: 'What we wrote for nine looms any weaving mill may use and change. A guide comes with it.',
				},
				postedOn: inDays(-4),
				validUntil: inDays(361),
				link: 'https://karofaden.example/offen',
				competences: ['python'],
			},
			{
				kind: 'announcement',
				title: { de: 'Zehn Jahre Karo & Faden', en: 'Ten years of Karo & Faden' },
				body: {
					de: 'Aus sechs Leuten mit einer Idee sind vierzehn mit einem Betrieb geworden. Am letzten Freitag im Monat steht die Tür offen.',
					en: 'Six people with an idea have become fourteen with a business. On the last Friday of the month the door is open.',
				},
				postedOn: inDays(-70),
				validUntil: inDays(295),
			},
			{
				kind: 'announcement',
				title: { de: 'Feierabendtreff: Was die Maschine schon weiß', en: 'After work: what the machine already knows' },
				body: {
					de: 'Eine Stunde, ein Beispiel, danach Gespräche. Ohne Anmeldung, bei uns im Haus.',
					en: 'One hour, one example, then time to talk. No registration, at our place.',
				},
				postedOn: inDays(12),
				validUntil: inDays(60),
			},
		],
	}
}
