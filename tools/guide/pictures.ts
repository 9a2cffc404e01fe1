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
const desk = { width: 1200, height: 800 }

export const pictures: Readonly<Record<string, Picture>> = {
	members: { who: 'office', path: paths.parties(network), ...desk },
	'new-party': { who: 'office', path: paths.newParty(network), ...desk },
	mine: { who: 'member', path: paths.mine(), width: 390, height: 760 },
}
