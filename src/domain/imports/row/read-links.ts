/** Columns that name another organisation: what the one of the row is to it, or what the person of the row does there. */
import { fold } from '#platform/search-text.ts'
import { readDay } from '#platform/tabular/read-day.ts'
import { relationshipKinds, type RelationshipKind } from '../../relations/relations.schema.ts'
import type { ColumnTarget } from '../columns/column-targets.ts'
import type { Cells } from './cells.ts'
import type { PlanContext } from './plan-context.ts'
import type { LinkedFunction, LinkKind, PlannedLink, PlannedRow } from './planned.ts'
import { dayAfter, type DayOrder } from './read-days.ts'
import { referencesOf } from './read-own-fields.ts'
import type { RowKind } from './read-parties.ts'
import { readFunctionKind } from './values/function-kind.ts'
import { severalOf } from './values/text.ts'

type Said = { target: ColumnTarget; kind: RelationshipKind; turned: boolean }

const relationships: readonly Said[] = [
	...relationshipKinds.map((kind): Said => ({ target: `relationship.${kind}`, kind, turned: false })),
	{ target: 'relationship.parent-of', kind: 'subsidiary-of', turned: true },
	{ target: 'relationship.member-of', kind: 'subsidiary-of', turned: false },
]

/** Firms have commas in their names: several of them are separated by `;`, `|` or lines. */
const namesIn = (text: string) => severalOf(text, false)

/** Relationships of the organisation that the row is about. */
function relationshipsOf(cells: Cells, kind: RowKind): PlannedLink[] {
	const said = relationships.flatMap(({ target, ...as }) => linksIn(cells, target, as))
	if (kind !== 'organisation') return said
	const above = { kind: 'subsidiary-of', turned: false } as const
	return [...said, ...linksIn(cells, 'organisation.above', above), ...linksIn(cells, 'organisation.above-id', above)]
}

const linksIn = (cells: Cells, target: ColumnTarget, as: LinkKind | LinkedFunction): PlannedLink[] =>
	cells.all(target).flatMap(
		({ text, header }) =>
		namesIn(text).map((value): PlannedLink => ({ header, value, orElse: 'note', candidates: [{ nameKey: fold(value), as }] })), // prettier-ignore
	)

/** What the row says of others, by whose it is. */
export function linksOf(
	cells: Cells,
	{ kind, mainIsPerson, hasPerson }: { kind: RowKind; mainIsPerson: boolean; hasPerson: boolean },
	{ fields, dayOrder }: Pick<PlanContext, 'fields' | 'dayOrder'>,
): PlannedRow['links'] {
	const ofOrganisation = referencesOf(cells, fields, { kind: 'organisation', isMain: !mainIsPerson })
	const ofPerson = referencesOf(cells, fields, { kind: 'person', isMain: mainIsPerson })
	return {
		organisation: mainIsPerson ? ofOrganisation : [...linksById(cells, kind), ...ofOrganisation],
		person: hasPerson
			? [
					...calledFunctionsOf(cells),
					...linksIn(cells, 'function.bundle', { ...belongs, isBundle: true }),
					...(mainIsPerson ? [...rolesOf(cells, dayOrder), ...belongingsOf(cells)] : []),
					...ofPerson,
				]
			: [],
	}
}

/** Of a row about an organisation, or about a record of which only the number is known: its roles are words, since organisations have no functions. */
export const linksById = (cells: Cells, kind: RowKind): PlannedLink[] => [
	...relationshipsOf(cells, kind),
	...peopleOf(cells),
	...rolesOf(cells, 'day-first').map((link) => ({ ...link, candidates: [] })),
]

/** Somebody belongs to an organisation: as what, the file does not say. */
const belongs: LinkedFunction = { kind: 'employee', title: null, from: null, until: null, heldBy: 'row' }
const belongsHere: LinkedFunction = { ...belongs, heldBy: 'named' }

/** Whom the row says that its person belongs to: only organisations have people, what is said of two people stays in words. */
const belongingsOf = (cells: Cells): PlannedLink[] => [
	...linksIn(cells, 'relationship.member-of', belongs),
	...besideIn(cells, belongs),
]

