/** Which competence, person or organisation is meant by what was typed; when several are, somebody has to choose. */
import { competenceByUri } from '#domain/competences/competence.queries.ts'
import { findCompetences } from '#domain/competences/find-competences.ts'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { scopeKey } from '#domain/fields/field.visibility.ts'
import { findParties } from '#domain/parties/find/find-parties.queries.ts'
import type { PartyKind } from '#domain/parties/table/table-question.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLanguage } from '#platform/localized.ts'
import { fold } from '#platform/search-text.ts'
import { fieldLabel } from '../../../../(public)/field-words.ts'
import { optionOf, theOneNamed } from '../the-one-named.ts'
import { Choice, type At } from './change.server.ts'
import { read, readOptional } from './forms/form-view.ts'

const offered = 8

/**
 * The id of the competence whose label was typed, or that was chosen.
 * @throws Choice when the label is not exactly one
 */
export async function meantCompetence({ ctx, form }: At): Promise<number> {
	const typed = read(form, 'competence')
	const chosen = readOptional(form, 'competence_uri')
	const found = chosen ? [] : await findCompetences(ctx.db, { text: typed, limit: offered })
	const exact = found.filter(({ concept: { labels } }) =>
		[labels.de, labels.en].some((label) => label && fold(label) === fold(typed)),
	)
	const uri = chosen ?? (exact.length === 1 ? exact[0]!.concept.uri : undefined)
	const competence = uri ? await competenceByUri(ctx.db, uri) : undefined
	if (competence) return competence.id
	throw new Choice({
		name: 'competence_uri',
		legend: found.length > 0 && typed.trim() !== '' ? m.office_claim_which() : m.office_claim_none({ text: typed }),
		options: (typed.trim() === '' ? [] : found).map(({ concept: { uri: value, labels, slug } }) => ({
			value,
			label: inLanguage(labels, ctx.locale)?.text ?? slug,
		})),
	})
}

/**
 * The id of the party whose name was typed, or that was chosen.
 * @throws Choice when the name is not that of exactly one
 */
export async function meantParty({ ctx, network, form }: At, ...kinds: PartyKind[]): Promise<number> {
	const chosen = Number(readOptional(form, 'other_id') ?? Number.NaN)
	if (Number.isSafeInteger(chosen)) return chosen
	const typed = read(form, 'other')
	const found = await findParties(ctx, network.id, typed, { kinds, limit: offered })
	const named = theOneNamed(found, typed)
	if (named) return named.id
	throw new Choice({
		name: 'other_id',
		legend: found.length > 0 ? m.office_function_which() : m.office_function_nobody({ text: typed }),
		options: found.map(optionOf),
	})
}

/**
 * Whom fields refer to, by what was typed: by key, null for nobody.
 * @throws Choice when a name is not exactly one
 */
export async function meantReferences(
	{ ctx, network, form }: Pick<At, 'ctx' | 'network' | 'form'>,
	fields: readonly CustomField[],
): Promise<Record<string, number | null>> {
	const meant: Record<string, number | null> = {}
	for (const field of fields) {
		if (field.type !== 'reference' || !form.has(scopeKey(field.key))) continue
		const typed = read(form, scopeKey(field.key)).trim()
		const chosen = Number(readOptional(form, `id_${scopeKey(field.key)}`) ?? Number.NaN)
		if (typed === '' || Number.isSafeInteger(chosen)) {
			meant[field.key] = typed === '' ? null : chosen
			continue
		}
		const found = await findParties(ctx, network.id, typed, { kinds: [field.settings.to], limit: offered })
		const named = theOneNamed(found, typed)
		if (!named)
			throw new Choice({
				name: `id_${scopeKey(field.key)}`,
				legend: found.length > 0 ? m.fields_which({ field: fieldLabel(field) }) : m.fields_nobody({ text: typed }),
				options: found.map(optionOf),
			})
		meant[field.key] = named.id
	}
	return meant
}
