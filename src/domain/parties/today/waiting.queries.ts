/** What waits for the office of a network. Each number is what the member table shows for a question, so its link keeps the promise. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import { refuseOutsideOffice } from '../as-office.ts'
import { provenOn } from '../table/proven-on.ts'
import { only } from '../table/table-conditions.ts'
import { readTableQuestion, type TableQuestion } from '../table/table-question.ts'

/** Whoever is a member on the day, whether they have given notice or their membership is suspended. */
const members = 'status=active&status=notice-given&status=suspended'

/** The questions of the member table behind the numbers of the start page. */
export const waitingQuestions = {
	members: ask(members),
	upcoming: ask('status=upcoming'),
	noticeGiven: ask('status=notice-given'),
	ending: ask('only=ending'),
	proposals: ask('only=proposals'),
	personProposals: ask('kind=person&only=proposals'),
	unconfirmed: ask(`${members}&only=unconfirmed`),
	unlisted: ask(`${members}&only=unlisted`),
} as const
export type Waiting = keyof typeof waitingQuestions

function ask(query: string): TableQuestion {
	return readTableQuestion(new URLSearchParams(query))
}

export type MemberCounts = {
	/** Organisations, members or not. */
	records: number
	members: number
	/** Members whose profile nobody has confirmed for a year. */
	unconfirmed: number
	/** Members of which only the office knows. */
	unlisted: number
	/** Claims of members, and those among them that rest on more than their own word. */
	claims: number
	proven: number
}

/** The organisations of a network that are members today, in one reading of the narrow rows of the table. */
export async function countMembers(ctx: Context, networkId: number): Promise<MemberCounts> {
	refuseOutsideOffice(ctx, networkId)
	const member = (narrowing: 'unconfirmed' | 'unlisted') =>
		sql`(count(*) filter (where m.party_id is not null and ${only(narrowing, 'organisation', networkId, ctx.today)}))::int`
	const sum = (claims: RawBuilder<number>) =>
		sql`(coalesce(sum(${claims}) filter (where m.party_id is not null), 0))::int`
	const { rows } = await sql<MemberCounts>`
		select count(*)::int as records, count(m.party_id)::int as members, ${member('unconfirmed')} as unconfirmed,
			${member('unlisted')} as unlisted, ${sum(sql`o.claims`)} as claims, ${sum(provenOn(ctx.today))} as proven
		from party_overview o
		left join (select party_id from membership where network_id = ${networkId} and during @> ${ctx.today}::date) m on m.party_id = o.id
		where o.network_id = ${networkId} and o.kind = 'organisation'`.execute(ctx.db)
	return rows[0]!
}