/** Whom the row says to belong to its organisation: a person; what is said of two organisations without a kind stays in words. */
const peopleOf = (cells: Cells): PlannedLink[] => [
	...linksIn(cells, 'function.dues-contact', { ...belongsHere, kind: 'dues-contact' }),
	...linksIn(cells, 'function.main-contact', { ...belongsHere, kind: 'main-contact' }),
	...besideIn(cells, belongsHere),
]

/** Numbers of others beside the one of the row, as an interface writes them: a list of addresses that end with the number. */
const besideIn = (cells: Cells, as: LinkedFunction): PlannedLink[] =>
	cells.all('relationship.beside').flatMap(({ text, header }) =>
		severalOf(text.replaceAll(/["'[\]]/g, '')).map((value): PlannedLink => {
			const number = /\/(\d+)\/?$/.exec(value)?.[1] ?? value
			return { header, value: number, orElse: 'note', candidates: [{ nameKey: fold(number), as }] }
		}),
	)

/** Functions of the person of the row, by columns that are called like the function. */
const calledFunctionsOf = (cells: Cells): PlannedLink[] =>
	cells.all('function.at').flatMap(({ text, header }) => {
		const title = header.replace(/[\s-]+(of|von|für|for|bei|at)[\s-].*$/i, '').slice(0, 200)
		const as: LinkedFunction = { ...belongs, kind: readFunctionKind(title) ?? 'other', title }
		return namesIn(text).map((value): PlannedLink => ({ header, value, orElse: 'note', candidates: [{ nameKey: fold(value), as }] })) // prettier-ignore
	})

/** Roles that name their group: a function where that is an organisation. */
const rolesOf = (cells: Cells, order: DayOrder): PlannedLink[] =>
	cells.all('function.roles').flatMap(({ text, header }) =>
		severalOf(text).map((value): PlannedLink => ({
			...{ header, value, orElse: 'tag' },
			candidates: candidatesOf(value, order),
		})),
	)

const isRole =
	/\b(mitglied\w*|leit\w*|vorsitz\w*|vorstand\w*|prasident\w*|vize\w*|kassier\w*|kassenwart\w*|sekretar\w*|schriftfuhr\w*|delegiert\w*|ansprech\w*|kontakt\w*|geschafts\w*|mitarbeit\w*|redakt\w*|trainer\w*|coach\w*|beirat\w*|administrator\w*|leader|member|manager|contact)\b/

/** "Leitung Albtrauf Digital / Regionalgruppe Ermstal (seit 1.2.2020)": the role stands in front, the group behind, in its layer or alone. */
function candidatesOf(value: string, order: DayOrder): PlannedLink['candidates'] {
	const { text, from, until } = withoutDays(value, order)
	const [first = '', ...layers] = text.split(/\s+\/\s+/)
	const words = first.split(' ')
	const found: { nameKey: string; as: LinkedFunction }[] = []
	for (let at = 1; at < words.length && at <= 12; at++) {
		const title = words.slice(0, at).join(' ')
		const group = layers.at(-1) ?? words.slice(at).join(' ')
		if (!isRole.test(fold(title))) continue
		found.push({
			nameKey: fold(group),
			as: { kind: readFunctionKind(title) ?? 'other', title: title.slice(0, 200), from, until, heldBy: 'row' },
		})
	}
	// Of a role in a layer only the first word is certainly not the layer.
	return layers.length > 0 ? found.slice(0, 1) : found
}

const daysBehind =
	/\s*\((?:(?:seit|ab|since) )?(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})?\s*(?:(?:-|–|bis|until)\s*(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}))?\)$/i

function withoutDays(value: string, order: DayOrder): { text: string; from: string | null; until: string | null } {
	const found = daysBehind.exec(value)
	if (!found) return { text: value, from: null, until: null }
	const from = found[1] ? readDay(found[1], order) : null
	const last = found[2] ? readDay(found[2], order) : null
	const until = last && dayAfter(last)
	const text = value.slice(0, found.index)
	return from && until && from >= until ? { text, from: null, until: null } : { text, from, until }
}
