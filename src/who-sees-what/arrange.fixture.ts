import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { writeAs } from '#platform/testing/test-database.ts'
import { fillMembership } from './membership-fields.fixture.ts'

/** Puts the facts of the matrix into the state that its lines name. */
export async function arrange(db: Database, network: number, today: string): Promise<void> {
	await writeAs(db, network, async (tx) => {
		const party = async (name: string) => {
			const { rows } = await sql<{
				id: number
			}>`select id from party where name = ${name} and network_id = ${network}`.execute(tx)
			if (!rows[0]) throw new Error(`${name} is missing in the demonstration`)
			return rows[0].id
		}
		const karo = await party('Karo & Faden Datenwerk eG')
		await sql`update party set scopes = '{"description": "alliance"}', employees = 14,
			register_number = 'GnR 770123', vat_id = 'DE812345678' where id = ${karo}`.execute(tx)
		for (const [slug, scope] of [
			['mqtt', 'alliance'],
			['opc-ua', 'members'],
			['postgresql', 'office'],
		]) {
			await sql`update claim set scope = ${scope}::scope where party_id = ${karo} and competence_id = (select id from competence where slug = ${slug})`.execute(
				tx,
			)
		}
		await sql`insert into channel (network_id, party_id, kind, value, value_key, scope) values (${network}, ${karo}, 'fax', '030 23125 777', '03023125777', 'members')`.execute(
			tx,
		)
		// Entries say of themselves which competences they need: here only claims may name any.
		await sql`delete from profile_entry_competence where party_id = ${karo}`.execute(tx)
		await sql`insert into profile_entry (network_id, party_id, kind, title, valid_until, scope) values
			(${network}, ${karo}, 'thesis', '{"de": "Webdaten für alle"}', ${today}::date, 'public'),
			(${network}, ${karo}, 'thesis', '{"de": "Webdaten für Mitglieder"}', ${today}::date + 9, 'members'),
			(${network}, ${karo}, 'thesis', '{"de": "Webdaten von gestern"}', ${today}::date - 1, 'public')`.execute(tx)
		await sql`insert into profile_entry (network_id, party_id, kind, title, posted_on, valid_until, scope) values
			(${network}, ${karo}, 'announcement', '{"de": "Webmuster für alle"}', ${today}::date, ${today}::date, 'public'),
			(${network}, ${karo}, 'announcement', '{"de": "Webmuster für Mitglieder"}', ${today}::date, ${today}::date, 'members'),
			(${network}, ${karo}, 'announcement', '{"de": "Webmuster von morgen"}', ${today}::date + 1, ${today}::date + 9, 'public')`.execute(
			tx,
		)
		await sql`
			insert into market_position (network_id, party_id, active_in, scope) values (${network}, ${karo}, '{FR}', 'alliance')
			on conflict (party_id) do update set active_in = excluded.active_in, scope = excluded.scope`.execute(tx)
		await sql`insert into custom_field (network_id, key, label, type, organisations, persons, scope, settings) values
			(${network}, 'q-public', '{"de": "Q"}', 'text', true, false, 'public', '{}'), (${network}, 'q-narrowed', '{"de": "Q"}', 'text', true, false, 'public', '{}'),
			(${network}, 'q-office', '{"de": "Q"}', 'text', true, false, 'office', '{}'), (${network}, 'q-person', '{"de": "Q"}', 'reference', true, false, 'public', '{"to": "person"}'),
			(${network}, 'q-file', '{"de": "Q"}', 'file', true, false, 'public', '{}'), (${network}, 'q-secret', '{"de": "Q"}', 'file', true, false, 'office', '{}')`.execute(
			tx,
		)
		await sql`update party set scopes = scopes || '{"custom.q-narrowed": "members", "custom.q-file": "members"}', custom = jsonb_build_object('q-public', 'Feld für alle', 'q-narrowed', 'Feld für Mitglieder',
			'q-office', 'Feld der Geschäftsstelle', 'q-file', ${sampleFile('für-mitglieder.pdf')}::jsonb, 'q-secret', ${sampleFile('geheim.pdf')}::jsonb, 'q-person', (select id from party where family_name = 'Hauff' and network_id = ${network})) where id = ${karo}`.execute(
			tx,
		)
		await fillMembership(tx, { network, karo, today })
		await sql`insert into note (network_id, subject_id, body) values (${network}, ${karo}, 'Geheime Notiz'),
			(${network}, (select id from party where family_name = 'Aydemir' and network_id = ${network}), 'Notiz über Selin')`.execute(
			tx,
		)
		await sql`insert into opt_out (network_id, party_id, kind, source) values (${network}, ${karo}, 'bulk-mail', 'Test')`.execute(
			tx,
		)
		await sql`update listing set scope = 'members' where party_id = ${await party('Lindenrain Software GmbH')}`.execute(
			tx,
		)
		await sql`update listing set scope = 'alliance' where party_id = ${await party('Papierbach Robotics GmbH')}`.execute(
			tx,
		)
		await sql`delete from listing where party_id = ${await party('Rossberg Security GmbH')}`.execute(tx)
		await sql`update listing set during = daterange('2020-01-01', '2021-01-01') where party_id = ${await party('Formteil Eyach GmbH')}`.execute(
			tx,
		)
		// Emil Hauff works for Karo & Faden, too, and has taken his consent back.
		const hauff = (
			await sql<{ id: number }>`select id from party where family_name = 'Hauff' and network_id = ${network}`.execute(
				tx,
			)
		).rows[0]!.id
		await sql`insert into party_function (network_id, person_id, organisation_id, kind, scope) values (${network}, ${hauff}, ${karo}, 'press-contact', 'public')`.execute(
			tx,
		)
		await sql`delete from listing where party_id = ${hauff}`.execute(tx)
		await sql`insert into listing (network_id, party_id, scope, during) values (${network}, ${hauff}, 'public', '[2020-01-01,)')`.execute(
			tx,
		)
		await sql`delete from consent where party_id = ${hauff}`.execute(tx)
		await sql`insert into consent (network_id, party_id, purpose, scope, text_version, source, given_at, withdrawn_at) values (${network}, ${hauff}, 'publication', 'public', '1', 'Test', '2024-01-01', '2025-01-01')`.execute(
			tx,
		)
	})
}

/** What stands in a field of type file. */
const sampleFile = (fileName: string) =>
	JSON.stringify({ hash: 'ab'.repeat(32), size: 12, mediaType: 'application/pdf', fileName })
