/** The pictures of the guides, by the name that stands in them: `<!-- picture: name -->`. Each is taken in both languages. */
import type { Locale } from '#platform/localized.ts'
import { paths } from '#platform/paths.ts'
import type { Person } from '../../e2e/sign-in.ts'

export type Picture = {
	who: 'visitor' | Person
	path: string
	/** CSS pixels; a phone where the guide is for people on the move. */
	width: number
	/** How much of the page is shown, from above, in CSS pixels. */
	height: number
	/** What it shows, for those who do not see it. */
	shows: Record<Locale, string>
}

const network = 'albtrauf-digital'
/** Ruben Amrein is admin there. */
const adminsNetwork = 'seekreis-it'
const desk = { width: 1200, height: 800 }

export const pictures: Readonly<Record<string, Picture>> = {
	members: {
		who: 'office',
		path: paths.parties(network),
		...desk,
		shows: {
			de: 'Die Tabelle der Mitglieder von Albtrauf Digital mit Suche und Filtern darüber.',
			en: 'The table of members of Albtrauf Digital with search and filters above it.',
		},
	},
	'new-party': {
		who: 'office',
		path: paths.newParty(network),
		...desk,
		shows: {
			de: 'Das Formular, mit dem die Geschäftsstelle einen neuen Eintrag anlegt.',
			en: 'The form with which the office makes a new record.',
		},
	},
	segments: {
		who: 'office',
		path: paths.segments(network),
		...desk,
		shows: {
			de: 'Die Liste der Segmente, jedes mit seinem Namen.',
			en: 'The list of segments, each with its name.',
		},
	},
	memberships: {
		who: 'office',
		path: paths.memberships(network),
		...desk,
		shows: {
			de: 'Die Liste der Mitgliedschaften mit Art, Beginn und Stand.',
			en: 'The list of memberships with type, start and status.',
		},
	},
	tasks: {
		who: 'office',
		path: paths.tasks(network),
		...desk,
		shows: {
			de: 'Die Aufgaben der Geschäftsstelle, nach Fälligkeit geordnet.',
			en: 'The tasks of the office, in the order in which they are due.',
		},
	},
	duplicates: {
		who: 'office',
		path: paths.duplicates(network),
		...desk,
		shows: {
			de: 'Paare von Einträgen, die derselbe sein könnten, mit den Gründen dafür.',
			en: 'Pairs of records that may be the same, with the reasons for it.',
		},
	},
	join: {
		who: 'visitor',
		path: paths.join(network),
		...desk,
		shows: {
			de: 'Die öffentliche Seite, auf der man die Aufnahme in das Netzwerk beantragt.',
			en: 'The public page on which one applies for membership of the network.',
		},
	},
	applications: {
		who: 'board',
		path: paths.applications(network),
		...desk,
		shows: {
			de: 'Die Anträge auf Aufnahme, wie der Vorstand sie sieht, mit denen, die er zu entscheiden hat.',
			en: 'The applications for membership as the board sees them, with those that it is to decide.',
		},
	},
	journal: {
		who: 'office',
		path: paths.journal(network),
		...desk,
		shows: {
			de: 'Der Verlauf: wer im Netzwerk wann was geändert hat.',
			en: 'The journal: who changed what in the network, and when.',
		},
	},
	settings: {
		who: 'admin',
		path: paths.settings(adminsNetwork),
		...desk,
		shows: {
			de: 'Die Einstellungen des Netzwerks, nach Gruppen geordnet.',
			en: 'The settings of the network, in groups.',
		},
	},
	import: {
		who: 'office',
		path: paths.newImport(network),
		...desk,
		shows: {
			de: 'Der Anfang eines Imports: die Seite, auf der man eine Datei hochlädt.',
			en: 'The beginning of an import: the page on which one uploads a file.',
		},
	},
	mine: {
		who: 'member',
		path: paths.mine(),
		width: 390,
		height: 760,
		shows: {
			de: '„Meine Netzwerke“ auf dem Telefon: Aufgaben, das eigene Profil und der Knopf, mit dem man es öffnet.',
			en: '“My networks” on a phone: tasks, the own profile, and the button that opens it.',
		},
	},
	entries: {
		who: 'visitor',
		path: paths.offers(),
		...desk,
		shows: {
			de: 'Die öffentliche Seite mit Ausbildungsplätzen, Praktika und Stellen aller Organisationen, mit Filtern nach Art und Region.',
			en: 'The public page with apprenticeships, internships and jobs of all organisations, with filters by kind and region.',
		},
	},
}
