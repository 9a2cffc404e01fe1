/** What an office of the demonstration heard and has to do: sentences, and the story of the organisations known by name. */
import type { InteractionKind, RelationshipKind, RepeatRule } from '#domain/relations/relations.schema.ts'

/** What was said, by kind; they fit any organisation. Events have many who took part. */
export const contactTexts: Record<Exclude<InteractionKind, 'event'>, readonly string[]> = {
	call: [
		'Fragt, wer im Netzwerk Erfahrung mit der Umstellung auf elektronische Rechnungen hat. Zwei Namen genannt.',
		'Rückruf wegen der Einladung: kommt zu zweit, braucht einen Parkplatz für das Elektroauto.',
		'Neue Ansprechperson ab nächstem Monat, Daten kommen per Mail.',
		'Kurz zum Profil: Die Angaben zur Größe stimmen nicht mehr, schickt neue.',
		'Sucht zwei Werkstudierende für den Herbst. Aushang an der Hochschule angeboten.',
		'Hat von dem Förderaufruf gelesen und fragt, ob sich ein gemeinsamer Antrag lohnt.',
	],
	visit: [
		'Rundgang durch die Entwicklung. Das Team ist auf elf Leute gewachsen, die alte Halle wird Büro.',
		'Antrittsbesuch bei der neuen Leitung. Interesse an den Arbeitskreisen, vor allem an Datenschutz.',
		'Vor Ort gewesen: Die Fertigung läuft zweischichtig, Zeit für Netzwerktreffen ist knapp. Abends ginge.',
	],
	mail: [
		'Bittet um die Folien des letzten Abends und um die Kontaktdaten der Referentin. Beides geschickt.',
		'Schickt einen Textentwurf für die Mitgliederseite. Gekürzt und zurückgegeben.',
		'Fragt nach der Höhe des Beitrags, wenn die Gruppe auf drei Firmen wächst.',
	],
	meeting: [
		'Am Rande des Mittelstandstags gesprochen: möchte im nächsten Jahr einen Abend ausrichten.',
		'Runde zu dritt im Netzwerkbüro. Verabredet: ein gemeinsames Angebot bis Quartalsende.',
		'Jahresgespräch. Zufrieden mit den Vermittlungen, wünscht sich mehr Austausch über Fachkräfte.',
	],
	note: [
		'In der Zeitung: baut am Standort aus und stellt zwanzig Leute ein.',
		'Laut Handelsregister neuer Sitz ab dem kommenden Jahr. Beim nächsten Anruf nachfragen.',
	],
}

/** Events of every office, `ago` in days, with the share of those it knows who came. */
export const eventsOf: readonly { ago: number; title: string; came: number }[] = [
	{ ago: 412, title: 'Netzwerktreffen: Rückblick auf das Jahr', came: 0.14 },
	{ ago: 265, title: 'Workshop: elektronische Rechnungen', came: 0.06 },
	{ ago: 148, title: 'Sommerabend\nBei Regen in der Halle, trotzdem voll.', came: 0.16 },
	{ ago: 47, title: 'Stammtisch: Sprachmodelle im Betrieb', came: 0.08 },
]

export const heardNeeds: readonly string[] = [
	'Jemand, der alte Steuerungen an ein Datennetz anschließt',
	'Hilfe bei einem Notfallplan nach einem Angriff',
	'Barrierefreiheit der eigenen Anwendung prüfen lassen',
	'Ausbildungsplatz im Verbund mit einem zweiten Betrieb',
	'Schulung für das Arbeiten mit Sprachmodellen, einen Tag',
	'Büroräume für acht Leute, befristet auf ein Jahr',
]

export type DemoTask = {
	title: string
	/** Days from today; missing without a deadline. */
	due?: number
	repeats?: RepeatRule
	/** Days ago. */
	done?: number
	/** Given to somebody of the office, to the board, or to nobody. */
	who: 'office' | 'board' | 'nobody'
	/** By name; missing for tasks of the office itself. */
	about?: string
}

