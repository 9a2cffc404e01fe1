import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { bytesOf, localFiles } from '#platform/files.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { filesFinding } from './files-check.ts'

const { db, owner } = await testDatabase()
const folder = await mkdtemp(join(tmpdir(), 'flechtwerk-doctor-'))
afterAll(() => rm(folder, { recursive: true }))

test('a file that a row names and that is not there is found', async () => {
	const files = localFiles(folder)
	expect(await filesFinding(db, files)).toMatchObject({ mark: 'fine' })
	const { hash } = await files.put(bytesOf(Buffer.from('Satzung')), 100, async () => {})
	await sql`insert into network (id, slug, name) overriding system value values (1, 'nordufer', 'Nordufer')`.execute(
		owner,
	)
	await sql`insert into subject (id, network_id, kind) values (1, 1, 'network')`.execute(owner)
	await sql`insert into document (id, network_id, subject_id, title) values (1, 1, 1, 'Satzung')`.execute(owner)
	await sql`
		insert into document_version (network_id, document_id, subject_id, number, hash, size, media_type, file_name)
		values (1, 1, 1, 1, ${hash}, 7, 'text/plain', 'satzung.txt')`.execute(owner)
	expect(await filesFinding(db, files)).toMatchObject({ mark: 'fine', text: expect.stringContaining('1') })
	await files.remove(hash, Infinity)
	expect(await filesFinding(db, files)).toMatchObject({ mark: 'wrong', text: expect.stringContaining('1') })
	// Own fields name files, too.
	await sql`delete from document`.execute(owner)
	expect(await filesFinding(db, files)).toMatchObject({ mark: 'fine' })
	await sql`insert into subject (id, network_id, kind) values (2, 1, 'organisation')`.execute(owner)
	await sql`insert into identity (id, kind, slug) overriding system value values (1, 'organisation', 'alb')`.execute(
		owner,
	)
	await sql`
		insert into party (id, network_id, identity_id, kind, name, name_key, organisation_kind, custom)
		values (2, 1, 1, 'organisation', 'Alb', 'alb', 'company', jsonb_build_object('satzung', jsonb_build_object('hash', ${hash}::text)))`.execute(
		owner,
	)
	expect(await filesFinding(db, files)).toMatchObject({ mark: 'wrong', text: expect.stringContaining('1') })
})
