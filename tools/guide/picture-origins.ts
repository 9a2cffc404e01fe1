/** From where the pictures of the guides are taken, by their names. */
import { paths } from '#platform/paths.ts'
import type { Person } from '../../e2e/sign-in.ts'

export type PictureOrigin = { who: 'visitor' | Person; path: string }

const network = 'albtrauf-digital'
/** Ruben Amrein is admin there. */
const adminsNetwork = 'seekreis-it'

export const pictureOrigins: Readonly<Record<string, PictureOrigin>> = {
	members: { who: 'office', path: paths.parties(network) },
	'new-party': { who: 'office', path: paths.newParty(network) },
	segments: { who: 'office', path: paths.segments(network) },
	memberships: { who: 'office', path: paths.memberships(network) },
	tasks: { who: 'office', path: paths.tasks(network) },
	duplicates: { who: 'office', path: paths.duplicates(network) },
	join: { who: 'visitor', path: paths.join(network) },
	applications: { who: 'board', path: paths.applications(network) },
	journal: { who: 'office', path: paths.journal(network) },
	settings: { who: 'admin', path: paths.settings(adminsNetwork) },
	import: { who: 'office', path: paths.newImport(network) },
	mine: { who: 'member', path: paths.mine() },
	entries: { who: 'visitor', path: paths.offers() },
}
