/** From a record to what its page shows. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { districtBy, districtPhrase } from '#domain/atlas/geo/districts.ts'
import { webAddress } from '#domain/atlas/machine-readable.ts'
import type { Claim } from '#domain/competences/claims.queries.ts'
import type { Membership } from '#domain/membership/memberships.queries.ts'
import type { PartyRecord, RecordFacts } from '#domain/parties/record/party-record.queries.ts'
import { dayIn } from '#platform/context.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatInstant, formatMonth } from '#ui/format.ts'
import type { Fact } from '#ui/profile/Facts.svelte'
import { fieldFact } from '../../../../(public)/field-words.ts'
import {
	certificateWords,
	checkedWords,
	functionWords,
	kindWords,
	retiredView,
	sizeWords,
} from '../../../../(public)/words.ts'
import { stateTones, stateWords } from '../column-words.ts'
import { addressWords, channelWords, claimBasisWords, optOutWords } from './detail-words.ts'
import { addressLines, periodOf } from './lines.ts'
import { fieldWords, scopeWords, valueWords } from './value-words.ts'
import { visibilityView } from './visibility-view.ts'

export type RecordInput = {
	record: PartyRecord
	memberships: Membership[]
	claims: Claim[]
	slug: string
	network: string
	today: string
}

export function recordView({ record, memberships, claims, slug, network, today }: RecordInput) {
	const { facts } = record
	const language = getLocale()
	const href = (values = {}) => inLocale(paths.party(slug, facts.id, values), language)
	const current = memberships.find(({ status }) => status !== 'ended') ?? memberships[0]
	return {
		id: facts.id,
		kind: facts.kind,
		name: facts.name,
		over: facts.kind === 'person' ? m.office_person() : kindWords[facts.organisation_kind ?? 'other'](),
		tags: [
			...(current ? [{ text: stateWords[current.status](), tone: stateTones[current.status] }] : []),
			...(facts.size_class ? [{ text: sizeWords[facts.size_class](), tone: undefined }] : []),
		],
		publicHref:
			facts.kind === 'organisation' && record.listing?.scope === 'public'
				? inLocale(paths.organisation(record.slug), language)
				: undefined,
		backHref: inLocale(paths.parties(slug, facts.kind === 'person' ? { kind: 'person' } : {}), language),
		editHref: (
			[
				'angaben',
				'channels',
				'address-new',
				'claim-new',
				'function-new',
				'membership-new',
				'payer-new',
				'consent-new',
			] as const
		).map((part) => ({
			part,
			href: `${href({ edit: part })}`,
		})),
		newPersonHref:
			facts.kind === 'organisation'
				? inLocale(paths.newParty(slug, { kind: 'person', organisation: facts.id }), language)
				: undefined,
		facts: factsView(facts),
		fields: record.fields.map((field) => fieldFact(field, ({ id }) => inLocale(paths.party(slug, id), language))),
		texts: (['summary', 'description'] as const).flatMap((column) => {
			const text = inLanguage(facts[column], language)
			return text && facts.kind === 'organisation'
				? [{ label: fieldWords[column]!(), text: text.text, lang: text.lang === language ? undefined : text.lang }]
				: []
		}),
		addresses: record.addresses.map((address) => {
			const district = address.district_code ? districtBy(address.district_code) : undefined
			return {
				id: address.id,
				kind: addressWords[address.kind](),
				lines: addressLines(address),
				note: [
					district ? districtPhrase(district, language) : m.office_address_no_district(),
					scopeWords[address.scope](),
				].join(' · '),
				editHref: `${href({ edit: `address-${address.id}` })}#erreichen`,
			}
		}),
		channels: record.channels.map(({ id, kind, label, value, scope }) => ({
			id,
			kind: label ?? channelWords[kind](),
			text: kind === 'web' ? value.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') : value,
			href: linkOf(kind, value),
			scope: scopeWords[scope](),
		})),
		functions: record.functions.map((held) => ({
			id: held.id,
			name: held.other.name,
			href: inLocale(paths.party(slug, held.other.id), language),
			role: held.title ?? functionWords[held.kind](),
			period: periodOf(held.from, held.until),
			mail: facts.kind === 'organisation' ? held.mail : null,
			phone: facts.kind === 'organisation' ? held.phone : null,
			scope: scopeWords[held.scope](),
			ended: held.until !== null && held.until <= today,
			editHref: `${href({ edit: `function-${held.id}` })}#funktionen`,
		})),
		suggestionsHref: inLocale(paths.partySuggestions(slug, facts.id), language),
		claims: claims.map((claim) =>
			claimView(claim, today, href, (id) => inLocale(paths.partyClaimPartners(slug, facts.id, id), language)),
		),
		visibility: {
			...visibilityView(record, network),
			whoSeesHref: inLocale(paths.whoSees(slug, facts.id), language),
		},
		partyTags: record.tags,
		notes: record.notes.map(({ id, body, author, at }) => ({
			id,
			body,
			author,
			at,
			when: formatInstant(at, language),
		})),
		optOuts: record.optOuts.map(({ kind }) => (optOutWords[kind] ?? m.office_table_other)()),
		externalIds: record.externalIds.map(({ source, value }) => `${source}: ${value}`),
		hasAccount: record.hasAccount,
	}
}

function factsView(facts: RecordFacts): Fact[] {
	const columns =
		facts.kind === 'organisation'
			? (['legal_form', 'employees', 'founded', 'register_number', 'vat_id', 'languages'] as const)
			: (['salutation', 'title', 'born_on'] as const)
	const shown = columns.flatMap((column): Fact[] => {
		const text = valueWords(column, facts[column])
		return text ? [{ term: fieldWords[column]!(), text }] : []
	})
	const language = getLocale()
	const confirmed = facts.confirmed_on
		? { term: fieldWords.confirmed_on!(), text: formatDay(facts.confirmed_on, language), day: facts.confirmed_on }
		: { term: fieldWords.confirmed_on!(), text: m.office_never_confirmed() }
	return [
		...shown,
		...(facts.kind === 'organisation' ? [confirmed] : []),
		{
			term: m.office_column_changed(),
			text: formatInstant(facts.changed_at, language),
			day: dayIn(undefined, new Date(facts.changed_at)),
		},
	]
}

function linkOf(kind: string, value: string): string | undefined {
	if (kind === 'mail') return `mailto:${value}`
	if (kind === 'phone' || kind === 'mobile') return `tel:${value.replaceAll(/[^+\d]/g, '')}`
	return kind === 'web' || kind === 'social' ? (webAddress(value) ?? undefined) : undefined
}

function claimView(
	claim: Claim,
	today: string,
	href: (values: object) => string,
	partnersHref: (claim: number) => string,
) {
	const language = getLocale()
	return {
		id: claim.id,
		editHref: `${href({ edit: `claim-${claim.id}` })}#kompetenzen`,
		partnersHref: partnersHref(claim.id),
		row: {
			name: inLanguage(claim.competence.labels, language)?.text ?? claim.competence.slug,
			note: inLanguage(claim.evidence, language)?.text,
			retired: retiredView(claim.retired),
			level: claim.level,
			basis: {
				title: claimBasisWords[claim.standing](),
				detail:
					[
						certificateWords(claim.certificate),
						claim.confirmedBy,
						claim.scope === 'public' ? null : scopeWords[claim.scope](),
					]
						.filter(Boolean)
						.join(' · ') || undefined,
			},
			freshness: checkedWords(claim, today),
			validity: claim.freshUntil
				? m.office_claim_valid_until({ month: formatMonth(claim.freshUntil, language) })
				: undefined,
			capacity: inLanguage(claim.capacity, language)?.text,
		},
	}
}
