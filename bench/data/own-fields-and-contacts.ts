/** What segments ask for and the generator does not make: fields of the office with values, and contacts over the years. */
import pg from 'pg'
import type { Instance } from '#boot.ts'

const statements = [
	`insert into custom_field (network_id, key, label, type, settings, organisations, persons)
	select distinct network_id, 'stufe', '{"de": "Stufe"}'::jsonb, 'choice', '{"multiple": false, "choices": [{"key": "gold", "label": {"de": "Gold"}},
		{"key": "silber", "label": {"de": "Silber"}}]}'::jsonb, true, false from party`,
	`insert into custom_field (network_id, key, label, type, settings, organisations, persons)
	select distinct network_id, 'leistung', '{"de": "Leistung"}'::jsonb, 'number', '{"least": null, "most": null, "unit": null}'::jsonb, true, false from party`,
	// Two of three organisations say how much, one of ten is gold or silver.
	`update party set custom = jsonb_build_object('leistung', id * 7919 % 1000)
		|| case id % 20 when 0 then '{"stufe": "gold"}'::jsonb when 1 then '{"stufe": "silber"}' else '{}' end
	where kind = 'organisation' and id % 3 <> 0`,
	// Every second party was in contact once within the last 900 days; one of five of these is a note, which is none.
	`create temporary table contact as
		select id as party, network_id, nextval(pg_get_serial_sequence('subject', 'id')) as id, case id % 10 when 0 then 'note' when 2 then 'meeting' when 4 then 'visit' else 'call' end as kind,
			current_date - (id * 31 % 900)::int as day
		from party where id % 2 = 0`,
	`insert into subject (id, network_id, kind) select id, network_id, 'interaction' from contact`,
	`insert into interaction (id, network_id, kind, happened_on, body, moment) select id, network_id, kind, day, 'Gespräch', day from contact`,
	`insert into interaction_party (network_id, interaction_id, party_id, kind, happened_on, moment) select network_id, id, party, kind, day, day from contact`,
	// Every second person agreed to mailings, one of five took it back; one of ten parties does not want something.
	`insert into consent (network_id, party_id, purpose, scope, text_version, source, given_at, withdrawn_at)
		select network_id, id, 'mailing', 'public', '1', 'Brief', now() - interval '2 years', case when id % 10 = 0 then now() - interval '1 year' end
		from party where kind = 'person' and id % 2 = 0`,
	`insert into opt_out (network_id, party_id, kind, source)
		select network_id, id, case id % 30 when 0 then 'mail' when 10 then 'bulk-mail' else 'post' end, 'Brief' from party where id % 10 = 0`,
	// In every fourth contact a competence was talked about, in every tenth a need.
	`insert into interaction_competence (network_id, interaction_id, competence_id)
		select network_id, id, (array(select id from competence order by id))[1 + id % (select count(*) from competence)] from contact where id % 4 = 0`,
	`update interaction set needs = array['Sucht Büroräume in der Nähe', 'Hilfe bei der Förderung'] where id % 10 = 0`,
	// One of ten people left their organisation.
	`update party_function set during = daterange(null, current_date - (id * 31 % 900)::int) where id % 10 = 0`,
	'vacuum analyze',
]

/** After the parties of a network are there. */
export async function loadOwnFieldsAndContacts(instance: Instance): Promise<void> {
	const client = new pg.Client({ connectionString: instance.ownerUrl, options: '-c jit=off' })
	await client.connect()
	try {
		for (const statement of statements) await client.query(statement)
	} finally {
		await client.end()
	}
}
