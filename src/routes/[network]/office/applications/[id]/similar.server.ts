/** Records that an application is probably about: one list for the organisation, one for each of its people. */
import type { Application } from '#domain/joining/applications.queries.ts'
import { probableDuplicates, type ProbableDuplicate } from '#domain/duplicates/probable-duplicates.queries.ts'
import { personName } from '#domain/parties/record/facts.schema.ts'
import type { Context } from '#platform/context.ts'

export type Similar = {
	/** Name of the field: `record` or `person-7`. */ field: string
	candidates: ProbableDuplicate[]
}

export async function similarTo(ctx: Context, networkId: number, application: Application): Promise<Similar[]> {
	const { kind, name, mail, answers, people } = application
	const ways = (given: { mail?: string | null; phone?: string | null; web?: string | null }) =>
		(['mail', 'phone', 'web'] as const).flatMap((way) => (given[way] ? [{ kind: way, value: given[way] }] : []))
	const organisation =
		kind === 'organisation'
			? [
					{
						field: 'record',
						candidates: await probableDuplicates(ctx, networkId, {
							kind: 'organisation',
							name,
							channels: ways({ mail, web: answers.website }),
						}),
					},
				]
			: []
	const persons = await Promise.all(
		people.map(async (person) => ({
			field: `person-${person.id}`,
			candidates: await probableDuplicates(ctx, networkId, {
				kind: 'person',
				name: personName(person),
				channels: ways(person),
			}),
		})),
	)
	return [...organisation, ...persons]
}
