import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, it, vi } from 'vitest'
import { readConfiguration } from '#platform/configuration.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { flechtwerk } from './program.fixture.ts'
import { run } from './taxonomy.ts'
import { WrongUsage } from './usage.ts'

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 120_000 })

const { owner, url } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-taxonomy-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const taxonomy = (...args: string[]) =>
	flechtwerk(['taxonomy', ...args], { DATABASE_URL: url, FLECHTWERK_DATA: folder })
function file(name: string, ...lines: string[]): string {
	writeFileSync(join(folder, name), lines.join('\n'))
	return join(folder, name)
}

it('imports several files as one scheme of others, says what it passed over, and exports it again', async () => {
	const header = 'conceptType,conceptUri,preferredLabel,altLabels,broaderConceptUri'
	const de = file(
		'digitalSkillsCollection_de.csv',
		header,
		'X,urn:e:netz,Netze schützen,Netzschutz,urn:e:fehlt',
		'X,urn:e:wolke,Sicherheit in der Cloud,,urn:e:netz',
	)
	const en = file('digitalSkillsCollection_en.csv', header, 'X,urn:e:netz,protect networks,,urn:e:fehlt')
	const done = await taxonomy('import', de, en, '--scheme', 'esco')
	expect(done).toMatchObject({ code: 0, errors: '' })
	expect(done.output).toContain('Eingelesen: 2 Begriffe von esco, 0 sind ausgeschieden.')
	expect(done.output).toContain('1 Oberbegriffe stehen in keiner der Dateien')
	const { rows } = await sql<{ uri: string; labels: object }>`
		select uri, labels from reference_concept order by uri`.execute(owner)
	expect(rows).toMatchObject([
		{ uri: 'urn:e:netz', labels: { de: 'Netze schützen', en: 'protect networks' } },
		{ uri: 'urn:e:wolke', labels: { de: 'Sicherheit in der Cloud' } },
	])
	const words = file('words.tsv', 'uri\tlabel_de\texactMatch', 'urn:w:netz\tNetz\turn:e:netz', 'urn:w:x\tX\turn:f:x')
	expect((await taxonomy('import', words, '--scheme', 'words')).output).toContain(
		'2 Zuordnungen zu anderen fremden Schemata sind übernommen.',
	)
	const out = join(folder, 'esco.ttl')
	expect(await taxonomy('export', '--scheme', 'esco', '--out', out)).toMatchObject({ code: 0 })
	const written = readFileSync(out, 'utf8')
	expect(written).toContain('Sicherheit in der Cloud')
	expect(written).toContain('urn:e:netz')
	expect(written).toContain('urn:w:netz')
})

it('exports the taxonomy so that importing it changes nothing of it', async () => {
	const out = join(folder, 'own.ttl')
	expect(await taxonomy('export', '--out', out)).toMatchObject({ code: 0 })
	// In RDF several labels of a concept have no order.
	const state = async () =>
		(
			await sql`
				select uri, slug, labels, definition, path, retired_at,
					(select jsonb_agg(name order by name) from jsonb_path_query(alternatives, '$.*[*]') name) as alternatives
				from competence order by id`.execute(owner)
		).rows
	const before = await state()
	const done = await taxonomy('import', out)
	expect(done).toMatchObject({ code: 0, errors: '' })
	expect(done.output).toMatch(/Eingelesen: \d{3} Begriffe von urn:flechtwerk:it, 0 sind ausgeschieden\./)
	expect(await state()).toEqual(before)
})

it('is refused where it is used wrongly, and a broken file changes nothing', async () => {
	const configuration = readConfiguration({ DATABASE_URL: url, FLECHTWERK_DATA: folder })
	for (const args of [
		['import'],
		['import', 'eins.ttl', 'zwei.ttl'],
		['import', '--scheme', 'esco'],
		['lesen', 'eins.ttl'],
	])
		await expect(run(args, configuration), args.join(' ')).rejects.toThrow(WrongUsage)
	const state = () => sql`select uri, digest from competence_scheme`.execute(owner)
	const before = await state()
	const broken = await taxonomy('import', file('broken.ttl', '@prefix skos: <x', 'y'))
	expect(broken.code).toBe(1)
	expect(broken.errors).toContain('Turtle')
	expect((await state()).rows).toEqual(before.rows)
})
