/** Each Monday the office hears what goes stale, when there is something and it has not said that it does not want to. */
import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { dayIn, type Context } from '#platform/context.ts'
import type { Database } from '#platform/database.server.ts'
import type { Work } from '#platform/jobs.ts'
import { requestMail } from '#platform/mail/requests.ts'

/** Writes to the office of a network, once a week at most. By the job alone. */
export const tellOffice = command({
	name: 'competences.tell-office',
	input: z.object({}),
	allowed: ({ viewer }) => viewer.kind === 'job',
	async run(ctx) {
		const { rows } = await sql<{ mail: string }>`
			insert into claim_weekly as w (network_id, sent_on)
			select n.id, ${ctx.today}::date from network n where n.id = ${ctx.networkId} and n.mail is not null
			on conflict (network_id) do update set sent_on = excluded.sent_on where w.off_at is null and coalesce(w.sent_on, '-infinity') <= excluded.sent_on - 6
			returning (select mail from network where id = network_id) as mail`.execute(ctx.db)
		for (const { mail } of rows)
			await requestMail(ctx.db, {
				kind: 'stale-list',
				mail,
				locale: 'de',
				facts: { network: String(ctx.networkId) },
			})
		return { facts: { mails: rows.length }, result: { told: rows.length > 0 } }
	},
})

type Host = { db: Database; contextFor(networkId: number, startedBy: null): Context }

/** Offices are told on Monday morning which claims go stale, unless they have switched it off. */
export const tellOfficesWeekly = (host: Host): Work => ({
	queue: 'competences-tell-offices',
	every: '10 7 * * 1',
	perform: () => tellOffices(host, dayIn()),
})

/** The work of one Monday. Reads which networks have members with stale claims from an index. */
export async function tellOffices({ db, contextFor }: Host, today: string): Promise<void> {
	const { rows } = await sql<{ id: number }>`
		select n.id from network n where n.mail is not null and exists (
			select from claim cl join membership m on m.party_id = cl.party_id and m.during @> ${today}::date
			where cl.network_id = n.id and cl.fresh_until < ${today}::date and cl.scope <> 'office')
		order by n.id`.execute(db)
	for (const { id } of rows) await tellOffice({ ...contextFor(id, null), today }, id, {})
}
