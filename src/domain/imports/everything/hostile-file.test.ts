/** A file that only looks like everything of a network: refused with a reason, and nothing of it stays. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { Refusal } from '#platform/errors.ts'
import type { Context } from '#platform/context.ts'
import { bytesOf, localFiles } from '#platform/files.ts'
import { findPlace } from '../../atlas/geo/find-place.ts'
import { importWorld, officeOf } from '../import.fixture.ts'
import { runImport } from '../run-import.ts'
import { undoImport } from '../undo-import.ts'
import { exportCatalogue } from './catalogue.ts'
import { firstHeader } from './write-export.ts'

const world = await importWorld()
const ctx: Context = {
	...world.ctx,
	viewer: { ...officeOf(world.networkId), roles: [{ role: 'admin', networkId: world.networkId }] },
}
const catalogue = await exportCatalogue(world.owner)
const watch = { problems: async () => {}, progress: async () => {} }

type Tables = Record<string, Record<string, unknown>[]>

async function archive(
	tables: Tables,
	counts: Record<string, number> = {},
	extra: Record<string, string> = {},
): Promise<Buffer> {
	const zip = new ZipFile()
	const lines = (rows: object[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
	const manifest = Object.entries(tables).map(([table, rows]) =>
		Object.fromEntries(
			firstHeader.map((name, at) => [
				name,
				['1', 'woanders', 'Woanders', '2026-03-01', table, counts[table] ?? rows.length][at],
			]),
		),
	)
	zip.addBuffer(Buffer.from(lines(manifest)), 'flechtwerk.json')
	for (const [table, rows] of Object.entries(tables)) zip.addBuffer(Buffer.from(lines(rows)), `${table}.json`)
	for (const [name, content] of Object.entries(extra)) zip.addBuffer(Buffer.from(content), name)
	zip.end()
	const chunks: Buffer[] = []
	for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
	return Buffer.concat(chunks)
}

const take = async (content: Buffer, name?: string) =>
	runImport(ctx, world.networkId, { file: world.file(content, name), findPlace, watch, options: { publish: true } })

/** Everything but the numbers of imports, which go on counting. */
const state = async () => {
	const { import: _import, ...counts } = await world.counts()
	return counts
}

const party = {
	id: 7,
	identity_id: 'wiesaz',
	kind: 'organisation',
	name: 'Wiesaz eG',
	name_key: 'wiesaz eg',
	organisation_kind: 'company',
	summary: {},
	description: {},
	languages: [],
	scopes: {},
	custom: {},
	version: 1,
	created_at: '2020-01-01',
	changed_at: '2020-01-01',
}
const subject = { id: 7, kind: 'organisation' }

it('takes a small one, and lets it go again', async () => {
	const { importId, outcome } = await take(await archive({ subject: [subject], party: [party] }))
	expect(outcome).toMatchObject({ rows: 2, created: 2, organisations: 1 })
	await undoImport(ctx, world.networkId, { importId })
	expect((await state())['party']).toBe(0)
})

it.each<[what: string, tables: Tables, counts: Record<string, number>, code: string]>([
	[
		'an address that runs a script',
		{
			subject: [subject],
			party: [party],
			channel: [
				{ id: 1, party_id: 7, kind: 'web', value: 'javascript:alert(1)', value_key: 'x', scope: 'public', position: 0 },
			],
		},
		{},
		'imports.whole-unsafe',
	],
	[
		'a script in an own field',
		{ subject: [subject], party: [{ ...party, custom: { link: ' JavaScript:alert(1)' } }] },
		{},
		'imports.whole-unsafe',
	],
	[
		'a script in an own field of a membership',
		{
			subject: [subject],
			party: [party],
			membership_type: [{ id: 3, slug: 'firma', label: { de: 'Firma' }, position: 0 }],
			membership: [{ id: 4, party_id: 7, type_id: 3, during: '[2020-01-01,)', custom: { link: 'data:text/html,x' } }],
		},
		{},
		'imports.whole-unsafe',
	],
	...[
		{ hash: '../../secret', size: 1, mediaType: 'text/plain', fileName: 'a.txt' },
		{ hash: 'a'.repeat(64), size: 1, mediaType: 'text/plain', fileName: '../a.txt' },
		{ de: 'x' },
		[{}],
	].map((value): [string, Tables, Record<string, number>, string] => [
		`what is no file in an own field: ${JSON.stringify(value)}`,
		{ subject: [subject], party: [{ ...party, custom: { vertrag: value } }] },
		{},
		'imports.whole-unsafe',
	]),
	[
		'a record of nobody',
		{ subject: [subject], party: [party], note: [{ id: 1, subject_id: 999, body: 'x', created_at: '2020-01-01' }] },
		{},
		'imports.whole-damaged',
	],
	['a rule that is broken', { subject: [subject], party: [{ ...party, kind: 'robot' }] }, {}, 'imports.whole-damaged'],
	['a number twice', { subject: [subject, subject] }, {}, 'imports.whole-damaged'],
	['a text for a number', { subject: [{ id: 'seven', kind: 'organisation' }] }, {}, 'imports.whole-damaged'],
	['rows that are missing', { subject: [subject], party: [party] }, { party: 2 }, 'imports.whole-incomplete'],
])('refuses %s', async (_what, tables, counts, code) => {
	const before = await state()
	await expect(take(await archive(tables, counts))).rejects.toMatchObject({ code })
	expect(await state()).toEqual(before)
})

