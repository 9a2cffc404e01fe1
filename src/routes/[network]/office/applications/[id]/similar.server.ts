/** Records that an application is probably about: one list for the organisation, one for each of its people. */
import type { Application } from '#domain/joining/applications.queries.ts'
import {
	probableDuplicates,
	type Entered,
	type ProbableDuplicate,
} from '#domain/duplicates/probable-duplicates.queries.ts'
import { personName } from '#domain/parties/record/facts.schema.ts'
import type { Context } from '#platform/context.ts'

export type Similar = {
	/** Name of the field: `record` or `person-7`. */ field: string
	candidates: ProbableDuplicate[]
}

/** Whatever the form asks is compared: the address of a person's own application is that of the person. */
export async function similarTo(ctx: Context, networkId: number, application: Application): Promise<Similar[]> {
	const { kind, name, mail, answers, people } = application
	const { address, website, register_number, vat_id, born_on } = answers
	const organisation: Entered = {
		kind: 'organisation',
		name,
		register_number,
		vat_id,
		address,
		channels: channelsOf({ mail, web: website }),
	}
	const own = kind === 'person' ? { address, born_on } : {}
	const wanted: [field: string, entered: Entered][] = [
		...(kind === 'organisation' ? [['record', organisation] as [string, Entered]] : []),
		...people.map((person): [string, Entered] => {
			const { id, given_name, family_name } = person
			const names = { name: personName(person), given_name, family_name }
			return [`person-${id}`, { kind: 'person', ...names, ...own, channels: channelsOf(person) }]
		}),
	]
	return Promise.all(
		wanted.map(async ([field, entered]) => ({ field, candidates: await probableDuplicates(ctx, networkId, entered) })),
	)
}

const channelsOf = (given: { mail?: string | null; phone?: string | null; web?: string | null }) =>
	(['mail', 'phone', 'web'] as const).flatMap((way) => (given[way] ? [{ kind: way, value: given[way] }] : []))
