/** A network with many parties to which much happened, and one to which ten thousand things did. Made by the database itself. */
import pg from 'pg'
import type { Instance } from '#boot.ts'

/** Of one organisation: so many interactions, notes, tasks and journal entries, a quarter each. */
export const longLife = 10_000

/** Ten journal entries, two interactions, a task and a note per party: a million entries for 100,000 parties. */
export async function loadLongLives(instance: Instance, parties: number): Promise<void> {
	const client = new pg.Client({ connectionString: instance.ownerUrl })
	await client.connect()
	const some = parties * 2
	try {
		// Rows without triggers: nobody reads the derived tables here, and keys are right by how they are made.
		await client.query(`
			set session_replication_role = replica;
			insert into network (id, slug, name) overriding system value values (1, 'bench', 'Bench');
			insert into auth."user" (id, name, email, email_verified, created_at, updated_at) values ('bench', 'Bench', 'office@bench.example', true, now(), now());
			insert into role_grant (account_id, network_id, role) values ('bench', 1, 'office');
			insert into identity (id, kind, slug) overriding system value select n, 'organisation', 'bench-' || n from generate_series(1, ${parties}) n;
			insert into subject (id, network_id, kind) overriding system value select n, 1, 'organisation' from generate_series(1, ${parties}) n;
			insert into party (id, network_id, identity_id, kind, name, name_key, organisation_kind)
				select n, 1, n, 'organisation', 'Firma ' || n, 'firma ' || n, 'company' from generate_series(1, ${parties}) n;
			create temporary table happened as
				select n as id, 1 + (n * 7919) % ${parties} as party, now() - interval '3 years' * random() as at from generate_series(1, ${some}) n
				union all select ${some} + n, 1, now() - interval '3 years' * random() from generate_series(1, ${longLife / 4}) n;
			insert into subject (id, network_id, kind) overriding system value select id + ${parties}, 1, 'interaction' from happened;
			insert into interaction (id, network_id, kind, happened_on, body, moment)
				select id + ${parties}, 1, case id % 3 when 0 then 'call' when 1 then 'mail' else 'note' end, at::date, 'Hat angerufen und nach dem Treffen gefragt.', at from happened;
			insert into interaction_party (network_id, interaction_id, party_id, kind, happened_on, moment)
				select 1, i.id, h.party, i.kind, i.happened_on, i.moment from interaction i join happened h on h.id + ${parties} = i.id;
			insert into interaction_account (network_id, interaction_id, account_id, name) select 1, id, 'bench', 'Bench' from interaction;
			insert into task (network_id, subject_id, party_id, title, created_at) select 1, party, party, 'Nachfragen', at from happened where id % 2 = 0 or party = 1;
			insert into note (network_id, subject_id, body, created_at) select 1, party, 'Neue Leitung.', at from happened where id % 2 = 1 or party = 1;
			insert into journal (network_id, at, action, actor_kind, actor_account, subject_id)
				select 1, at, case k when 0 then 'parties.edit' when 1 then 'relations.log-interaction' else 'parties.set-channels' end, 'account', 'bench', party
				from happened, generate_series(0, 4) k where party <> 1 or k = 0 order by at;
			insert into revision (network_id, journal_id, table_name, row_id, subject_id, before)
				select 1, id, 'party', subject_id, subject_id, '{}' from journal where action = 'parties.edit';
			select setval(pg_get_serial_sequence('subject', 'id'), (select max(id) from subject));`)
		await client.query('vacuum analyze')
	} finally {
		await client.end()
	}
}
