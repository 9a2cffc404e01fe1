/** Memberships of the demonstration with all that can happen to one: notice by the statute, other ends, successors, payers. */
import { addDays, effectOf } from '#domain/membership/statute/notice.rules.ts'
import type { Because } from '#domain/membership/statute/because.ts'
import { dayOf, ordinalOf } from '../days.ts'
import type { Day, DemoMembership, DemoOrganisation } from '../types.ts'
import type { LoadedNetwork } from './load-networks.ts'
import type { LoadTables } from './tables.ts'

export const range = (from: string | undefined, until: string | undefined) => `[${from ?? ''},${until ?? ''})`

type Known = { membershipId: number; partyId: number; from: Day }

/** Numbers for the memberships of a batch, and who was the last member of each network that is there to stay. */
export class MembershipsAtWork {
	private next: number
	private readonly staying = new Map<number, Known>()
	private readonly gone = new Map<number, number>()

	constructor(first: number) {
		this.next = first
	}

	takeId(): number {
		return this.next++
	}

	/** Somebody of the same network who was a member on that day and still is. */
	stayingOn(network: number, day: Day): Known | undefined {
		const known = this.staying.get(network)
		return known && known.from < day ? known : undefined
	}

	/** How many of the network have gone before this one. */
	countGone(network: number): number {
		const before = this.gone.get(network) ?? 0
		this.gone.set(network, before + 1)
		return before
	}

	stays(network: number, known: Known): void {
		this.staying.set(network, known)
	}
}

type At = { network: LoadedNetwork; partyId: number; today: Day }

/** Adds a membership and what belongs to it; returns the first day without it, if there is one. */
export function addMembership(
	tables: LoadTables,
	memberships: MembershipsAtWork,
	org: DemoOrganisation,
	member: DemoMembership,
	at: At,
): Day | undefined {
	const { network, partyId, today } = at
	const leaving = member.noticeGivenOn ? effect(network, member.noticeGivenOn) : undefined
	const isOver = member.until !== undefined && member.until <= today
	// A notice of today's statute ends when the statute says so.
	const until = leaving && !isOver ? addDays(leaving.lastDay, 1) : member.until
	const membershipId = memberships.takeId()
	const type = (slug: string) => network.types.get(slug) ?? null
	const number = String(org.number).padStart(4, '0')
	const changed = until === undefined && org.number % 25 === 0 ? formerType(network, member, today) : undefined
	const from = changed?.on ?? member.from
	tables.membership.add(membershipId, network.id, partyId, type(member.type), number, range(from, until))
	if (changed) {
		const former = memberships.takeId()
		tables.membership.add(former, network.id, partyId, type(changed.type), number, range(member.from, from))
		tables.membership_end.add(network.id, former, partyId, 'type-change', null, null, null, membershipId)
	}
	const otherEnd = isOver ? otherEndOf(memberships, network.id, member.until!) : undefined
	if (otherEnd)
		tables.membership_end.add(
			network.id, membershipId, partyId, otherEnd.reason, otherEnd.note, otherEnd.decidedOn, otherEnd.decidedBy, otherEnd.successor,
		) // prettier-ignore
	else if (member.noticeGivenOn)
		tables.membership_notice.add(
			network.id, membershipId, partyId, member.noticeGivenOn, until!, null, JSON.stringify(becauseOf(leaving, until!)),
		) // prettier-ignore
	if (member.suspended)
		tables.membership_suspension.add(
			network.id,
			membershipId,
			partyId,
			range(member.suspended.from, member.suspended.until),
		)
	if (until !== undefined || member.from > today || member.suspended) return until
	if (org.number % 60 === 7) addWithdrawn(tables, membershipId, from, at)
	const payer = memberships.stayingOn(network.id, today)
	if (org.number % 40 === 11 && payer)
		tables.membership_payer.add(
			network.id,
			partyId,
			payer.partyId,
			range(from, undefined),
			'Die Muttergesellschaft zahlt',
		)
	memberships.stays(network.id, { membershipId, partyId, from })
	return until
}

/** Some came as another kind of member: two years after they began, their type changed. */
function formerType(network: LoadedNetwork, member: DemoMembership, today: Day): { type: string; on: Day } | undefined {
	const on = dayOf(ordinalOf(member.from) + 730)
	const other = [...network.types.keys()].find((slug) => slug !== member.type)
	return other && on < today ? { type: other, on } : undefined
}

const ends = ['exclusion', 'merger', 'insolvency', 'notice', 'notice', 'dissolution', 'agreement', 'notice'] as const

type OtherEnd = {
	reason: Exclude<(typeof ends)[number], 'notice'>
	note: string | null
	decidedOn: Day | null
	decidedBy: string | null
	successor: number | null
}

/** Those who are gone left in turns: by notice, and otherwise. */
function otherEndOf(memberships: MembershipsAtWork, network: number, until: Day): OtherEnd | undefined {
	// Each network begins at another one; the third with the rarest.
	const reason = ends[(memberships.countGone(network) + 5 * (network + 5)) % ends.length]!
	const nothing = { note: null, decidedOn: null, decidedBy: null, successor: null }
	if (reason === 'notice') return undefined
	if (reason === 'merger') {
		const successor = memberships.stayingOn(network, until)
		return successor && { reason, ...nothing, successor: successor.membershipId }
	}
	if (reason !== 'exclusion') return { reason, ...nothing }
	return {
		reason,
		note: 'Zwei Jahresbeiträge trotz Mahnung nicht gezahlt',
		decidedOn: dayOf(ordinalOf(until) - 16),
		decidedBy: 'Vorstand',
		successor: null,
	}
}

/** A few people are members themselves, beside what they are through their function. */
export function addHonorary(
	tables: LoadTables,
	memberships: MembershipsAtWork,
	org: DemoOrganisation,
	{ network, partyId, today }: At,
): void {
	const type = network.types.get('e')
	if (type === undefined || org.number % 90 !== 46) return
	const from = `${Number(today.slice(0, 4)) - 2}-01-01`
	tables.membership.add(memberships.takeId(), network.id, partyId, type, null, range(from, undefined))
}

function addWithdrawn(tables: LoadTables, membershipId: number, from: Day, { network, partyId, today }: At): void {
	const givenOn = dayOf(ordinalOf(today) - 400)
	if (givenOn <= from) return
	const found = effect(network, givenOn)
	const endsOn = found ? addDays(found.lastDay, 1) : `${today.slice(0, 4)}-12-31`
	tables.membership_notice.add(
		network.id, membershipId, partyId, givenOn, endsOn, addDays(givenOn, 20), JSON.stringify(becauseOf(found, endsOn)),
	) // prettier-ignore
}

function effect(network: LoadedNetwork, givenOn: Day) {
	const rule = network.statute.findLast(({ validFrom }) => validFrom <= givenOn)
	return rule && { ...rule, ...effectOf(rule, givenOn, network.association) }
}

function becauseOf(found: ReturnType<typeof effect>, endsOn: Day): Because {
	if (!found || addDays(found.lastDay, 1) !== endsOn) return { code: 'agreed', byRule: found?.lastDay ?? null }
	const { lastDay: _lastDay, validFrom: _validFrom, form: _form, ...because } = found
	return because
}
