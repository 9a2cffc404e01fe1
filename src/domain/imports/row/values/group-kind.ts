import { fold } from '#platform/search-text.ts'
import { legalFormOf } from './organisation-kind.ts'

const bodies =
	/\b(\w*vorstand|\w*prasidium|\w*beirat|\w*gremium|\w*gremien|\w*ausschuss|\w*kommission|komitee|arbeitsgruppe\w*|arbeitskreis\w*|fachgruppe|projektgruppe|untergruppe|teilgruppe|team|ressort|geschaftsstelle|sekretariat|kassenprufung|kassenprufer|delegierte\w*|verteiler|mailingliste|board|committee|working group|task force|subgroup)\b/

/** Types that every group can have; its name says more. */
const anyGroup = /^(|(einfache |allgemeine |sonstige )?gruppe|group|sonstige[s]?|other|generisch)$/

/**
 * Whether a group of another system is a board, a committee, a working group or a part of one: such a group has no address, no membership and no
 * people who work there, so a record of it stands in the list of members and in the atlas where an office looks for companies. Its people keep
 * it as a tag. Associations, local groups and companies are organisations, and so is whatever has a legal form.
 */
export function isBodyOfPeople(type: string, name: string): boolean {
	if (legalFormOf(name) !== null) return false
	const key = fold(type)
	return bodies.test(anyGroup.test(key) ? fold(name).replace(/^(ag|ak)\b/, 'arbeitsgruppe') : key)
}
