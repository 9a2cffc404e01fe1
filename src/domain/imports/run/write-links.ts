/** Relationships and further functions: written when all rows are there, since the other organisation may stand at the end of the file. */
import { sql } from 'kysely'
import type { LinkKind, LinkMeaning, PlannedLink, PlannedReference } from '../row/planned.ts'
import { groupPrefix } from '../row/read-details.ts'
import type { IdentifiedRow } from './identify.ts'
import { partiesByName } from './look-up.ts'
import { putReferences } from './put-references.ts'
import { putRelationships, type WantedRelationship } from './put-relationships.ts'
import type { RowProblem, RunState } from './run-state.ts'
import { writeNotes } from './write-details.ts'
import { tooEarly } from './tell-too-early.ts'
import { putFunctions, withoutOverlaps, type Wanted } from './write-functions.ts'
import { touchParties } from './write-parties.ts'
import { writeTags } from './write-tags.ts'

/** Of the party of a row; found when the last row is read. */
export type PendingLink = PlannedLink & {
	partyId: number
	isNew: boolean
	row: number
	sheet: number
	/** Nothing else of the row changed anything. */
	isOnly: boolean
}

type Found = { link: PendingLink; as: LinkMeaning; other: number }

const isRelationship = (as: LinkMeaning): as is LinkKind => 'turned' in as
const isReference = (as: LinkMeaning): as is PlannedReference => 'field' in as

/** Keeps the links of a batch for later; `unchanged` are the rows that have changed nothing so far. */
export function noteLinks(
	state: RunState,
	rows: readonly IdentifiedRow[],
	sheet: number,
	unchanged: ReadonlySet<number>,
): void {
	for (const { planned, organisation, person } of rows) {
		for (const [unit, links] of [
			[organisation, planned.links.organisation],
			[person, planned.links.person],
		] as const) {
			// prettier-ignore
			if (!unit || unit.mode === 'known') continue
			const of = {
				partyId: unit.partyId,
				isNew: unit.mode === 'create',
				row: planned.number,
				sheet,
				isOnly: unchanged.has(planned.number),
			}
			state.links.push(...links.map((link) => ({ ...link, ...of })))
		}
	}
}

/**
 * Writes the links of all rows. Those that find nobody stay readable as a note or a tag, and are told. `changedRows` is how many rows that
 * seemed to change nothing have changed something after all.
 */
export async function writeLinks(
	state: RunState,
): Promise<{ problems: (RowProblem & { sheet: number })[]; changedRows: number }> {
	const { links } = state
	if (links.length === 0) return { problems: [], changedRows: 0 }
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
	const problems = lost
		.filter(({ orElse }) => orElse !== 'tag')
		.map((link) => problemOf(link, link.orElse === 'hint' ? 'reference-unknown' : 'related-unknown'))
	const { changed, refused } = await putRelationships(state, found.flatMap(relationshipOf))
	problems.push(...refused.map(({ link }) => problemOf(link, 'related-circle')))
	const functions = withoutOverlaps(found.flatMap(functionOf))
	const kept = new Set(functions.map(({ link }) => link))
	lost.push(...refused.map(({ link }) => link), ...found.flatMap((each) => (isRelationship(each.as) || isReference(each.as) || kept.has(each.link) ? [] : [each.link]))) // prettier-ignore
	problems.push(...(await earlyFunctions(state, functions)))
	changed.push(...(await putReferences(state, found.flatMap(referenceOf))))
	changed.push(...(await putFunctions(state, functions)), ...(await keepWords(state, lost)))
	const touched = new Set(changed)
	const isNew = new Set(links.filter((link) => link.isNew).map(({ partyId }) => partyId))
	await touchParties(state, [...touched].filter((id) => !isNew.has(id))) // prettier-ignore
	const changedRows = links.filter(({ isOnly, partyId }) => isOnly && touched.has(partyId))
	return { problems, changedRows: new Set(changedRows.map(({ sheet, row }) => `${sheet} ${row}`)).size }
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
	isRelationship(as) || isReference(as)
		? []
		: [{ ...as, link, person_id: link.partyId, organisation_id: other, is_new: false }]

/** Functions that begin before there is the person or the organisation come in, too, with a hint. */
async function earlyFunctions(
	state: RunState,
	functions: readonly (Wanted & { link: PendingLink })[],
): Promise<(RowProblem & { sheet: number })[]> {
	const said = functions.flatMap(({ link, from, person_id, organisation_id }) =>
		from === null
			? []
			: [person_id, organisation_id].map((partyId) => ({
					...{ row: link.row, sheet: link.sheet, column: link.header },
					...{ partyId, day: from },
				})),
	)
	return (await tooEarly(state, said)).map(({ said: { sheet }, problem }) => ({ ...problem, sheet }))
}

const referenceOf = ({ link, as, other }: Found) =>
	isReference(as) ? [{ party_id: link.partyId, field: as.field, other }] : []

/** What a value means: a number of the same system before a name that one alone has. */
async function othersOf(
	state: RunState,
	links: readonly PendingLink[],
): Promise<{ find(value: string, nameKey: string, as: LinkMeaning): number | undefined }> {
	const values = [...new Set(links.map(({ value }) => value))]
	const names = links.flatMap(({ candidates }) => candidates.map(({ nameKey }) => nameKey)).filter((key) => key !== '')
	const { rows } = await sql<{ value: string; kind: 'organisation' | 'person'; party_id: number; is_member: boolean }>`
		select e.value, p.kind, e.party_id, e.kind = 'member-number' as is_member from external_id e join party p on p.id = e.party_id
		where e.network_id = ${state.ctx.networkId} and (e.source = ${state.source} or e.kind = 'member-number') and e.value = any(${values}::text[])`.execute(
		state.ctx.db,
	)
	const numbers = new Map<string, number | null>()
	for (const { value, kind, party_id, is_member } of rows) {
		// Any list counts from 1: in one of unknown origin a number means a record of the same import, unless it is that of a member.
		if (state.doubtfulIds && !is_member && !state.origins.has(party_id)) continue
		const key = `${kind} ${value}`
		numbers.set(key, (numbers.get(key) ?? party_id) === party_id ? party_id : null)
	}
	const named = {
		organisation: await partiesByName(state, 'organisation', names),
		person: await partiesByName(state, 'person', names),
	}
	const known = (kind: 'organisation' | 'person', value: string, nameKey: string) =>
		numbers.get(`${kind} ${value}`) ?? named[kind].get(nameKey)
	return {
		find(value, nameKey, as) {
			if (isReference(as)) return known(as.to, value, nameKey)
			const mayBePerson = isRelationship(as) && as.kind === 'founded-by' && !as.turned
			return known('organisation', value, nameKey) ?? (mayBePerson ? known('person', value, nameKey) : undefined)
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
