/** Reads one row: who it is about, what it says of them, and what is wrong with it. Pure; asks no database. */
import { hash } from 'node:crypto'
import { fold } from '#platform/search-text.ts'
import type { Row } from '#platform/tabular/row.ts'
import type { ColumnTarget } from '../columns/column-targets.ts'
import { cellsOf, type Cells } from './cells.ts'
import type { PlanContext } from './plan-context.ts'
import type { PlannedAddress, PlannedParty, PlannedRow, Problem } from './planned.ts'
import type { Locate } from './locate-place.ts'
import { addressOf, channelsOf, countryOf, distinct } from './read-contact.ts'
import { beginningsOf } from './read-beginnings.ts'
import { linksOf } from './read-links.ts'
import { contactsOf } from './read-interaction.ts'
import { byId, employerOf, findable } from './read-by-id.ts'
import { competencesOf, functionOf, idsOf, optOutsOf, tagsOf } from './read-details.ts'
import { membershipOf } from './read-membership.ts'
import { notesOf } from './read-notes.ts'
import { ownFieldsOf } from './read-own-fields.ts'
import { namesOf, organisationColumns, personColumns, rowKindOf } from './read-parties.ts'
import { isBodyOfPeople } from './values/group-kind.ts'
import { isRoleMailbox } from './values/mail.ts'

const longestName = 300
const perPerson = /^(person\.|function\.|opt-out\.|newsletter$)/
const reachable = /^contact\.(mail|phone|mobile)$/

/** What the row says. With an error among the problems there is neither organisation nor person: the row is not taken over. */
export function planRow(row: Row, context: PlanContext): PlannedRow {
	const problems: Problem[] = []
	const cells = cellsOf(row, context.layout, problems)
	const kind = rowKindOf(cells)
	const names = namesOf(cells, kind)
	const who = names.organisation || [names.person?.given, names.person?.family].filter(Boolean).join(' ')
	const nothing = (): PlannedRow => ({
		number: row.number,
		who,
		about: 'organisation',
		organisation: null,
		person: null,
		function: null,
		...{ interactions: [], task: null, settles: null },
		links: { organisation: [], person: [] },
		days: [],
		// What would happen to a row that is not taken over interests nobody.
		problems: problems.some(isError) ? problems.filter(isError) : problems,
	})

	for (const index of row.broken ?? []) {
		const column = context.layout.columns[index]
		if (column && column.target !== 'ignored')
			problems.push({ severity: 'hint', code: 'formula-broken', column: column.header, facts: {} })
	}
	if (row.extra) problems.push({ severity: 'hint', code: 'cells-beyond', column: null, facts: {} })
	if (cells.one('row.left-out') !== '' && /^(1|ja|j|yes|y|true|x)$/i.test(cells.one('row.left-out'))) {
		problems.push({ severity: 'hint', code: 'left-out', column: cells.header('row.left-out'), facts: {} })
		return nothing()
	}
	const group = cells.cell('row.group-kind')
	if (group && isBodyOfPeople(group.text, who)) {
		const facts = { value: who.slice(0, 100) }
		problems.push({ severity: 'hint', code: 'group-no-organisation', column: group.header, facts })
		return nothing()
	}
	if (fold(who) === '' && findable(cells)) {
		const found = { ...byId(cells, context, problems), number: row.number, who: '', problems }
		return problems.some(isError) ? nothing() : found
	}
	checkNames(names, problems)
	if (problems.some(isError)) return nothing()

	const planned = { ...parties(cells, kind, names, context, problems), number: row.number, who, problems }
	return problems.some(isError) ? nothing() : planned
}

const isError = (problem: Problem): boolean => problem.severity === 'error'

function checkNames({ organisation, person }: ReturnType<typeof namesOf>, problems: Problem[]): void {
	const error = (code: string, facts: Record<string, string> = {}) =>
		problems.push({ severity: 'error', code, column: null, facts })
	const personal = [person?.given, person?.family].filter(Boolean).join(' ')
	if (fold(organisation) === '' && fold(personal) === '') error('name-missing')
	else if (organisation === '' && (!person?.given || !person.family))
		error('person-incomplete', { value: personal.slice(0, 100) })
	if (organisation.length > longestName || personal.length > longestName)
		error('name-too-long', { length: String(longestName) })
}

