/** Relationships and further functions: written when all rows are there, since the other organisation may stand at the end of the file. */
import {
	isBundle,
	isHeldByNamed,
	isReference,
	isRelationship,
	type LinkMeaning,
	type PlannedLink,
	type PlannedRow,
} from '../row/planned.ts'
import { groupPrefix } from '../row/read-details.ts'
import type { IdentifiedRow } from './identify.ts'
import { othersOf } from './find-others.ts'
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
			const fitting = (link: PlannedLink) => (unit.kind === 'person' ? link.candidates.filter(({ as }) => mayBeOfPerson(as)) : link.candidates) // prettier-ignore
			state.links.push(...links.map((link) => ({ ...link, candidates: fitting(link), ...of })))
		}
		if (organisation) for (const value of bundlesOf(planned)) noteBundle(state.bundles, value, organisation.partyId)
	}
}

/** A row with a number alone may be about a person, which only the database knows: persons are subsidiaries of none and have no people. */
const mayBeOfPerson = (as: LinkMeaning): boolean => !isRelationship(as) && !isHeldByNamed(as)

const bundlesOf = ({ links }: PlannedRow): string[] =>
	links.person.filter(({ candidates }) => candidates.some(({ as }) => isBundle(as))).map(({ value }) => value)

/** A bundle that rows of several organisations name is that of none. */
function noteBundle(bundles: RunState['bundles'], value: string, organisation: number): void {
	bundles.set(value, (bundles.get(value) ?? organisation) === organisation ? organisation : null)
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
	const problems = lost.filter(({ orElse }) => orElse !== 'tag').map((link) => problemOf(link, codeOf(link)))
	const { changed, refused } = await putRelationships(state, found.flatMap(relationshipOf))
	problems.push(...refused.map(({ link }) => problemOf(link, 'related-circle')))
	const functions = withoutOverlaps(found.flatMap(functionOf))
	const kept = new Set(functions.map(({ link }) => link))
	lost.push(...refused.map(({ link }) => link), ...found.filter(({ as, link }) => saysMore(as) && !kept.has(link)).map(({ link }) => link)) // prettier-ignore
	problems.push(...(await earlyFunctions(state, functions)))
	changed.push(...(await putReferences(state, found.flatMap(referenceOf))))
	changed.push(...(await putFunctions(state, functions)), ...(await keepWords(state, lost)))
	const touched = new Set(changed)
	const isNew = new Set(links.filter((link) => link.isNew).map(({ partyId }) => partyId))
	await touchParties(state, [...touched].filter((id) => !isNew.has(id))) // prettier-ignore
	const changedRows = links.filter(({ isOnly, partyId }) => isOnly && touched.has(partyId))
	return { problems, changedRows: new Set(changedRows.map(({ sheet, row }) => `${sheet} ${row}`)).size }
}

function codeOf({ orElse, candidates }: PlannedLink): string {
	if (orElse === 'hint') return 'reference-unknown'
	const isPerson = candidates.some(({ as }) => isHeldByNamed(as))
	return isPerson ? 'related-person-unknown' : 'related-unknown'
}

const problemOf = (link: PendingLink, code: string): RowProblem & { sheet: number } => ({
	...{ row: link.row, sheet: link.sheet, column: link.header, severity: 'hint', code },
	facts: { value: link.value.slice(0, 100) },
})

const relationshipOf = ({ link, as, other }: Found): (WantedRelationship & { link: PendingLink })[] =>
	isRelationship(as)
		? [{ link, kind: as.kind, ...(as.turned ? { from_id: other, to_id: link.partyId } : { from_id: link.partyId, to_id: other }) }] // prettier-ignore
		: []

/** Of a function that overlaps another one of its kind, nothing is lost unless it says more than the kind. */
const saysMore = (as: LinkMeaning): boolean =>
	!isRelationship(as) && !isReference(as) && (as.title ?? as.from ?? as.until) !== null

const functionOf = ({ link, as, other }: Found): (Wanted & { link: PendingLink })[] => {
	if (isRelationship(as) || isReference(as)) return []
	const [person_id, organisation_id] = as.heldBy === 'row' ? [link.partyId, other] : [other, link.partyId]
	return [{ ...as, link, person_id, organisation_id, is_new: false, is_said: as.kind !== 'employee' }]
}

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

async function keepWords(state: RunState, lost: readonly PendingLink[]): Promise<number[]> {
	const notes = lost.filter(({ orElse }) => orElse === 'note')
	const tags = lost.filter(({ orElse }) => orElse === 'tag')
	return [
		...(await writeNotes(state, notes.map(({ partyId, header, value }) => ({ partyId, notes: [{ body: `${header.replace(/:$/, '')}: ${value}`, on: null }] })))), // prettier-ignore
		...(await writeTags(state, tags.map(({ partyId, value }) => ({ partyId, tags: [(groupPrefix + value).slice(0, 80)] })))), // prettier-ignore
	]
}
