/** The pictures of the guides, by the name that stands in them: `<!-- picture: name -->`. `bin/guide` takes them, each in both languages. */
import type { Locale } from '#platform/localized.ts'

export type GuidePicture = {
	/** CSS pixels; a phone where the guide is for people on the move. */
	width: number
	/** How much of the page is shown, from above, in CSS pixels. */
	height: number
	/** What it shows, for those who do not see it. */
	shows: Record<Locale, string>
}

const desk = { width: 1200, height: 800 }
const phone = { width: 390, height: 760 }

export const guidePictures: Readonly<Record<string, GuidePicture>> = {
	members: {
		...desk,
		shows: {
			de: 'Die Tabelle der Mitglieder von Albtrauf Digital mit Suche und Filtern darüber.',
			en: 'The table of members of Albtrauf Digital with search and filters above it.',
		},
	},
	'new-party': {
		...desk,
		shows: {
			de: 'Das Formular, mit dem die Geschäftsstelle einen neuen Eintrag anlegt.',
			en: 'The form with which the office makes a new record.',
		},
	},
	segments: {
		...desk,
		shows: {
			de: 'Die Liste der Segmente, jedes mit seinem Namen.',
			en: 'The list of segments, each with its name.',
		},
	},
	memberships: {
		...desk,
		shows: {
			de: 'Die Liste der Mitgliedschaften mit Art, Beginn und Stand.',
			en: 'The list of memberships with type, start and status.',
		},
	},
	tasks: {
		...desk,
		shows: {
			de: 'Die Aufgaben der Geschäftsstelle, nach Fälligkeit geordnet.',
			en: 'The tasks of the office, in the order in which they are due.',
		},
	},
	duplicates: {
		...desk,
		shows: {
			de: 'Paare von Einträgen, die derselbe sein könnten, mit den Gründen dafür.',
			en: 'Pairs of records that may be the same, with the reasons for it.',
		},
	},
	join: {
		...desk,
		shows: {
			de: 'Die öffentliche Seite, auf der man die Aufnahme in das Netzwerk beantragt.',
			en: 'The public page on which one applies for membership of the network.',
		},
	},
	applications: {
		...desk,
		shows: {
			de: 'Die Anträge auf Aufnahme, wie der Vorstand sie sieht, mit denen, die er zu entscheiden hat.',
			en: 'The applications for membership as the board sees them, with those that it is to decide.',
		},
	},
	journal: {
		...desk,
		shows: {
			de: 'Der Verlauf: wer im Netzwerk wann was geändert hat.',
			en: 'The journal: who changed what in the network, and when.',
		},
	},
	settings: {
		...desk,
		shows: {
			de: 'Die Einstellungen des Netzwerks, nach Gruppen geordnet.',
			en: 'The settings of the network, in groups.',
		},
	},
	import: {
		...desk,
		shows: {
			de: 'Der Anfang eines Imports: die Seite, auf der man eine Datei hochlädt.',
			en: 'The beginning of an import: the page on which one uploads a file.',
		},
	},
	mine: {
		...phone,
		shows: {
			de: '„Meine Netzwerke“ auf dem Telefon: Aufgaben, das eigene Profil und der Knopf, mit dem man es öffnet.',
			en: '“My networks” on a phone: tasks, the own profile, and the button that opens it.',
		},
	},
	entries: {
		...desk,
		shows: {
			de: 'Die öffentliche Seite mit Ausbildungsplätzen, Praktika und Stellen aller Organisationen, mit Filtern nach Art und Region.',
			en: 'The public page with apprenticeships, internships and jobs of all organisations, with filters by kind and region.',
		},
	},
}
