import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { bytesOf, localFiles } from '#platform/files.ts'
import { contentOf, emptyDatabase, filledDatabase, temporaryFolder } from '../platform/backup/databases.fixture.ts'
import { flechtwerk } from './program.fixture.ts'
import { derivedTables } from './search-documents.ts'

test('an instance moves: what is backed up here is restored there, and is found', { timeout: 60_000 }, async () => {
	const here = { DATABASE_URL: await filledDatabase(), FLECHTWERK_DATA: await temporaryFolder() }
	await writeFile(join(here.FLECHTWERK_DATA, 'secret'), 'the secret of the instance', { mode: 0o600 })
	// The document and the logo of the rows name these bytes.
	const { hash } = await localFiles(here.FLECHTWERK_DATA).put(bytesOf(Buffer.from('Satzung')), 100, async () => {})
	const file = join(here.FLECHTWERK_DATA, 'backup.zip')
	const saved = await flechtwerk(['backup', file], here)
	expect(saved).toMatchObject({ code: 0, errors: '' })
	expect(saved.output).toContain('Geheimnis der Instanz')

	const there = { DATABASE_URL: await emptyDatabase(), FLECHTWERK_DATA: await temporaryFolder() }
	const restored = await flechtwerk(['restore', file], there)
	expect(restored).toMatchObject({ code: 0, errors: '' })
	expect(restored.output).toContain('Die Suche ist neu aufgebaut: 1 Dokumente.')
	expect(await readFile(join(there.FLECHTWERK_DATA, 'secret'), 'utf8')).toBe('the secret of the instance')
	expect(await text((await localFiles(there.FLECHTWERK_DATA).open(hash))!)).toBe('Satzung')
	// The vocabulary of search has a version of its own, and where it was made is a fact of each instance.
	const changing = [...derivedTables, 'search_version', 'instance_fact']
	expect(await contentOf(there.DATABASE_URL, changing)).toEqual(await contentOf(here.DATABASE_URL, changing))
	expect(await flechtwerk(['doctor'], there)).toMatchObject({ code: 0 })

	const again = await flechtwerk(['restore', file], { ...there, FLECHTWERK_DATA: await temporaryFolder() })
	expect(again.code).toBe(1)
	expect(again.errors).toMatch(/^In der Datenbank sind schon Daten \(Tabelle journal\)\./)
})

test('a backup where nothing is, and a restore of what is none, say so', { timeout: 60_000 }, async () => {
	const folder = await temporaryFolder()
	const nothing = await flechtwerk(['backup', join(folder, 'x.zip')], { FLECHTWERK_DATA: join(folder, 'none') })
	expect(nothing.code).toBe(1)
	expect(nothing.errors).toMatch(/^In dieser Datenbank ist noch nichts/)
	const list = join(folder, 'list.csv')
	await writeFile(list, 'Name;Ort\n')
	const settings = { DATABASE_URL: await emptyDatabase(), FLECHTWERK_DATA: folder }
	const foreign = await flechtwerk(['restore', list], settings)
	expect(foreign.code).toBe(1)
	expect(foreign.errors).toMatch(/^Diese Datei ist keine Sicherung von Flechtwerk\./)
})

test('the parties of a network go into a file, as its office sees them', { timeout: 60_000 }, async () => {
	const settings = { DATABASE_URL: await filledDatabase(), FLECHTWERK_DATA: await temporaryFolder() }
	const out = join(settings.FLECHTWERK_DATA, 'members.xlsx')
	const network = ['export', '--network', 'it-forum-schwarzwald']
	const [csv, persons, xlsx] = await Promise.all([
		flechtwerk([...network, '--kind', 'organisation'], settings),
		flechtwerk([...network, '--kind', 'person'], settings),
		flechtwerk([...network, '--format', 'xlsx', '--out', out], settings),
	])
	expect(csv).toMatchObject({ code: 0, errors: '' })
	expect(csv.output.split('\r\n')[1]).toMatch(/^\\N;/)
	expect(csv.output).toContain(
		'Tannenberg „Software“ & Söhne\tGmbH;Furtwangen;Schwarzwald-Baar-Kreis;2001-07-01;;gekündigt;Firmenmitglied;1;1',
	)
	expect(persons.output).toContain('Mara Tannenberg;')
	expect(xlsx).toMatchObject({ code: 0, output: '', errors: '' })
	expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK')

	const [twice, unknown] = await Promise.all([
		flechtwerk([...network, '--format', 'xlsx', '--out', out], settings),
		flechtwerk(['export', '--network', 'none'], settings),
	])
	expect(twice).toMatchObject({ code: 1, errors: `${out} gibt es schon. Nennen Sie einen anderen Namen.\n` })
	expect(unknown).toMatchObject({ code: 1, errors: expect.stringContaining('Dieses Netzwerk gibt es nicht') })
})
