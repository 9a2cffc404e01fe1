/** Rows without a name: they say something of a record of another sheet, or of an earlier file, and name it by its number. */
import { findingTargets } from '../columns/column-targets.ts'
import type { Cells } from './cells.ts'
import { noColumns, type PlannedParty, type PlannedRow, type Problem } from './planned.ts'
import { addressOf, channelsOf, countryOf, distinct, type Owner } from './read-contact.ts'
import { beginningsOf } from './read-beginnings.ts'
import { linksById } from './read-links.ts'
import { contactsOf } from './read-interaction.ts'
import { competencesOf, idsOf, optOutsOf, tagsOf } from './read-details.ts'
import { membershipOf } from './read-membership.ts'
import { notesOf } from './read-notes.ts'
import type { PlanContext } from './plan-context.ts'

/** Whether the row has a number by which a record can be found. */
export const findable = (cells: Cells): boolean => [...findingTargets].some((target) => cells.one(target) !== '')

const owners: readonly Owner[] = ['contact', 'organisation', 'person']

/** The row as it adds to the record with its number. Which kind that has, the database knows. */
export function byId(
	cells: Cells,
	context: PlanContext,
	problems: Problem[],
): Omit<PlannedRow, 'number' | 'who' | 'problems'> {
	const country = countryOf(cells, owners, [])
	const membership = membershipOf(cells, context, problems)
	const ids = idsOf(cells, null)
	const address = owners.map((owner) => addressOf(cells, owner, 'visiting', problems)).find((found) => found !== null)
	const { notes, ...contacts } = contactsOf(cells, context, problems)
	const party: PlannedParty = {
		kind: 'organisation',
		byId: 'must',
		ids: [...ids('organisation', true, true), ...ids('person', true, false)],
		name: '',
		nameKey: '',
		hash: '',
		columns: noColumns,
		kindGiven: false,
		address: address ?? null,
		channels: distinct(owners.flatMap((owner) => channelsOf(cells, owner, country, problems))),
		optOuts: optOutsOf(cells, problems),
		tags: [...tagsOf(cells, problems), ...membership.tags],
		notes: [...notesOf(cells, context.dayOrder, problems), ...notes],
		competences: competencesOf(cells, context.vocabulary, problems),
		membership: membership.value,
		reference: false,
	}
	return {
		about: 'organisation',
		organisation: party,
		person: null,
		function: null,
		...contacts,
		links: { organisation: linksById(cells, null), person: [] },
		days: beginningsOf(cells, { organisation: party, person: null, function: null, ...contacts }),
	}
}

/** The organisation of a person of whom the row knows the number alone; null without one. */
export function employerOf(cells: Cells): PlannedParty | null {
	const value = (cells.one('organisation.external-id') || cells.one('organisation.above-id')).slice(0, 200)
	if (value === '') return null
	return {
		kind: 'organisation',
		byId: 'may',
		ids: [{ kind: 'organisation', value }],
		name: '',
		nameKey: '',
		hash: '',
		columns: noColumns,
		kindGiven: false,
		address: null,
		channels: [],
		optOuts: [],
		tags: [],
		notes: [],
		competences: [],
		membership: null,
		reference: true,
	}
}