/** Every state occurs: overdue, today, to come, without a day, without somebody, in a series, done. */
export const tasksOf: readonly DemoTask[] = [
	{
		title: 'Rückruf: Wer kann bei der Anbindung alter Pressen helfen?',
		due: -3,
		who: 'office',
		about: 'Karo & Faden Datenwerk eG',
	},
	{ title: 'Unterlagen zur Mitgliedschaft nachfordern', due: -12, who: 'nobody', about: 'Rossberg Security GmbH' },
	{ title: 'Fotos vom Besuch schicken', due: 0, who: 'office', about: 'Tannhalde Systems GmbH' },
	{ title: 'Raum für das Netzwerktreffen bestätigen', due: 5, who: 'office' },
	{ title: 'Protokoll der Sitzung unterschreiben', due: 4, who: 'board' },
	{ title: 'Neue Ansprechperson eintragen', who: 'office', about: 'Lindenrain Software GmbH' },
	{ title: 'Offene Beiträge durchsehen', due: 18, repeats: 'monthly', who: 'office' },
	{ title: 'Zahlen für den Zwischenbericht sammeln', due: 40, repeats: 'quarterly', who: 'office' },
	{
		title: 'Kontaktdaten beim Mitglied bestätigen lassen',
		due: 90,
		repeats: 'yearly',
		who: 'office',
		about: 'Karo & Faden Datenwerk eG',
	},
	{ title: 'Offene Beiträge durchsehen', due: -12, repeats: 'monthly', done: 11, who: 'office' },
	{ title: 'Angebot der Werkstatt weiterleiten', due: -30, done: 33, who: 'office', about: 'Wiesaz Werkstatt e. V.' },
	{ title: 'Glückwunsch zum Jubiläum', due: -60, done: 60, who: 'board', about: 'Steinlach Messdaten GmbH' },
]

export type DemoRelationship = {
	from: string
	kind: RelationshipKind
	to: string
	since?: string
	until?: string
	note?: string
}

/** Between organisations of Albtrauf Digital that are known by name. */
export const relationshipsByName: readonly DemoRelationship[] = [
	{
		from: 'Albwasser Leittechnik GmbH',
		kind: 'supplier-of',
		to: 'Formteil Eyach GmbH',
		note: 'Leitstand der Spritzgussanlage',
	},
	{
		from: 'Karo & Faden Datenwerk eG',
		kind: 'partner-of',
		to: 'Steinlach Messdaten GmbH',
		since: '2022-04-01',
		note: 'Gemeinsames Angebot für Messdaten',
	},
	{ from: 'Karo & Faden Datenwerk eG', kind: 'founded-by', to: 'Selin Aydemir' },
	{ from: 'Karo & Faden Datenwerk eG', kind: 'part-of-cluster', to: 'Forschungszentrum Leise Daten' },
	{ from: 'Papierbach Robotics GmbH', kind: 'subsidiary-of', to: 'Tannhalde Systems GmbH', note: '51 Prozent' },
	{ from: 'Lindenrain Software GmbH', kind: 'supplier-of', to: 'Karo & Faden Datenwerk eG' },
	{ from: 'Hohenurach Cloud GmbH', kind: 'partner-of', to: 'Lindenrain Software GmbH', until: '2024-07-01' },
]

/** What the office remembers of Karo & Faden, newest last. `ago` in days. */
export const storyOfKaro: readonly {
	ago: number
	kind: InteractionKind
	text: string
	with?: string
	needs?: string[]
	competences?: string[]
}[] = [
	{
		ago: 610,
		kind: 'meeting',
		text: 'Kennenlernen beim Sommerabend. Wollen als Genossenschaft zeigen, dass Datenarbeit auch klein geht.',
		with: 'Selin Aydemir',
	},
	{
		ago: 395,
		kind: 'visit',
		text: 'Zu Gast in der Oberen Gerbergasse. Vorgeführt: Maschinendaten aus einer Weberei, live im Browser.\nWerkstatt gern für einen Netzwerkabend.',
		with: 'Selin Aydemir',
		competences: ['mqtt', 'python'],
	},
	{
		ago: 120,
		kind: 'mail',
		text: 'Bittet um Kontakt zu einem Betrieb mit alten Pressen, um einen Versuchsaufbau zu machen.',
		with: 'Selin Aydemir',
	},
	{
		ago: 9,
		kind: 'call',
		text: 'Sucht Unterstützung: Drei alte Pressen sollen Daten liefern, die Steuerung kann nur seriell.',
		with: 'Selin Aydemir',
		competences: ['opc-ua', 'mqtt'],
		needs: ['Jemand, der alte Steuerungen an ein Datennetz anschließt'],
	},
]
