/** The pictures of the guides, by the name that stands in them: `<!-- picture: name -->`. Each is taken in both languages. */
import { paths } from '#platform/paths.ts'
import type { Person } from '../../e2e/sign-in.ts'

export type Picture = {
	who: 'visitor' | Person
	path: string
	/** CSS pixels; a phone where the guide is for people on the move. */
	width: number
	/** How much of the page is shown, from above, in CSS pixels. */
	height: number
}

const network = 'albtrauf-digital'
/** Ruben Amrein is admin there. */
const adminsNetwork = 'seekreis-it'
const desk = { width: 1200, height: 800 }

export const pictures: Readonly<Record<string, Picture>> = {
	members: { who: 'office', path: paths.parties(network), ...desk },
	'new-party': { who: 'office', path: paths.newParty(network), ...desk },
	segments: { who: 'office', path: paths.segments(network), ...desk },
	memberships: { who: 'office', path: paths.memberships(network), ...desk },
	tasks: { who: 'office', path: paths.tasks(network), ...desk },
	duplicates: { who: 'office', path: paths.duplicates(network), ...desk },
	join: { who: 'visitor', path: paths.join(network), ...desk },
	applications: { who: 'board', path: paths.applications(network), ...desk },
	journal: { who: 'office', path: paths.journal(network), ...desk },
	settings: { who: 'admin', path: paths.settings(adminsNetwork), ...desk },
	import: { who: 'office', path: paths.newImport(network), ...desk },
	mine: { who: 'member', path: paths.mine(), width: 390, height: 760 },
	entries: { who: 'visitor', path: paths.offers(), ...desk },
}
