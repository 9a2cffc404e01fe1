/** Which party each row of a batch is about: found by id, by equal content, earlier in the file, by name for a mere reference, or new. */
import type { PlannedParty, PlannedRow } from '../row/planned.ts'
import { alike, toldApart, type Traits } from './same-or-not.ts'
import { atKey, idKey, partiesByName, partiesByHashes, partiesByIds, personsAt, traitsOf } from './look-up.ts'
import { allocateParties } from './write-parties.ts'
import { foundOrigin, groupKey, knownOrigin, type RowProblem, type RunState } from './run-state.ts'
import { join, unitOf, type Mode, type Unit } from './unit.ts'

export type IdentifiedRow = { planned: PlannedRow; organisation: Unit | null; person: Unit | null }

type Batch = {
	state: RunState
	byId: Map<string, number>
	/** What kind of record an id belongs to: rows that have nothing but the id do not know. */
	kinds: Map<number, PlannedParty['kind']>
	byHash: Map<string, number>
	traits: Traits
	/** Units of this batch by party, by group key and, before they have a party, by id. */
	byParty: Map<number, Unit>
	byGroup: Map<string, Unit>
	byNewId: Map<string, Unit>
	units: Unit[]
	problems: RowProblem[]
}

/** Rows whose ids point at two parties are refused: they come back without units and with a problem. */
export async function identify(
	state: RunState,
	rows: readonly PlannedRow[],
): Promise<{ rows: IdentifiedRow[]; units: Unit[]; keysOf: Map<Unit, string[]> }> {
	const planned = rows.flatMap((row) => [row.organisation, row.person].filter((party) => party !== null))
	const [{ byId, kinds }, byHash] = await Promise.all([partiesByIds(state, planned), partiesByHashes(state, planned)])
	const batch: Batch = {
		state,
		byId,
		kinds,
		byHash,
		traits: state.doubtfulIds ? await traitsOf(state, [...byId.values()]) : new Map(),
		byParty: new Map(),
		byGroup: new Map(),
		byNewId: new Map(),
		units: [],
		problems: [],
	}
	const { refers } = state
	const meant = (party: PlannedParty | null) => (party && (party.reference || refers) ? [party.nameKey] : [])
	const named = await partiesByName(state, 'organisation', rows.flatMap((row) => meant(row.organisation))) // prettier-ignore
	const namedPersons = await partiesByName(state, 'person', refers ? rows.flatMap((row) => meant(row.person)) : [])
	const keysOf = new Map<Unit, string[]>()
	const found = rows.map((row): IdentifiedRow => {
		const organisation =
			row.organisation &&
			find(
				batch,
				row,
				row.organisation,
				organisationKeys(row.organisation),
				row.organisation.reference && !refers ? named.get(row.organisation.nameKey) : undefined,
				refers ? named.get(row.organisation.nameKey) : undefined,
			)
		if (organisation) note(keysOf, organisation.unit, organisation.keys)
		return { planned: row, organisation: organisation?.unit ?? null, person: null }
	})
	await allocateParties(state, batch.units)
	const there = await personsAt(
		state,
		found.flatMap(({ planned: row, organisation }) =>
			row.person && organisation?.mode === 'update'
				? [{ organisation_id: organisation.partyId, name_key: row.person.nameKey }]
				: [],
		),
	)
	for (const row of found) {
		const person = row.planned.person
		const isRefused = row.planned.organisation && !row.organisation && row.planned.organisation.byId !== 'may'
		if (!person || isRefused) continue
		const at =
			row.organisation?.mode === 'update' ? there.get(atKey(row.organisation.partyId, person.nameKey)) : undefined
		const known = at ?? namedPersons.get(person.nameKey)
		const unit = find(batch, row.planned, person, personKeys(person, row.organisation), undefined, known)
		if (unit) note(keysOf, unit.unit, unit.keys)
		else row.organisation = null
		row.person = unit?.unit ?? null
	}
	await allocateParties(state, batch.units)
	state.report(batch.problems)
	return { rows: found, units: batch.units.filter((unit) => !refused(unit, found)), keysOf }
}

/** A unit whose only rows were refused later is not written. */
const refused = (unit: Unit, rows: readonly IdentifiedRow[]): boolean =>
	unit.mode === 'create' && unit.kind === 'organisation' && !rows.some((row) => row.organisation === unit)

function note(keysOf: Map<Unit, string[]>, unit: Unit, keys: string[]): void {
	keysOf.set(unit, [...(keysOf.get(unit) ?? []), ...keys])
}

/** The first of the keys finds, all of them remember. A reference knows no postcode, so any organisation of the name will do. */
function organisationKeys(party: PlannedParty): string[] {
	const anywhere = groupKey('organisation', party.nameKey)
	return party.reference
		? [anywhere]
		: [groupKey('organisation', party.nameKey, party.address?.postcode ?? ''), anywhere]
}

