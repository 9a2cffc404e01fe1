/** Saved views that ask whom a field of the office names ask for the record that stays when two became one. */
import { sql } from 'kysely'
import { onJournal } from '#platform/reactions.ts'

onJournal('duplicates.merge', async ({ db, networkId }, { subject, facts }) => {
	const [kept, gone] = [String(subject), String(facts?.merged)]
	const { rows } = await sql<{ id: number; query: string; keys: string[] }>`
		select v.id, v.query, array(select key from custom_field where network_id = ${networkId} and type = 'reference') as keys
		from saved_view v where v.network_id = ${networkId} and v.query ~ ${`(^|&)m?f\\.[a-z0-9-]+=${gone}(&|$)`} order by v.id for update`.execute(
		db,
	)
	for (const { id, query, keys } of rows) {
		const names = new Set(keys.flatMap((key) => [`f.${key}`, `mf.${key}`]))
		const after = new URLSearchParams()
		for (const [name, value] of new URLSearchParams(query)) {
			const meant = names.has(name) && value === gone ? kept : value
			if (!after.has(name, meant)) after.append(name, meant)
		}
		if (after.toString() !== query)
			await sql`update saved_view set query = ${after.toString()} where id = ${id}`.execute(db)
	}
})
