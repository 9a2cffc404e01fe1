import type { BuiltInTarget, ColumnTarget } from '../column-targets.ts'

/** An export of another system: how its headers are told from others, and what they mean. */
export type FileFormat = {
	id: string
	/** The source of external ids, (network, source, kind, value); the id unless two formats share their numbers. */
	source?: string
	name: string
	/** `members`: whoever stands in the file is a member, unless it says otherwise. `contacts`: an address book. */
	holds: 'members' | 'contacts'
	/** Its rows tell of what somebody paid or did: whoever has the name, and is the only one, is meant. */
	refers?: true
	/** How a day such as 03/04/2024 is meant; the day first unless said. */
	dayOrder?: 'month-first'
	/** What the words or numbers of its membership status mean, for those that do not say it themselves. */
	statuses?: Readonly<Record<string, string>>
	/** Headers of which one alone tells the format. */
	decisive?: string
	/** Headers that tell the format, separated by `|`; at least `enough` of them must be there. */
	signs: string
	enough: number
	/** Headers by target, separated by `|`. Others are looked up among the synonyms. */
	columns: Partial<Record<BuiltInTarget, string>>
	/** Headers made by the users of that system, by a pattern on the folded header. */
	patterns?: readonly (readonly [RegExp, ColumnTarget])[]
}
