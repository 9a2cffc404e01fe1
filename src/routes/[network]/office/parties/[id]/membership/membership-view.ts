/** The memberships of a record as its page shows them, and who pays and votes. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { applicationsAbout } from '#domain/joining/applications.queries.ts'
import type { Membership, Notice, Suspension } from '#domain/membership/memberships.queries.ts'
import type { Payer } from '#domain/membership/payers/payers.queries.ts'
import type { ThroughFunction } from '#domain/membership/register/through-functions.queries.ts'
import type { PartyRecord } from '#domain/parties/record/party-record.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay } from '#ui/format.ts'
import { fieldFact, fieldLabel, fieldText } from '../../../../../(public)/field-words.ts'
import { functionWords } from '../../../../../(public)/words.ts'
import { nearDay, officeStateWords } from '../../../applications/applications-view.ts'
import { becauseWords, leaves, noticeWords, reasonWords } from '../../../memberships/rule-words.ts'
import { stateTones, stateWords } from '../../column-words.ts'
import { dayBefore } from '../days.ts'
import { periodOf } from '../lines.ts'

export type Linked = { name: string; href: string }
export type MembershipView = ReturnType<typeof membershipView>
export type MembershipsView = ReturnType<typeof membershipsView>
type At = { slug: string; partyId: number; today: string }

const day = (iso: string): string => formatDay(iso, getLocale())

const linkTo = (slug: string, { id, name }: { id: number; name: string }): Linked => ({
	name,
	href: inLocale(paths.party(slug, id), getLocale()),
})

export type MembershipsInput = {
	record: PartyRecord
	memberships: Membership[]
	payers: { payers: Payer[]; paysFor: Payer[] }
	through: ThroughFunction[]
	applications: Awaited<ReturnType<typeof applicationsAbout>>
	slug: string
	today: string
}

export function membershipsView(input: MembershipsInput) {
	const { record, memberships, payers, through, slug, today } = input
	const at = { slug, partyId: record.facts.id, today }
	const all = memberships.map((membership) => membershipView(membership, at))
	const held = memberships.some(({ status, votes }) => votes && (status === 'active' || status === 'notice-given'))
	const delegates = record.functions.filter(
		({ kind, from, until }) =>
			kind === 'voting-delegate' && (from === null || from <= today) && (until === null || until > today),
	)
	const payer = ({ party, from, until, note }: Payer) => ({
		...linkTo(slug, party),
		note: [periodOf(from, until), note].filter(Boolean).join(' · '),
	})
	const isOpen = ({ until }: Payer) => until === null || until > today
	return {
		open: all.filter(({ ended }) => !ended),
		former: all.filter(({ ended }) => ended),
		/** A further one could only begin earlier. */
		goesOn: memberships.some(({ until }) => until === null),
		payer: payers.payers.filter(isOpen).map(payer)[0],
		paysFor: payers.paysFor.filter(isOpen).map(payer),
		delegates: held && record.facts.kind === 'organisation' ? delegates.map(({ other }) => linkTo(slug, other)) : null,
		through: throughView(through, slug),
		applications: input.applications.map(({ id, state, submittedAt }) => ({
			name: m.applications_of_day({ day: nearDay(submittedAt, today) }),
			href: inLocale(paths.application(slug, id), getLocale()),
			text: officeStateWords[state](),
		})),
		registerHref: inLocale(paths.memberships(slug), getLocale()),
	}
}

/** One line for each organisation, whatever somebody is there. */
function throughView(through: readonly ThroughFunction[], slug: string) {
	const byOrganisation = Map.groupBy(through, ({ organisation }) => organisation.id)
	return [...byOrganisation.values()].map((held) => ({
		...linkTo(slug, held[0]!.organisation),
		text: m.membership_through_line({
			role: held.map(({ kind, title }) => title ?? functionWords[kind]()).join(', '),
			type: inLanguage(held[0]!.membershipType, getLocale())?.text ?? '',
		}),
	}))
}

