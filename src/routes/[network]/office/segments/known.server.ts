/** What conditions refer to, by number, slug or key: to say them in words and to offer them. */
import { competenceLabels } from '#domain/competences/competence.queries.ts'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { customFields } from '#domain/fields/fields.queries.ts'
import { partyNames } from '#domain/parties/find/party-names.queries.ts'
import { legalForms, tableChoices, type TableChoices } from '#domain/parties/table/table-choices.queries.ts'
import { everyCondition, type Tree } from '#domain/segments/segment.schema.ts'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { numbersIn } from '../parties/referred.server.ts'

export type Known = TableChoices & {
	fields: CustomField[]
	legalForms: string[]
	/** Of parties to whom fields refer, by number. */
	names: ReadonlyMap<number, string>
	/** Labels by slug, of the competences that the trees name. */
	competences: ReadonlyMap<string, Localized>
}

export async function knownFor(ctx: Context, networkId: number, trees: readonly Tree[]): Promise<Known> {
	const conditions = trees.flatMap(everyCondition)
	const slugs = conditions.flatMap((condition) => ('slug' in condition ? [condition.slug] : []))
	const [choices, fields, forms, competences] = await Promise.all([
		tableChoices(ctx, networkId),
		customFields(ctx, networkId),
		legalForms(ctx, networkId),
		competenceLabels(ctx.db, slugs),
	])
	const asking = conditions.filter((condition) => condition.of === 'field' || condition.of === 'membership-field')
	const names = await partyNames(ctx, networkId, numbersIn(asking, fields))
	return { ...choices, names, fields, legalForms: forms, competences }
}