it('knows no tables but those that are exported', async () => {
	const { importId } = await take(
		await archive({
			role_grant: [{ id: 1, account_id: 'me', role: 'admin' }],
			party_overview: [{ id: 1 }],
			subject: [subject],
			party: [party],
		}),
	)
	expect(await world.rows('select from role_grant')).toEqual([])
	await undoImport(ctx, world.networkId, { importId })
})

it('names no bytes that it does not bring, though they lie there', async () => {
	const files = localFiles(world.folder)
	const { hash } = await files.put(bytesOf(Buffer.from('Vertrag eines anderen Netzwerks')), 1_000, async () => {})
	const file = (fileName: string) => ({ hash, size: 31, mediaType: 'text/plain', fileName })
	const tables: Tables = {
		subject: [subject],
		party: [{ ...party, custom: { vertrag: file('a.txt'), anlagen: [file('b.txt')], hash } }],
		document: [{ id: 3, subject_id: 7, title: 'Vertrag', kind: 'contract', scope: 'office', version: 1 }],
		document_version: [
			{
				...{ id: 4, document_id: 3, subject_id: 7, number: 1 },
				hash,
				size: 31,
				media_type: 'text/plain',
				file_name: 'a.txt',
			},
		],
		picture: [{ id: 5, subject_id: 7, kind: 'logo', width: 9, height: 9, hashes: [hash, hash, hash] }],
	}
	const namedIn = async (content: Buffer): Promise<string[]> => {
		const { importId } = await runImport(ctx, world.networkId, {
			...{ file: world.file(content), findPlace, watch, files, options: { publish: true } },
		})
		const named = await world.rows<{ hash: string }>(`
			select unnest(hashes) as hash from picture union all select hash from document_version union all
			select custom -> 'vertrag' ->> 'hash' from party union all select custom -> 'anlagen' -> 0 ->> 'hash' from party`)
		// A text is a text, whatever its field is called.
		expect(await world.rows(`select custom ->> 'hash' as hash from party`)).toEqual([{ hash }])
		await undoImport(ctx, world.networkId, { importId })
		return named.map((row) => row.hash)
	}
	const guessed = await namedIn(await archive(tables))
	expect(guessed).toHaveLength(6)
	expect(guessed).not.toContain(hash)
	const brought = await archive(tables, {}, { [`files/${hash}`]: 'Vertrag eines anderen Netzwerks' })
	expect(await namedIn(brought)).toEqual(Array(6).fill(hash))
	const other = await archive(tables, {}, { [`files/${hash}`]: 'Etwas anderes' })
	await expect(namedIn(other)).rejects.toMatchObject({ code: 'imports.whole-damaged' })
})

it('any values in any columns', async () => {
	const value = fc.oneof(
		fc.constantFrom<unknown>(
			null,
			'',
			0,
			-1,
			7,
			1e300,
			true,
			{},
			[],
			{ de: 'x' },
			['a'],
			'[2020-01-01,2019-01-01)',
			'[2020-01-01,)',
			'2020-02-30',
			'public',
			'organisation',
			'person',
			'{"a":',
			'\u0000',
			'\ud800',
		),
		fc.string({ maxLength: 20 }),
		fc.integer({ min: 1, max: 9 }),
	)
	const tables = fc
		.uniqueArray(fc.constantFrom(...catalogue), { minLength: 1, maxLength: 4, selector: ({ name }) => name })
		.chain((chosen) =>
			fc.record(
				Object.fromEntries(
					chosen.map(({ name, columns }) => [
						name,
						fc.array(fc.record(Object.fromEntries(columns.map((column) => [column.name, value]))), { maxLength: 3 }),
					]),
				),
			),
		)
	await fc.assert(
		fc.asyncProperty(tables, async (given) => {
			const before = await state()
			try {
				const { importId } = await take(await archive({ subject: [subject], party: [party], ...(given as Tables) }))
				await undoImport(ctx, world.networkId, { importId })
			} catch (error) {
				if (!(error instanceof Refusal)) throw error
			}
			const { subject: _subject, ...after } = await state()
			const { subject: _before, ...was } = before
			expect(after).toEqual(was)
		}),
		{ numRuns: 40, endOnFailure: true },
	)
}, 120_000)
