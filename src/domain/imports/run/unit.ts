/** One party of a batch: all rows that are about it, joined, and what is to be done with it. */
import type {
	PlannedAddress,
	PlannedChannel,
	PlannedColumns,
	PlannedMembership,
	PlannedNote,
	PlannedParty,
} from '../row/planned.ts'

/**
 * `create` a new record; `update` one that was found by an id: what differs changes; `fill` one that an earlier row of the
 * file has already brought: only what is missing is added; `known`: nothing of it changes.
 */
export type Mode = 'create' | 'update' | 'fill' | 'known'

export type Unit = {
	kind: 'organisation' | 'person'
	partyId: number
	mode: Mode
	/** Number of the first row about it. */
	row: number
	ids: { kind: string; value: string }[]
	name: string
	nameKey: string
	hashes: string[]
	columns: PlannedColumns
	kindGiven: boolean
	address: PlannedAddress | null
	channels: PlannedChannel[]
	optOuts: string[]
	tags: string[]
	notes: PlannedNote[]
	competences: number[]
	memberships: (PlannedMembership & { row: number })[]
}

/** `partyId` 0 stands for one that is still to be allocated. */
export function unitOf(planned: PlannedParty, row: number, partyId: number, mode: Mode): Unit {
	const {
		kind,
		ids,
		name,
		nameKey,
		hash,
		columns,
		kindGiven,
		address,
		channels,
		optOuts,
		tags,
		notes,
		competences,
		membership,
	} = planned
	return {
		kind,
		partyId,
		mode,
		row,
		ids: [...ids],
		name,
		nameKey,
		hashes: [hash],
		columns,
		kindGiven,
		address,
		channels,
		optOuts,
		tags,
		notes,
		competences,
		memberships: membership ? [{ ...membership, row }] : [],
	}
}

/** A further row about the same party: what the first one left empty, and what it says in addition. */
export function join(unit: Unit, planned: PlannedParty, row: number): void {
	const has = (channel: PlannedChannel) =>
		unit.channels.some((each) => each.kind === channel.kind && each.key === channel.key)
	const union = <Value>(own: Value[], more: readonly Value[]): Value[] =>
		more.length === 0 ? own : [...new Set([...own, ...more])]
	for (const id of planned.ids)
		if (!unit.ids.some((each) => each.kind === id.kind && each.value === id.value)) unit.ids.push(id)
	unit.hashes = union(unit.hashes, [planned.hash])
	unit.columns = filled(unit.columns, planned.columns, planned.kindGiven && !unit.kindGiven)
	unit.kindGiven ||= planned.kindGiven
	unit.address ??= planned.address
	unit.channels = [...unit.channels, ...planned.channels.filter((channel) => !has(channel))]
	unit.optOuts = union(unit.optOuts, planned.optOuts)
	unit.tags = union(unit.tags, planned.tags)
	unit.notes = [
		...unit.notes,
		...planned.notes.filter((note) => !unit.notes.some((each) => each.body === note.body && each.on === note.on)),
	]
	unit.competences = union(unit.competences, planned.competences)
	const membership = planned.membership
	const known = unit.memberships.find(
		(each) =>
			(membership?.from === null || each.from === membership?.from) &&
			(membership?.number === null || each.number === membership?.number),
	)
	if (!membership) return
	if (known && membership.custom) known.custom = { ...membership.custom, ...known.custom }
	if (!known) unit.memberships.push({ ...membership, row })
}

function filled(own: PlannedColumns, more: PlannedColumns, kind: boolean): PlannedColumns {
	return {
		organisation_kind: kind ? more.organisation_kind : own.organisation_kind,
		legal_form: own.legal_form ?? more.legal_form,
		size_class: own.size_class ?? more.size_class,
		employees: own.employees ?? more.employees,
		founded: own.founded ?? more.founded,
		register_number: own.register_number ?? more.register_number,
		vat_id: own.vat_id ?? more.vat_id,
		summary: own.summary === '{}' ? more.summary : own.summary,
		description: own.description === '{}' ? more.description : own.description,
		salutation: own.salutation ?? more.salutation,
		title: own.title ?? more.title,
		given_name: own.given_name ?? more.given_name,
		family_name: own.family_name ?? more.family_name,
		born_on: own.born_on ?? more.born_on,
		custom:
			own.custom === '{}' ? more.custom : JSON.stringify({ ...JSON.parse(more.custom), ...JSON.parse(own.custom) }),
	}
}
