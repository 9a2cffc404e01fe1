/** What offices of networks have given to the persons that the viewer is. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { visibleTo } from '../../parties/party.visibility.ts'

/** What was ticked off stays in sight for so many days. */
const daysShown = 14

export type OwnTask = {
	id: number
	title: string
	/** ISO day; null without a deadline. */
	dueOn: string | null
	network: { slug: string; name: string }
	/** What it is about; `represented` when the viewer keeps its profile. */
	party: { id: number; name: string; represented: boolean } | null
	doneAt: Date | null
	/** Whether the viewer can open it again. */
	reopens: boolean
}

/** Open ones by the day on which they are due, then those that were done lately. */
export async function ownTasks({ viewer, db, today }: Context): Promise<OwnTask[]> {
	const persons = [...viewer.persons]
	if (persons.length === 0) return []
	return db
		.transaction()
		.setAccessMode('read only')
		.execute(async (tx) => {
			const networks = await sql<{ id: number }>`
				select distinct p.network_id as id from party p where p.id = any(${persons}::bigint[]) and ${visibleTo(viewer, today, 'p')} order by 1`.execute(
				tx,
			)
			const found: OwnTask[] = []
			// The second lock shows tasks only to a transaction that says for which network it reads.
			for (const { id } of networks.rows) {
				await sql`select set_config('flechtwerk.network', ${String(id)}, true)`.execute(tx)
				const { rows } = await sql<OwnTask>`
					select t.id, t.title, t.due_on as "dueOn", json_build_object('slug', n.slug, 'name', n.name) as network,
						(select json_build_object('id', p.id, 'name', p.name, 'represented', p.id = any(${[...viewer.represents]}::bigint[]))
							from party p where p.id = t.party_id and ${visibleTo(viewer, today, 'p')}) as party,
						t.done_at as "doneAt", t.repeats is null and t.done_account is not distinct from ${viewer.account?.id ?? null} as reopens
					from task t join network n on n.id = t.network_id
					where t.network_id = ${id} and t.person_id = any(${persons}::bigint[])
						and (t.done_at is null or t.done_at > now() - make_interval(days => ${daysShown}))
					order by t.done_at is not null, t.due_on, t.id limit 50`.execute(tx)
				found.push(...rows)
			}
			return found
		})
}
