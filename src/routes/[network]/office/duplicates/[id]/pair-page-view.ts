import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { choosable, isEmpty, otherByDefault, same } from '#domain/duplicates/merge/chosen-values.ts'
import { counted, type ComparedPair, type ComparedParty } from '#domain/duplicates/pair.queries.ts'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { flatRow } from '#domain/parties/record/flat-row.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay } from '#ui/format.ts'
import { storedText } from '../../../../(public)/field-words.ts'
import { fieldWords, valueWords } from '../../parties/[id]/value-words.ts'
import { probabilityView, reasonsView } from '../pair-words.ts'

type Words = (counts: { count: number }) => string
const countWords: Record<keyof typeof counted, Words> = {
	addresses: m.duplicates_count_addresses,
	channels: m.duplicates_count_channels,
	memberships: m.duplicates_count_memberships,
	functions: m.duplicates_count_functions,
	claims: m.duplicates_count_claims,
	relationships: m.duplicates_count_relationships,
	interactions: m.duplicates_count_interactions,
	tasks: m.duplicates_count_tasks,
	notes: m.duplicates_count_notes,
	tags: m.duplicates_count_tags,
	documents: m.duplicates_count_documents,
	applications: m.duplicates_count_applications,
	numbers: m.duplicates_count_numbers,
}

type Given = { slug: string; keptId: number; own: readonly CustomField[]; taken: readonly string[] | null }

/** `taken`: what somebody has chosen already; null for the default of every field. */
export function pairPageView(pair: ComparedPair, { slug, keptId, own, taken }: Given) {
	const language = getLocale()
	const kept = pair.parties.find(({ id }) => id === keptId)!
	const gone = pair.parties.find(({ id }) => id !== keptId)!
	const [ours, theirs] = [flatRow(kept.row), flatRow(gone.row)]
	const label = (column: string) => {
		const field = own.find(({ key }) => column === `custom.${key}`)
		return field ? (inLanguage(field.label, language)?.text ?? column) : (fieldWords[column]?.() ?? column)
	}
	const words = (column: string, value: unknown) => {
		const field = own.find(({ key }) => column === `custom.${key}`)
		if (field?.type === 'file') return storedText(field, value, {}) ?? '–'
		return (field && Array.isArray(value) ? value.join(', ') : valueWords(column, value)) ?? '–'
	}
	const columns = choosable(pair.kind, kept.row, gone.row).filter((column) => !(isEmpty(ours[column]) && isEmpty(theirs[column])))
	const differing = columns.filter((column) => !same(ours[column], theirs[column]))
	return {
		id: pair.id,
		title: m.duplicates_pair({ first: kept.name, second: gone.name }),
		note: probabilityView(pair.probability),
		...reasonsView(pair.reasons),
		kept: partyView(kept, slug),
		gone: partyView(gone, slug),
		fields: differing.map((column) => ({
			name: `take.${column}`,
			label: label(column),
			takes: taken ? taken.includes(column) : otherByDefault(kept.row, gone.row, column),
			kept: words(column, ours[column]),
			gone: words(column, theirs[column]),
		})),
		equal: columns.filter((column) => !differing.includes(column)).map((column) => ({ term: label(column), text: words(column, ours[column]) })),
		moves: (Object.keys(counted) as (keyof typeof counted)[])
			.filter((name) => gone.counts[name] > 0)
			.map((name) => countWords[name]({ count: gone.counts[name] })),
		overlapping: pair.overlapping,
		denied: pair.denied && {
			text: pair.denied.by
				? m.duplicates_denied_by({ name: pair.denied.by, day: formatDay(pair.denied.on, language) })
				: m.duplicates_denied_on({ day: formatDay(pair.denied.on, language) }),
		},
		swapHref: inLocale(paths.duplicate(slug, pair.id, { keep: gone.id }), language),
	}
} // prettier-ignore

function partyView(party: ComparedParty, slug: string) {
	const language = getLocale()
	const memberships = party.memberships.map(({ type, from, until, number }) =>
		[
			inLanguage(type, language)?.text,
			from ? m.duplicates_from({ day: formatDay(from, language) }) : null,
			until ? m.duplicates_until({ day: formatDay(until, language) }) : null,
			number ? m.duplicates_number({ number }) : null,
		].filter(Boolean).join(', '),
	) // prettier-ignore
	return {
		id: party.id,
		version: party.row.version,
		name: party.name,
		href: inLocale(paths.party(slug, party.id), language),
		facts: [
			{ term: m.duplicates_fact_at(), text: party.at },
			{ term: m.duplicates_fact_address(), text: party.address },
			{ term: m.duplicates_fact_channels(), text: party.channels.map(({ value }) => value) },
			{ term: m.duplicates_fact_membership(), text: memberships },
			{ term: m.duplicates_fact_account(), text: party.hasAccount ? m.duplicates_has_account() : null },
			{ term: m.duplicates_fact_created(), text: formatDay(party.row.created_at.slice(0, 10), language) },
			{ term: m.duplicates_fact_changed(), text: formatDay(party.row.changed_at.slice(0, 10), language) },
		].flatMap(({ term, text }) => (text === null || text === '' || text.length === 0 ? [] : [{ term, text }])),
	}
}