/** A person is the same by name and mail; without a mail by name and organisation. */
function personKeys(party: PlannedParty, organisation: Unit | null): string[] {
	const mails = party.channels
		.filter((channel) => channel.kind === 'mail')
		.map((channel) => groupKey('person', party.nameKey, channel.key))
	const at = organisation?.partyId ?? party.address?.postcode ?? ''
	return mails.length > 0 ? mails : [groupKey('person', party.nameKey, at)]
}

function find(
	batch: Batch,
	row: PlannedRow,
	party: PlannedParty,
	keys: string[],
	named?: number,
	at?: number,
): { unit: Unit; keys: string[] } | null {
	const matched = matchIds(batch, row, party)
	if (matched === 'disagree') return null
	if (party.byId) return findById(batch, row, party, matched)
	if (matched !== null) return { unit: take(batch, row, party, matched, 'update', keys), keys }
	const known = party.ids.length === 0 ? batch.byHash.get(party.hash) : undefined
	if (known !== undefined) return { unit: take(batch, row, party, known, 'known', keys), keys }
	const lookedAt = keys[0]!
	const sibling = batch.byGroup.get(lookedAt) ?? batch.state.groups.get(lookedAt)
	if (sibling !== undefined && !toldApart(batch.state.numbered, row, party, sibling))
		return { unit: take(batch, row, party, sibling, 'fill', keys), keys }
	if (named !== undefined) return { unit: take(batch, row, party, named, 'known', keys), keys }
	if (at !== undefined) return { unit: take(batch, row, party, at, 'update', keys), keys }
	return { unit: take(batch, row, party, 0, 'create', keys), keys }
}

/** A row that has nothing but an id is about the record with it, or it is refused. */
function findById(
	batch: Batch,
	row: PlannedRow,
	party: PlannedParty,
	matched: number | Unit | null,
): { unit: Unit; keys: string[] } | null {
	// Any list counts from 1: in one of unknown origin an id means a record of the same import only.
	const isStranger = typeof matched === 'number' && batch.state.doubtfulIds && !batch.state.origins.has(matched)
	if (matched === null || isStranger) {
		const facts = { value: party.ids[0]?.value ?? '' }
		const what =
			party.byId === 'must'
				? ({ severity: 'error', code: 'id-unknown' } as const)
				: ({ severity: 'hint', code: 'employer-unknown' } as const)
		batch.problems.push({ row: row.number, ...what, column: null, facts })
		return null
	}
	const kind = typeof matched === 'number' ? (batch.kinds.get(matched) ?? party.kind) : matched.kind
	const ids = party.ids.filter((id) => id.kind !== (kind === 'person' ? 'organisation' : 'person'))
	const address = party.address && {
		...party.address,
		kind: kind === 'person' ? ('private' as const) : party.address.kind,
	}
	return { unit: take(batch, row, { ...party, kind, ids, address }, matched, 'update', []), keys: [] }
}

/** The party that the ids of the row point at. */
function matchIds(batch: Batch, row: PlannedRow, party: PlannedParty): number | Unit | null | 'disagree' {
	const targets = new Set<number | Unit>()
	for (const id of party.ids) {
		const target = batch.byNewId.get(idKey(id)) ?? batch.byId.get(idKey(id))
		if (target === undefined) continue
		if (batch.state.doubtfulIds && !party.byId && !alike(batch.traits, target, party)) {
			batch.problems.push({
				row: row.number,
				severity: 'hint',
				code: 'id-other-party',
				column: null,
				facts: { value: id.value },
			})
			party.ids = party.ids.filter((each) => each !== id)
		} else targets.add(typeof target === 'number' ? (batch.byParty.get(target) ?? target) : target)
	}
	if (targets.size > 1) {
		batch.problems.push({
			row: row.number,
			severity: 'error',
			code: 'ids-disagree',
			column: null,
			facts: { value: party.ids.map((id) => id.value).join(', ') },
		})
		return 'disagree'
	}
	return targets.values().next().value ?? null
}

/** Joins the row to the unit of the party, or makes one. */
function take(
	batch: Batch,
	row: PlannedRow,
	party: PlannedParty,
	target: number | Unit,
	wished: Mode,
	keys: readonly string[],
): Unit {
	const before = typeof target === 'number' ? batch.byParty.get(target) : target
	const unit =
		before ??
		unitOf(party, row.number, target as number, modeOf(batch.state, target as number, wished, party.byId !== undefined))
	if (before) {
		if (before.mode !== 'known') join(before, party, row.number)
	} else {
		batch.units.push(unit)
		if (unit.partyId !== 0) batch.byParty.set(unit.partyId, unit)
	}
	for (const key of keys) if (!batch.byGroup.has(key)) batch.byGroup.set(key, unit)
	for (const id of party.ids) if (!batch.byId.has(idKey(id))) batch.byNewId.set(idKey(id), unit)
	return unit
}

/** An earlier batch may already have had this party. */
function modeOf(state: RunState, partyId: number, wished: Mode, byId = false): Mode {
	const origin = state.origins.get(partyId)
	if (origin === knownOrigin) return 'known'
	// A row that only adds to a record that was there before changes what it names.
	if (origin === foundOrigin && byId) return 'update'
	if (origin !== undefined) return 'fill'
	return wished === 'fill' ? 'known' : wished
}
