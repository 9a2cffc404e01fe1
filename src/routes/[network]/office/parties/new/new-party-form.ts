/** A new organisation or person: one short form, and back. What is missing here is filled in on the page of the record. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField } from '#domain/fields/field.schema.ts'
import type { ProbableDuplicate } from '#domain/duplicates/probable-duplicates.queries.ts'
import { personName } from '#domain/parties/record/facts.schema.ts'
import type { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { reasonsView } from '../../duplicates/pair-words.ts'
import { functionWords } from '../../../../(public)/words.ts'
import { blamed } from '../[id]/change.server.ts'
import { channelWords } from '../[id]/detail-words.ts'
import { addressFields, readAddress } from '../[id]/forms/address-form.ts'
import { noFacts, organisationGroups, personFields } from '../[id]/forms/facts-form.ts'
import { ownField } from '../[id]/forms/own-fields.ts'
import { read, readOptional, type FieldView, type FormView } from '../[id]/forms/form-view.ts'
import { optionsOf } from '../[id]/forms/options.ts'
import { wrongWords } from '../[id]/forms/wrong-words.ts'

type Kind = 'organisation' | 'person'
const shortFacts = new Set(['name', 'organisation_kind', 'size_class', 'legal_form'])
const shortAddress = new Set(['street', 'postcode', 'place'])
const ways = ['mail', 'phone', 'web'] as const

export function newPartyForm(
	kind: Kind,
	slug: string,
	organisation: { id: number; name: string } | null,
	own: readonly CustomField[],
) {
	const language = getLocale()
	const facts: FieldView[] =
		kind === 'person'
			? personFields(noFacts(kind))
			: organisationGroups(noFacts(kind))[0]!.fields.filter(({ name }) => shortFacts.has(name))
	const reach: FieldView[] = ways
		.filter((way) => kind === 'organisation' || way !== 'web')
		.map((way) => ({ name: way, label: channelWords[way](), value: '' }))
	const address = addressFields({
		kind: 'visiting', care_of: null, street: null, post_box: null, postcode: null, place: null, country: 'DE', scope: 'public',
	}).filter(({ name }) => shortAddress.has(name)) // prettier-ignore
	const held: FieldView[] = organisation
		? [
				{
					name: 'function_kind',
					label: m.office_function_at({ name: organisation.name }),
					type: 'select',
					options: optionsOf(functionWords),
					value: 'main-contact',
				},
			]
		: []
	const form: FormView = {
		section: 'new',
		action: '?/create',
		hidden: [
			{ name: 'kind', value: kind },
			...(organisation ? [{ name: 'organisation', value: String(organisation.id) }] : []),
		],
		groups: [
			{ fields: [...facts, ...held, ...own.map((field) => ownField(field, undefined, language))] },
			{ fields: [...reach, ...(kind === 'organisation' ? address : [])] },
		],
		submit: kind === 'person' ? m.office_new_person() : m.office_new_organisation(),
		cancelHref: inLocale(paths.parties(slug, kind === 'person' ? { kind } : {}), language),
		note: m.office_new_note(),
	}
	return { kind, form, heading: kind === 'person' ? m.office_new_person() : m.office_new_organisation() }
}

/** The command's input, what duplicates are looked for by, and the districts among which somebody has to choose. */
export function readNewParty(form: FormData, districts: readonly string[], custom: Record<string, unknown>) {
	const kind: Kind = read(form, 'kind') === 'person' ? 'person' : 'organisation'
	const channels = ways
		.filter((way) => readOptional(form, way) !== null)
		.map((way) => ({
			kind: way,
			value: read(form, way),
			scope: way === 'web' ? ('public' as const) : ('office' as const),
		}))
	const placed = readAddress(form, districts)
	const address = ['street', 'postcode', 'place'].some((name) => readOptional(form, name))
		? { ...placed.address, scope: 'public' as const }
		: null
	const person = {
		salutation: readOptional(form, 'salutation'),
		title: readOptional(form, 'title'),
		given_name: readOptional(form, 'given_name'),
		family_name: read(form, 'family_name'),
		born_on: readOptional(form, 'born_on'),
		custom,
	}
	const organisation = {
		name: read(form, 'name'),
		organisation_kind: (readOptional(form, 'organisation_kind') ?? 'company') as 'company',
		size_class: readOptional(form, 'size_class') as '1-9' | null,
		legal_form: readOptional(form, 'legal_form'),
		custom,
	}
	return {
		party: kind === 'person' ? { kind, facts: person, channels } : { kind, facts: organisation, channels, address },
		entered: {
			kind,
			...(kind === 'person' ? { ...person, name: personName(person) } : organisation),
			address,
			channels,
		},
		choices: kind === 'organisation' ? placed.choices : null,
	}
}

export function duplicateView({ id, name, place, reasons }: ProbableDuplicate, slug: string) {
	return {
		href: inLocale(paths.party(slug, id), getLocale()),
		name,
		place,
		why: m.office_duplicate_same({
			what: reasonsView(reasons).pro,
		}),
	}
}

/** Errors by field; channels are named by their kind here. */
export function errorsOf(refusal: Refusal, form: FormData): { field?: string; message: string }[] {
	const paths = refusal.facts.fields
	if (refusal.code !== 'common.invalid-input' || !Array.isArray(paths)) return [blamed(refusal)]
	const given = ways.filter((way) => readOptional(form, way) !== null)
	return paths.map((text) => {
		const [part, key = '', own] = String(text).split(':')[0]!.split('.')
		const field = part === 'channels' ? (given[Number(key)] ?? 'mail') : own ? `${key}.${own}` : key
		return { field, message: part === 'channels' ? m.office_wrong_channel() : wrongWords(field) }
	})
}
