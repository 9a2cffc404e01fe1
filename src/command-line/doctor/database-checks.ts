/** The database: its version, its schema, and what text search relies on. */
import type pg from 'pg'
import { Refusal } from '#platform/errors.ts'
import { applicationRole } from '#platform/database.server.ts'
import { landedMigrations, refuseDrift, type Migration } from '#platform/migrate.ts'
import { m } from '#generated/paraglide/messages.js'
import { explain } from '../explain.ts'
import { fine, hint, wrong, type Finding } from './finding.ts'

export const extensions = ['btree_gist', 'pg_trgm']

/** @param client connected as the owner of the database */
export async function databaseFindings(client: pg.Client, migrations: readonly Migration[]): Promise<Finding[]> {
	const { rows } = await client.query<{ version: string; encoding: string }>(
		`select current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
	)
	const { version, encoding } = rows[0]!
	return [
		fine(m.doctor_database_fine({ version })),
		...(encoding === 'UTF8' ? [] : [wrong(m.doctor_encoding({ encoding }), m.doctor_new_database_advice())]),
		await wordsFinding(client),
		...(await schemaFindings(client, migrations)),
	]
}

/** With the character classes of plain C, quotation marks and dashes count as letters, and words are not found. */
async function wordsFinding(client: pg.Client): Promise<Finding> {
	const { rows } = await client.query<{ right: boolean }>(
		`select to_tsvector('simple', '„Cloud“ – Öl') = to_tsvector('simple', 'cloud öl') as right`,
	)
	return rows[0]?.right ? fine(m.doctor_words_fine()) : wrong(m.doctor_words(), m.doctor_new_database_advice())
}

async function schemaFindings(client: pg.Client, migrations: readonly Migration[]): Promise<Finding[]> {
	const landed = await landedMigrations(client)
	if (landed.length === 0) return [hint(m.doctor_schema_none(), m.doctor_schema_advice())]
	try {
		refuseDrift(landed, migrations)
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return [wrong(m.doctor_schema_other(), explain(error))]
	}
	const missing = migrations.length - landed.length
	return [
		missing > 0
			? hint(m.doctor_schema_behind({ missing }), m.doctor_schema_advice())
			: fine(m.doctor_schema_fine({ steps: landed.length })),
		await extensionsFinding(client),
		await roleFinding(client),
	]
}

async function extensionsFinding(client: pg.Client): Promise<Finding> {
	const { rows } = await client.query<{ extname: string }>('select extname from pg_extension')
	const missing = extensions.filter((name) => !rows.some(({ extname }) => extname === name))
	const names = missing.join(', ')
	return missing.length > 0
		? wrong(m.doctor_extensions({ names }), m.doctor_extensions_advice({ names }))
		: fine(m.doctor_extensions_fine({ names: extensions.join(', ') }))
}

async function roleFinding(client: pg.Client): Promise<Finding> {
	const role = applicationRole
	const mayAct = await client.query(`set role ${role}`).then(
		() => client.query('reset role').then(() => true),
		() => false,
	)
	return mayAct ? fine(m.doctor_role_fine({ role })) : wrong(m.doctor_role({ role }), m.doctor_role_advice({ role }))
}
