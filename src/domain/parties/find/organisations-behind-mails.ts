import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'

/**
 * The one organisation that each mail address leads to, by address in lower case: whose own it is, or at which alone its person has a
 * function today. For commands, which see all of their network.
 */
export async function organisationsBehindMails(
	ctx: Pick<CommandContext, 'db' | 'networkId' | 'today'>,
	mails: readonly string[],
): Promise<Map<string, number>> {
	if (mails.length === 0) return new Map()
	const { rows } = await sql<{ mail: string; id: number }>`
		with reached as materialized (
			select c.value_key as mail, c.party_id from channel c
			where c.network_id = ${ctx.networkId} and c.kind = 'mail' and c.value_key = any(${[...new Set(mails)]}::text[])
		)
		select mail, min(id) as id from (
			select r.mail, f.organisation_id as id from reached r
			join party_function f on f.person_id = r.party_id and f.during @> ${ctx.today}::date
			union
			select r.mail, p.id from reached r join party p on p.id = r.party_id and p.kind = 'organisation'
		) led group by mail having count(*) = 1`.execute(ctx.db)
	return new Map(rows.map(({ mail, id }) => [mail, id]))
}