function parties(
	cells: Cells,
	kind: ReturnType<typeof rowKindOf>,
	names: ReturnType<typeof namesOf>,
	context: PlanContext,
	problems: Problem[],
) {
	const hasOrganisation = fold(names.organisation) !== ''
	const hasPerson = names.person !== null
	const ofPerson = hasPerson && (kind === 'person' || !hasOrganisation)
	const country = countryOf(cells, ['contact', 'organisation', 'person'], [])

	// Whom the columns that belong to nobody in particular are about.
	const shared = channelsOf(cells, 'contact', country, problems)
	const toOrganisation = (channel: { kind: string; value: string }) => {
		if (!hasPerson) return true
		if (ofPerson) return false
		if (kind === 'organisation' && hasOrganisation) return true
		return (
			channel.kind === 'fax' ||
			channel.kind === 'web' ||
			channel.kind === 'social' ||
			(channel.kind === 'mail' && isRoleMailbox(channel.value))
		)
	}
	const ownOrganisation = channelsOf(cells, 'organisation', country, problems)
	const ownPerson = channelsOf(cells, 'person', country, problems)
	const organisationChannels = distinct([
		...ownOrganisation,
		...shared.filter(toOrganisation),
		...(hasPerson ? [] : ownPerson),
	])
	const personChannels = distinct([
		...ownPerson,
		...shared.filter((channel) => !toOrganisation(channel)),
		...(hasOrganisation ? [] : ownOrganisation),
	])
	const sharedAddress = addressOf(cells, 'contact', ofPerson ? 'private' : 'visiting', problems)
	const organisationAddress =
		addressOf(cells, 'organisation', 'visiting', problems) ?? (ofPerson ? null : sharedAddress)
	const personAddress = addressOf(cells, 'person', 'private', problems) ?? (ofPerson ? sharedAddress : null)

	const membership = membershipOf(cells, context, problems)
	const nameKey = fold(names.organisation)
	const employer = hasPerson && !hasOrganisation ? employerOf(cells) : null
	const record = hasOrganisation ? organisationColumns(cells, names.organisation, nameKey, problems) : null
	const says =
		(record && (record.columns.employees ?? record.columns.size_class ?? record.columns.founded)) !== null ||
		record?.kindGiven === true
	const bare =
		hasPerson &&
		(kind === 'person' ||
			!(
				says ||
				organisationAddress ||
				organisationChannels.length > 0 ||
				(membership.given && kind !== 'organisation') ||
				kind === 'organisation'
			))
	const mainIsPerson = hasPerson && (!hasOrganisation || kind === 'person' || (bare && kind === null))
	const memberIsPerson = hasPerson && (!hasOrganisation || kind === 'person')

	const { notes, ...contacts } = contactsOf(cells, context, problems)
	const details = {
		tags: [...tagsOf(cells, problems), ...membership.tags],
		notes: [...notesOf(cells, context.dayOrder, problems), ...notes],
		competences: competencesOf(cells, context.vocabulary, problems),
		ids: idsOf(cells, kind),
	}
	const forMain = (isMain: boolean) =>
		isMain
			? { tags: details.tags, notes: details.notes, competences: details.competences }
			: { tags: [], notes: [], competences: [] }
	const optOuts = optOutsOf(cells, problems)
	const optOutOfPerson = hasPerson && !(kind === 'organisation' && hasOrganisation)
	const { ifThere: _, ...said } = membership.value ?? { number: null, type: null, from: null, until: null }
	const asMember = context.asMembers && !membership.barred && !employer ? said : membership.value

	const organisation: PlannedParty | null = !record
		? employer
		: {
				kind: 'organisation',
				ids: details.ids('organisation', !mainIsPerson, !memberIsPerson),
				name: names.organisation,
				nameKey,
				hash: contentHash(cells, names.organisation, (target) =>
					kind === 'person' ? false : !perPerson.test(target) && !(hasPerson && reachable.test(target)),
				),
				columns: {
					...record.columns,
					custom: ownFieldsOf(cells, context, { kind: 'organisation', isMain: !mainIsPerson }, problems),
				},
				kindGiven: record.kindGiven,
				address: organisationAddress && placed(organisationAddress, cells, context.locate, problems),
				channels: organisationChannels,
				optOuts: optOutOfPerson ? [] : optOuts,
				...forMain(!mainIsPerson),
				membership: memberIsPerson ? null : asMember,
				reference: bare,
			}
	const fullName = [names.person?.given, names.person?.family].filter(Boolean).join(' ')
	const person: PlannedParty | null = names.person && {
		kind: 'person',
		ids: details.ids('person', mainIsPerson, memberIsPerson),
		name: fullName,
		nameKey: fold(fullName),
		hash: contentHash(
			cells,
			`${nameKey}/${fullName}`,
			(target) => kind === 'person' || !hasOrganisation || perPerson.test(target) || reachable.test(target),
		),
		columns: {
			...personColumns(cells, names.person, context.dayOrder, problems),
			custom: ownFieldsOf(cells, context, { kind: 'person', isMain: mainIsPerson }, problems),
		},
		kindGiven: false,
		address: personAddress,
		channels: personChannels,
		optOuts: optOutOfPerson ? optOuts : [],
		...forMain(mainIsPerson),
		membership: memberIsPerson ? asMember : null,
		reference: false,
	}
	const held = organisation && person ? functionOf(cells, kind, context.dayOrder, problems) : null
	return {
		about: mainIsPerson ? ('person' as const) : ('organisation' as const),
		organisation,
		person,
		...contacts,
		links: linksOf(cells, { kind, mainIsPerson, hasPerson }, context),
		function: held,
		days: beginningsOf(cells, { organisation, person, function: held, ...contacts }),
	}
}

/** The address with its district; a place that is unknown or means several is a hint. */
function placed(address: PlannedAddress, cells: Cells, locate: Locate, problems: Problem[]): PlannedAddress {
	if (!address.place || address.country !== 'DE') return address
	const found = locate(address.place, address.postcode)
	if (found.kind === 'found') return { ...address, district: found.district, latitude: found.lat, longitude: found.lon }
	const column = cells.header('contact.place') ?? cells.header('organisation.place')
	problems.push({
		severity: 'hint',
		code: `place-${found.kind}`,
		column,
		facts: { value: address.place.slice(0, 100) },
	})
	return address
}

/** Of the cells as they stand in the file, so that a better reader of values does not make every row a new one. */
const contentHash = (cells: Cells, name: string, includes: (target: ColumnTarget) => boolean): string =>
	hash('sha1', `${name}\u001e${cells.content(includes)}`, 'base64url')
