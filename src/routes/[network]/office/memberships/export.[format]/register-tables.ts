/** Members and votes of a day as tables of a file. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField } from '#domain/fields/field.schema.ts'
import type { MemberOn } from '#domain/membership/register/members-on.queries.ts'
import type { Vote } from '#domain/membership/register/votes-on.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import type { Table } from '#platform/tabular/row.ts'
import { fieldLabel } from '../../../../(public)/field-words.ts'
import { stateWords } from '../../parties/column-words.ts'
import { fieldCell, unitOf } from '../../parties/field-cell.ts'
import { dayBefore } from '../../parties/[id]/days.ts'

const namesOf = (people: readonly { name: string }[]): string | null =>
	people.map(({ name }) => name).join(', ') || null

/** `fields` are those that the office has defined for memberships. */
export function membersTable(members: readonly MemberOn[], fields: readonly CustomField[]): Table {
	const language = getLocale()
	return {
		name: m.office_members(),
		header: [
			m.office_column_name(), m.membership_kind(), m.office_column_place(), m.membership_type(), m.membership_number(), m.membership_state(),
			m.membership_since(), m.membership_last_day(), ...fields.map((field) => fieldLabel(field) + unitOf(field)),
		], // prettier-ignore
		rows: members.map((row) => [
			row.name,
			row.kind === 'person' ? m.office_person() : m.membership_organisation(),
			row.place,
			inLanguage(row.type, language)?.text ?? null,
			row.number,
			stateWords[row.status](),
			row.since ? { day: row.since } : null,
			row.until ? { day: dayBefore(row.until) } : null,
			...fields.map((field) => fieldCell(field, row.fields, language)),
		]),
	}
}

export function votesTable(votes: readonly Vote[]): Table {
	const language = getLocale()
	return {
		name: m.membership_votes(),
		header: [
			m.membership_votes_member(),
			m.membership_type(),
			m.membership_votes_delegate(),
			m.membership_votes_directors(),
		],
		rows: votes.map((vote) => [
			vote.name,
			inLanguage(vote.type, language)?.text ?? null,
			namesOf(vote.delegates),
			vote.delegates.length > 0 ? null : namesOf(vote.directors),
		]),
	}
}
