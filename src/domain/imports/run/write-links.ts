/** Relationships and further functions: written when all rows are there, since the other organisation may stand at the end of the file. */
import { sql } from 'kysely'
import type { LinkKind, PlannedFunction, PlannedLink } from '../row/planned.ts'
import { groupPrefix } from '../row/read-details.ts'
import type { IdentifiedRow } from './identify.ts'
import { partiesByName } from './look-up.ts'
import { putRelationships, type WantedRelationship } from './put-relationships.ts'
import type { RowProblem, RunState } from './run-state.ts'
import { writeNotes } from './write-details.ts'
import { putFunctions, withoutOverlaps, type Wanted } from './write-functions.ts'
import { touchParties } from './write-parties.ts'
import { writeTags } from './write-tags.ts'

/** Of the party of a row; found when the last row is read. */
export type PendingLink = PlannedLink & { partyId: number; isNew: boolean; row: number; sheet: number }

type Found = { link: PendingLink; as: LinkKind | PlannedFunction; other: number }

const isRelationship = (as: LinkKind | PlannedFunction): as is LinkKind => 'turned' in as

/** Keeps the links of a batch for later. */
export function noteLinks(state: RunState, rows: readonly IdentifiedRow[], sheet: number): void {
	for (const { planned, organisation, person } of rows) {
		for (const [unit, links] of [
			[organisation, planned.relationships],
			[person, planned.functions],
		] as const)
			// prettier-ignore
			if (unit && unit.mode !== 'known')
				for (const link of links)
					state.links.push({ ...link, partyId: unit.partyId, isNew: unit.mode === 'create', row: planned.number, sheet })
	}
}

/** Writes the links of all rows. Those that find nobody stay readable as a note or a tag, and are told. */
export async function writeLinks(state: RunState): Promise<(RowProblem & { sheet: number })[]> {
	const { links } = state
	if (links.length === 0) return []
	const others = await othersOf(state, links)
	const found: Found[] = []
	const lost: PendingLink[] = []
	for (const link of links) {
		const match = link.candidates
			.map(({ nameKey, as }) => ({ as, other: others.find(link.value, nameKey, as) }))
			.find(({ other }) => other !== undefined && other !== link.partyId)
		if (match?.other) found.push({ link, as: match.as, other: match.other })
		else lost.push(link)
	}
	const problems = lost.filter(({ orElse }) => orElse === 'note').map((link) => problemOf(link, 'related-unknown'))
	const { changed, refused } = await putRelationships(state, found.flatMap(relationshipOf))
	problems.push(...refused.map(({ link }) => problemOf(link, 'related-circle')))
	const functions = withoutOverlaps(found.flatMap(functionOf))
	const kept = new Set(functions.map(({ link }) => link))
	lost.push(...refused.map(({ link }) => link), ...found.flatMap((each) => (isRelationship(each.as) || kept.has(each.link) ? [] : [each.link]))) // prettier-ignore
	changed.push(...(await putFunctions(state, functions)), ...(await keepWords(state, lost)))
	const isNew = new Set(links.filter((link) => link.isNew).map(({ partyId }) => partyId))
	await touchParties(state, [...new Set(changed)].filter((id) => !isNew.has(id))) // prettier-ignore
	return problems
}

const problemOf = (link: PendingLink, code: string): RowProblem & { sheet: number } => ({
	...{ row: link.row, sheet: link.sheet, column: link.header, severity: 'hint', code },
	facts: { value: link.value.slice(0, 100) },
})

const relationshipOf = ({ link, as, other }: Found): (WantedRelationship & { link: PendingLink })[] =>
	isRelationship(as)
		? [{ link, kind: as.kind, ...(as.turned ? { from_id: other, to_id: link.partyId } : { from_id: link.partyId, to_id: other }) }] // prettier-ignore
		: []

const functionOf = ({ link, as, other }: Found): (Wanted & { link: PendingLink })[] =>
	isRelationship(as) ? [] : [{ ...as, link, person_id: link.partyId, organisation_id: other, is_new: false }]

/** What a value means: a number of the same system before a name that one alone has. */
async function othersOf(
	state: RunState,
	links: readonly PendingLink[],
): Promise<{ find(value: string, nameKey: string, as: LinkKind | PlannedFunction): number | undefined }> {
	const values = [...new Set(links.map(({ value }) => value))]
	const names = links.flatMap(({ candidates }) => candidates.map(({ nameKey }) => nameKey)).filter((key) => key !== '')
	const byNumber = state.doubtfulIds ? { rows: [] } : await sql<{ value: string; kind: string; party_id: number }>`
		select value, kind, party_id from external_id where network_id = ${state.ctx.networkId} and source = ${state.source}
			and kind in ('organisation', 'person') and value = any(${values}::text[])`.execute(state.ctx.db) // prettier-ignore
	const numbers = new Map(byNumber.rows.map(({ kind, value, party_id }) => [`${kind} ${value}`, party_id]))
	const organisations = await partiesByName(state, 'organisation', names)
	const persons = await partiesByName(state, 'person', names)
	return {
		find(value, nameKey, as) {
			const organisation = numbers.get(`organisation ${value}`) ?? organisations.get(nameKey)
			if (organisation !== undefined || !isRelationship(as) || as.kind !== 'founded-by') return organisation
			return numbers.get(`person ${value}`) ?? persons.get(nameKey)
		},
	}
}

async function keepWords(state: RunState, lost: readonly PendingLink[]): Promise<number[]> {
	const notes = lost.filter(({ orElse }) => orElse === 'note')
	const tags = lost.filter(({ orElse }) => orElse === 'tag')
	return [
		...(await writeNotes(state, notes.map(({ partyId, header, value }) => ({ partyId, notes: [{ body: `${header.replace(/:$/, '')}: ${value}`, on: null }] })))), // prettier-ignore
		...(await writeTags(state, tags.map(({ partyId, value }) => ({ partyId, tags: [(groupPrefix + value).slice(0, 80)] })))), // prettier-ignore
	]
}