function membershipView(membership: Membership, { slug, partyId, today }: At) {
	const language = getLocale()
	const { id, status, number, from, until, votes, end, suspensions } = membership
	const edit = (part: string) =>
		`${inLocale(paths.party(slug, partyId, { edit: `${part}-${id}` }), language)}#mitgliedschaft`
	const open = status !== 'ended'
	const details = { label: m.membership_edit(), href: edit('details') }
	const notice = membership.notices.find(({ withdrawnOn }) => withdrawnOn === null)
	const leaving = notice !== undefined && end?.reason === 'notice'
	const rests = suspensions.find((rest) => rest.until === null || rest.until > today)
	return {
		id,
		ended: !open,
		type: inLanguage(membership.type, language)?.text ?? '',
		status: stateWords[status](),
		tone: stateTones[status],
		line: [
			periodOf(from, until),
			number && m.office_membership_number_line({ number }),
			votes ? m.membership_one_vote() : m.membership_no_vote(),
		]
			.filter(Boolean)
			.join(' · '),
		fields: membership.fields.map((field) =>
			fieldFact(field, ({ id: other }) => linkTo(slug, { id: other, name: '' }).href),
		),
		leaves: leaving ? noticeView(notice) : undefined,
		end: end && !leaving && until ? endLines(membership, until) : [],
		rests: [
			...suspensions.map((rest) => suspensionLine(rest, today)),
			...membership.notices.filter(({ withdrawnOn }) => withdrawnOn !== null).map(withdrawnLine),
		],
		successor: end?.successor ? linkTo(slug, end.successor) : undefined,
		predecessors: membership.predecessors.map((party) => linkTo(slug, party)),
		canWithdraw: open && leaving,
		canResume: open && rests !== undefined,
		noticeHref: open && until === null ? edit('notice') : undefined,
		more: open
			? [
					details,
					...(until === null ? [{ label: m.membership_type_change(), href: edit('type') }] : []),
					...(rests ? [] : [{ label: m.membership_suspend(), href: edit('suspend') }]),
					{ label: m.membership_end_title(), href: edit('end') },
					{ label: m.membership_merge(), href: edit('merge') },
				]
			: [details],
	}
}

/** What can be changed of one of them, in words: for whoever has changed it at the same time. */
export function detailsWords(memberships: readonly Membership[], id: string): string {
	const found = memberships.find((one) => String(one.id) === id)
	if (!found) return ''
	const { type, from, until, number, fields } = found
	return [
		inLanguage(type, getLocale())?.text,
		periodOf(from, until),
		number && m.office_membership_number_line({ number }),
		...fields.map((field) => `${fieldLabel(field)}: ${fieldText(field)}`),
	]
		.filter(Boolean)
		.join(', ')
}

function noticeView({ givenOn, endsOn, because, reason }: Notice) {
	return {
		title: leaves(endsOn),
		because: because ? becauseWords(because) : undefined,
		text: [noticeWords(givenOn, because), reason && m.office_notice_reason_line({ reason })].filter(Boolean).join(' '),
	}
}

const withdrawnLine = ({ givenOn, withdrawnOn }: Notice): string =>
	m.membership_notice_withdrawn({ given: day(givenOn), day: day(withdrawnOn!) })

function suspensionLine({ from, until, reason }: Suspension, today: string): string {
	const period = periodOf(from, until) ?? ''
	const say =
		from > today ? m.membership_will_rest : until !== null && until <= today ? m.membership_rested : m.membership_rests
	return say({ period }) + (reason ? ` (${reason})` : '')
}

function endLines({ end, status }: Membership, until: string): string[] {
	const facts = { day: day(dayBefore(until)), reason: reasonWords[end!.reason]() }
	return [
		status === 'ended' ? m.membership_ended_line(facts) : m.membership_ends_line(facts),
		end!.decidedOn && end!.decidedBy && m.membership_decided_line({ day: day(end!.decidedOn), by: end!.decidedBy }),
		end!.note,
		end!.author && end!.note && m.membership_written_by({ author: end!.author }),
	].filter((line): line is string => Boolean(line))
}
