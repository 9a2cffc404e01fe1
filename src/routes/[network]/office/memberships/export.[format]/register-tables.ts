/** Members and votes of a day as tables of a file. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { MemberOn } from '#domain/membership/register/members-on.queries.ts'
import type { Vote } from '#domain/membership/register/votes-on.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import type { Table } from '#platform/tabular/row.ts'
import { stateWords } from '../../parties/column-words.ts'
import { dayBefore } from '../../parties/[id]/days.ts'

const namesOf = (people: readonly { name: string }[]): string | null =>
	people.map(({ name }) => name).join(', ') || null

export function membersTable(members: readonly MemberOn[]): Table {
	const language = getLocale()
	return {
		name: m.office_members(),
		header: [
			m.office_column_name(), m.membership_kind(), m.office_column_place(), m.membership_type(), m.membership_number(), m.membership_state(),
			m.membership_since(), m.membership_last_day(),
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
