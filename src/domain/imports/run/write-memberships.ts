/** Memberships of a batch: new ones, and dates, numbers and types that differ. Periods of one party never overlap. */
import { sql } from 'kysely'
import { isDeepStrictEqual } from 'node:util'
import { fold } from '#platform/search-text.ts'
import type { CustomValues } from '../../fields/field.schema.ts'
import type { PlannedMembership } from '../row/planned.ts'
import { membershipTypes } from './membership-types.ts'
import type { RowProblem, RunState } from './run-state.ts'
import { tableOf } from './table-of.ts'
import { writeStatus } from './write-membership-status.ts'
import type { Unit } from './unit.ts'

/** A membership as it is or will be; `id` null for a new one. Null days are open ends. */
export type Held = {
	id: number | null
	party_id: number
	type_id: number
	number: string | null
	from: string | null
	until: string | null
	/** What it says in fields of the office. */
	custom: CustomValues
	changed: boolean
	/** What the row says beyond days: a notice, a suspension, why it ended. */
	said: Said[]
}

type Said = Pick<PlannedMembership, 'notice' | 'rest' | 'because'>

/** Returns the parties whose memberships changed. */
export async function writeMemberships(state: RunState, units: readonly Unit[]): Promise<number[]> {
	const members = units.filter((unit) => unit.memberships.length > 0)
	if (members.length === 0) return []
	const types = await membershipTypes(
		state,
		members.flatMap((unit) => unit.memberships.filter(({ ifThere }) => !ifThere).map(({ type }) => type)),
	)
	const held = await heldBy(
		state,
		members.filter((unit) => unit.mode !== 'create').map((unit) => unit.partyId),
	)
	const problems: RowProblem[] = []
	const settled = members.flatMap((unit) => {
		const own = held.get(unit.partyId) ?? []
		for (const { row, ...planned } of unit.memberships) {
			const typeId = planned.type || own.length === 0 ? (types.get(fold(planned.type ?? '')) ?? null) : null
			const present = saysFieldsAlone(planned) ? own.find((each) => lasts(each, state.ctx.today)) : undefined
			const code =
				planned.ifThere && own.length === 0
					? 'membership-missing'
					: settle(own, unit, planned, typeId, present)
						? null
						: 'membership-unclear'
			if (code) problems.push({ row, severity: 'hint', code, column: null, facts: {} })
		}
		return own
	})
	state.report(problems)
	await change(
		state,
		settled.filter((each) => each.id !== null && each.changed),
	)
	await add(
		state,
		settled.filter((each) => each.id === null),
	)
	const told = await writeStatus(state, settled)
	return [...new Set([...told, ...settled.filter((each) => each.changed).map((each) => each.party_id)])]
}

/** Fits one planned membership into those that the party has; false when it cannot be told which one is meant. */
function settle(
	own: Held[],
	unit: Unit,
	planned: PlannedMembership,
	typeId: number | null,
	meant: Held | undefined,
): boolean {
	const fresh: Held = {
		id: null,
		party_id: unit.partyId,
		type_id: typeId ?? own[0]?.type_id ?? 0,
		number: planned.number,
		from: planned.from,
		until: planned.until,
		custom: planned.custom ?? {},
		changed: true,
		said: saidBy(planned),
	}
	const others = (except: Held | null) => own.filter((each) => each !== except)
	const target =
		meant ??
		own.find((each) => planned.from !== null && each.from === planned.from) ??
		own.find((each) => planned.from === null && planned.number !== null && each.number === planned.number) ??
		(own.length === 1 && (planned.from === null || overlaps(own[0]!, fresh)) ? own[0]! : null)
	if (!target) {
		if (own.length > 0 && planned.from === null) return Object.values(planned).every((value) => value === null)
		if (own.some((each) => overlaps(each, fresh))) return false
		own.push(fresh)
		return true
	}
	const gapsOnly = unit.mode === 'fill'
	const pick = <Value>(before: Value | null, given: Value | null) => (gapsOnly ? (before ?? given) : (given ?? before))
	const next: Held = {
		...target,
		number: pick(target.number, planned.number),
		type_id: gapsOnly ? target.type_id : (typeId ?? target.type_id),
		from: pick(target.from, planned.from),
		custom: gapsOnly ? { ...planned.custom, ...target.custom } : { ...target.custom, ...planned.custom },
		until: planned.endGuessed ? (target.until ?? planned.until) : pick(target.until, planned.until),
		said: [...target.said, ...saidBy(planned)],
	}
	if (next.from !== null && next.until !== null && next.from >= next.until) return false
	if (others(target).some((each) => overlaps(each, next))) return false
	const changed =
		target.changed ||
		next.number !== target.number ||
		next.type_id !== target.type_id ||
		next.from !== target.from ||
		next.until !== target.until ||
		!isDeepStrictEqual(next.custom, target.custom)
	own[own.indexOf(target)] = { ...next, changed }
	return true
}

const saidBy = ({ notice, rest, because }: PlannedMembership): Said[] =>
	notice || rest || because ? [{ ...(notice && { notice }), ...(rest && { rest }), ...(because && { because }) }] : []

/** Nothing tells which membership is meant: that of the day. */
const saysFieldsAlone = ({ number, type, from, until, custom }: PlannedMembership): boolean =>
	custom !== undefined && [number, type, from, until].every((value) => value === null)

const lasts = ({ from, until }: Held, day: string): boolean =>
	(from === null || from <= day) && (until === null || until > day)

const overlaps = (a: Pick<Held, 'from' | 'until'>, b: Pick<Held, 'from' | 'until'>): boolean =>
	(a.from === null || b.until === null || a.from < b.until) && (b.from === null || a.until === null || b.from < a.until)

async function heldBy(state: RunState, partyIds: readonly number[]): Promise<Map<number, Held[]>> {
	if (partyIds.length === 0) return new Map()
	const { rows } = await sql<Omit<Held, 'said'>>`
		select id, party_id, type_id, number, custom, lower(during) as from, upper(during) as until, false as changed
		from membership where party_id = any(${partyIds}::bigint[]) order by during`.execute(state.ctx.db)
	return Map.groupBy(rows.map((row): Held => ({ ...row, said: [] })), (row) => row.party_id) // prettier-ignore
}

const types = {
	id: 'bigint',
	party_id: 'bigint',
	type_id: 'bigint',
	number: 'text',
	from: 'date',
	until: 'date',
	custom: 'text',
} as const

/** JSON travels as text. */
const given = (rows: readonly Held[]) =>
	tableOf(
		rows.map(({ custom, ...row }) => ({ ...row, custom: JSON.stringify(custom) })),
		types,
	)

async function change(state: RunState, rows: readonly Held[]): Promise<void> {
	if (rows.length === 0) return
	await sql`
		update membership m set type_id = u.type_id, number = u.number, during = daterange(u.from, u.until), custom = u.custom::jsonb
		from ${given(rows)} where m.id = u.id and m.network_id = ${state.ctx.networkId}`.execute(state.ctx.db)
}

async function add(state: RunState, rows: readonly Held[]): Promise<void> {
	if (rows.length === 0) return
	const made = await sql<{ id: number; party_id: number; from: string | null }>`
		insert into membership (network_id, party_id, type_id, number, custom, during)
		select ${state.ctx.networkId}, party_id, type_id, number, custom::jsonb, daterange(u.from, u.until) from ${given(rows)}
		returning id, party_id, lower(during) as from`.execute(state.ctx.db)
	const ids = new Map(made.rows.map((row) => [`${row.party_id} ${row.from}`, row.id]))
	for (const row of rows) row.id = ids.get(`${row.party_id} ${row.from}`) ?? null
}
