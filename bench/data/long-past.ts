/** What happened to the organisations of a network over three years, as its journal has it. Made by the database itself. */
import pg from 'pg'
import type { Instance } from '#boot.ts'

/** For each organisation so many entries, every second one with the row as it was before: a million for 100,000. */
const entries = 10

/** Gives all organisations a past. */
export async function loadPast(instance: Instance): Promise<void> {
	const client = new pg.Client({ connectionString: instance.ownerUrl })
	await client.connect()
	try {
		// Rows without triggers: they are those that triggers would write.
		await client.query(`
			set session_replication_role = replica;
			insert into auth."user" (id, name, email, email_verified, created_at, updated_at) values ('bench', 'Bench', 'office@bench.example', true, now(), now());
			insert into journal (network_id, at, action, actor_kind, actor_account, subject_id)
				select network_id, now() - interval '3 years' * random() as at,
					case k % 2 when 0 then 'parties.edit' else 'relations.log-interaction' end, 'account', 'bench', id
				from party, generate_series(1, ${entries}) k where kind = 'organisation' order by at;
			insert into revision (network_id, journal_id, table_name, row_id, subject_id, before)
				select j.network_id, j.id, 'party', p.id, p.id, to_jsonb(p)
				from journal j join party p on p.id = j.subject_id where j.actor_account = 'bench' and j.action = 'parties.edit'`)
		await client.query('vacuum analyze journal, revision')
	} finally {
		await client.end()
	}
}
