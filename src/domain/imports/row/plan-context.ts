/** How the rows of a table are to be read. */
import type { CustomField } from '../../fields/field.schema.ts'
import type { Layout } from './cells.ts'
import type { Locate } from './locate-place.ts'
import type { DayOrder } from './read-days.ts'
import type { Vocabulary } from './vocabulary.ts'

export type PlanContext = {
	layout: Layout
	vocabulary: Vocabulary
	dayOrder: DayOrder
	/** ISO day; decides whether a membership that runs out has ended. */
	today: string
	/** Whoever stands in the file is a member, also without a column that says so. */
	asMembers: boolean
	/** Words that the format writes for the status of a membership, folded, and what they mean. */
	statuses?: Readonly<Record<string, string>>
	locate: Locate
	/** The fields that the office has defined. */
	fields: readonly CustomField[]
}
