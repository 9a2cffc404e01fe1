import type { PlannedRow } from '../row/planned.ts'
import { identify, type IdentifiedRow } from './identify.ts'
import { publishOrganisations } from './publish.ts'
import { foundOrigin, knownOrigin, remember, type RunState } from './run-state.ts'
import { writeChannels } from './write-channels.ts'
import { writeAddresses, writeClaims, writeHashes, writeIds, writeNotes, writeOptOuts } from './write-details.ts'
import { writeFunctions } from './write-functions.ts'
import { writeInteractions } from './write-interactions.ts'
import { noteLinks } from './write-links.ts'
import { writeMemberships } from './write-memberships.ts'
import { tellTooEarly } from './tell-too-early.ts'
import { createParties, touchParties, updateParties } from './write-parties.ts'
import { writeTags } from './write-tags.ts'
import { writeTasks } from './write-tasks.ts'

export type BatchResult = {
	created: number
	updated: number
	unchanged: number
	organisations: number
	persons: number
	joined: number
}

/** Writes the rows of a batch and says what came of them; refused rows are in none of the counts. */
export async function writeBatch(state: RunState, planned: readonly PlannedRow[], sheet: number): Promise<BatchResult> {
	const { rows, units, keysOf } = await identify(state, planned)
	const active = units.filter((unit) => unit.mode !== 'known')
	await createParties(state, active)
	const changed = new Set(await updateParties(state, active))
	const details = new Set<number>()
	// Asked for all at once: what the next one needs is put together while the database is busy with the one before.
	const writers = [
		writeIds,
		writeAddresses,
		writeChannels,
		writeOptOuts,
		writeTags,
		writeNotes,
		writeClaims,
		writeMemberships,
		writeHashes,
	]
	const writing = [...writers.map((write) => write(state, active)), writeFunctions(state, rows)]
	for (const ids of await Promise.all(writing)) for (const id of ids) details.add(id)
	const tasks = await writeTasks(state, rows)
	for (const id of [...tasks.changed, ...(await writeInteractions(state, rows, tasks.overdue))]) details.add(id)
	for (const id of await publishOrganisations(state, units)) details.add(id)
	const found = new Set(units.filter((unit) => unit.mode !== 'create').map((unit) => unit.partyId))
	await touchParties(
		state,
		[...details].filter((id) => found.has(id) && !changed.has(id)),
	)
	await tellTooEarly(state, rows, active)
	for (const unit of units) {
		const origin = unit.mode === 'create' ? unit.row : unit.mode === 'known' ? knownOrigin : foundOrigin
		remember(state, unit.partyId, origin, keysOf.get(unit) ?? [])
		if (unit.ids.some((id) => id.kind === unit.kind)) state.numbered.add(unit.partyId)
	}
	const { unchangedRows, ...counts } = outcomes(rows, new Set([...changed, ...details].filter((id) => found.has(id))))
	noteLinks(state, rows, sheet, unchangedRows)
	return { ...counts, ...counted(units) }
}

function outcomes(rows: readonly IdentifiedRow[], changed: ReadonlySet<number>) {
	const counts = { created: 0, updated: 0, unchanged: 0, joined: 0 }
	const unchangedRows = new Set<number>()
	for (const { planned, organisation, person } of rows) {
		const parties = [organisation, person].filter((unit) => unit !== null)
		if (parties.length === 0) continue
		if (parties.some((unit) => unit.mode === 'create' && unit.row === planned.number)) counts.created++
		else if (parties.some((unit) => changed.has(unit.partyId))) counts.updated++
		else {
			counts.unchanged++
			unchangedRows.add(planned.number)
		}
		if (organisation && organisation.row !== planned.number && !planned.organisation?.reference) counts.joined++
	}
	return { ...counts, unchangedRows }
}

const counted = (units: readonly { kind: string; mode: string }[]) => ({
	organisations: units.filter((unit) => unit.mode === 'create' && unit.kind === 'organisation').length,
	persons: units.filter((unit) => unit.mode === 'create' && unit.kind === 'person').length,
})
