/** One application in words: what was answered, by whom, what happened, and the form of the office. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField } from '#domain/fields/field.schema.ts'
import type { Application, ApplicationPerson } from '#domain/joining/applications.queries.ts'
import type { MembershipType } from '#domain/membership/memberships.queries.ts'
import { personName } from '#domain/parties/record/facts.schema.ts'
import type { FunctionKind } from '#domain/parties/party.schema.ts'
import { inLanguage } from '#platform/localized.ts'
import { probableFrom } from '#domain/duplicates/likeness/judge.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatInstant, formatList } from '#ui/format.ts'
import type { Fact } from '#ui/profile/Facts.svelte'
import { fieldWords, stepWords } from '../../../../(public)/[network]/join/join-words.ts'
import { functionWords, kindWords, sizeWords } from '../../../../(public)/words.ts'
import { scopeWords } from '../../parties/[id]/value-words.ts'
import { officeStateWords, toneOf } from '../applications-view.ts'
import { reasonsView } from '../../duplicates/pair-words.ts'
import { ownFacts } from './own-answers.ts'
import type { Similar } from './similar.server.ts'

type Given = {
	slug: string
	today: string
	types: MembershipType[]
	similar: Similar[]
	/** Those that the office has defined. */
	fields: CustomField[]
}

export function applicationView(application: Application, { slug, today, types, similar, fields }: Given) {
	const language = getLocale()
	const { id, kind, name, state, answers, people, record, steps, others } = application
	const type = application.type && inLanguage(application.type, language)?.text
	const partyHref = (party: number) => inLocale(paths.party(slug, party), language)
	return {
		id,
		kind,
		name,
		state,
		stateText: officeStateWords[state](),
		tone: toneOf(state),
		facts: [
			...factsOf(application),
			...(['organisation', ...(kind === 'person' ? (['person'] as const) : []), 'membership'] as const).flatMap((of) =>
				ownFacts(application, fields, of),
			),
		],
		motivation: answers.motivation,
		language: application.locale === language ? undefined : application.locale,
		consent: application.consentText.split(/\n\s*\n/),
		people: people.map((person, at) => ({
			...personView(person, partyHref),
			facts: at === 0 && kind === 'organisation' ? ownFacts(application, fields, 'person') : [],
		})),
		steps: steps
			.map((step, at) => ({
				id: String(at),
				icon: 'check' as const,
				when: { iso: step.at, text: formatInstant(step.at, language) },
				by: step.actor ?? undefined,
				text: step.reason ? `${stepWords[step.kind]()}: ${step.reason}` : stepWords[step.kind](),
				done: true,
			}))
			.toReversed(),
		others: others.map((other) => ({
			href: inLocale(paths.application(slug, other.id), language),
			text: `${other.name} (${officeStateWords[other.state]()})`,
		})),
		proposal:
			type && application.startsOn
				? [
						m.applications_proposal_from({ type, day: formatDay(application.startsOn, language) }),
						...(kind === 'organisation'
							? [record ? m.applications_record_known({ name: record.name }) : m.applications_record_new()]
							: []),
						`${m.applications_listed()}: ${application.listed ? scopeWords[application.listed]() : m.applications_listed_office()}`,
					]
				: [],
		memberHref: state === 'approved' && record ? partyHref(record.id) : null,
		form: {
			records: similar.map((one) => recordView(one, application, partyHref)),
			types: types.map((one) => ({ value: String(one.id), label: inLanguage(one.label, language)?.text ?? '' })),
			type: application.typeId ? String(application.typeId) : undefined,
			startsOn: application.startsOn ?? firstOfNextMonth(today),
			listed:
				application.listed ??
				(state === 'forwarded' ? '' : kind === 'organisation' ? (answers.listing ? 'public' : 'members') : ''),
			listings: (['members', 'alliance', 'public'] as const).map((value) => ({ value, label: scopeWords[value]() })),
		},
	}
}

/** Memberships begin with a month as a rule; the office changes it where not. */
export function firstOfNextMonth(today: string): string {
	const [year, month] = today.split('-').map(Number) as [number, number]
	return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}

function factsOf({ kind, mail, answers }: Application): Fact[] {
	const {
		address,
		organisation_kind,
		website,
		size_class,
		founded,
		register_number,
		vat_id,
		summary,
		born_on,
		heard,
		listing,
	} = answers
	const lines = address
		? [address.street, [address.postcode, address.place].filter(Boolean).join(' ')].filter((line): line is string =>
				Boolean(line),
			)
		: null
	const web = website && (/^https?:\/\//.test(website) ? website : `https://${website}`)
	const all: [keyof typeof fieldWords, string | string[] | null | undefined, Partial<Fact>?][] = [
		['organisation_kind', organisation_kind && kindWords[organisation_kind]()],
		['website', website, { href: web ?? undefined }],
		['address', lines],
		['mail', mail, { href: `mailto:${mail}` }],
		['size_class', size_class && sizeWords[size_class]()],
		['founded', founded?.toString()],
		['register_number', register_number],
		['vat_id', vat_id],
		['born_on', born_on && formatDay(born_on, getLocale())],
		['summary', summary],
		['heard', heard],
	]
	return [
		...all.flatMap(([field, text, more]) =>
			text && text.length > 0 ? [{ term: fieldWords[field](), text, ...more }] : [],
		),
		...(kind === 'organisation'
			? [{ term: m.applications_listing_wish(), text: listing ? m.applications_yes() : m.applications_no() }]
			: []),
	]
}

function personView(person: ApplicationPerson, partyHref: (id: number) => string) {
	const functions = person.functions.map((kind) => functionWords[kind as FunctionKind]?.() ?? kind)
	return {
		id: person.id,
		name: [person.salutation, person.title, personName(person)].filter(Boolean).join(' '),
		mail: person.mail,
		phone: person.phone,
		note: [person.role_title, formatList(functions, getLocale())].filter(Boolean).join(' · '),
		invited: person.invited,
		record: person.record && { name: person.record.name, href: partyHref(person.record.id) },
	}
}

/** The choice of a record: what is similar, or a new one. What was chosen before stays chosen. */
function recordView(
	{ field, candidates }: Similar,
	{ name, record, people, state }: Application,
	partyHref: (id: number) => string,
) {
	const person = people.find(({ id }) => `person-${id}` === field)
	const chosen = person ? person.record : record
	const options = [
		...candidates.map((one) => ({
			value: String(one.id),
			label: m.applications_record_known({ name: [one.name, one.place].filter(Boolean).join(', ') }),
			why: m.applications_record_same({
				what: reasonsView(one.reasons).pro,
			}),
			href: partyHref(one.id),
		})),
		...(chosen && !candidates.some(({ id }) => id === chosen.id)
			? [
					{
						value: String(chosen.id),
						label: m.applications_record_known({ name: chosen.name }),
						why: '',
						href: partyHref(chosen.id),
					},
				]
			: []),
	]
	// The most probable one stands first; the office may choose otherwise.
	const likely = candidates.find(({ probability }) => probability >= probableFrom)
	return {
		field,
		legend: m.applications_record_of({ name: person ? personName(person) : name }),
		options,
		value: chosen ? String(chosen.id) : state === 'received' && likely ? String(likely.id) : '',
		person: person && { id: person.id, name: personName(person), mail: person.mail, invited: person.invited },
	}
}
export type RecordView = ReturnType<typeof recordView>
