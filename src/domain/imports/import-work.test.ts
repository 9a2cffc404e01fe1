/** An import from upload to undo, as the office goes through it: by jobs, with progress, cancelled, interrupted, forgotten. */
import { existsSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, it, vi } from 'vitest'
import { visitor } from '#platform/context.ts'
import { startJobs } from '#platform/jobs.ts'
import { findPlace } from '../atlas/geo/find-place.ts'
import { askUndo } from './ask-undo.ts'
import { cancelImport } from './cancel-import.ts'
import { compareImported } from './compare-imported.ts'
import { discardImport } from './discard-import.ts'
import { forgetOldFiles } from './every-night-forget-files.ts'
import { importWorld, lines } from './import.fixture.ts'
import { errorRowsOf, importById, importsOf, isComparing, problemsOf } from './import.queries.ts'
import { importWork, type ImportHost } from './import-work.ts'
import { resumeImports } from './on-start-imports.ts'
import { prepareImport } from './prepare-import.ts'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'
import { importsFolder, removeFile, storeFile } from './store-file.ts'
import { uploadImport } from './upload-import.ts'

// Jobs take their time when the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

const world = await importWorld()
const { ctx, networkId, db } = world
let onPlace = () => {}
const host: ImportHost = {
	db,
	dataFolder: world.folder,
	findPlace(name, hint) {
		onPlace()
		return findPlace(name, hint)
	},
	contextFor: () => ctx,
}
let jobs = await startJobs(world.url, [importWork(host)])
afterAll(() => jobs.stop(1))

async function upload(text: string, name = 'mitglieder.csv'): Promise<number> {
	const { stored, size } = await storeFile(world.folder, new Blob([text]))
	return uploadImport(ctx, networkId, { file: { path: join(importsFolder(world.folder), stored), name, size }, stored })
}

/** Waits until the import is in the state. */
async function reach(importId: number, state: string) {
	for (const until = Date.now() + 40_000; Date.now() < until; await pause(20)) {
		const found = await importById(ctx, networkId, importId)
		if (found.state === state) return found
	}
	throw new Error(`still ${(await importById(ctx, networkId, importId)).state}, not ${state}`)
}
const prepare = async (importId: number, publish = false) => {
	const { mapping } = await importById(ctx, networkId, importId)
	await prepareImport(ctx, networkId, { importId, mapping, options: { publish, asMembers: true } })
}
async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
	const found: Row[] = []
	for await (const row of rows) found.push(row)
	return found
}
const parties = async () => (await world.counts()).party

const list = lines(
	'Firma;PLZ;Ort;E-Mail;Eintritt',
	'Lindenrain GmbH;72764;Reutlingen;info@lindenrain.example;1.1.2020',
	'Wiesaz eG;72770;Reutlingen;info@wiesaz;1.1.2021',
)

it('goes from the file over preview and run to undo', async () => {
	const importId = await upload(list)
	expect(await importById(ctx, networkId, importId)).toMatchObject({
		state: 'uploaded', fileName: 'mitglieder.csv', rowsTotal: 2, createdBy: 'Katrin Sailer', hasFile: true, options: { publish: false, asMembers: true },
		mapping: { columns: { Firma: 'organisation.name', PLZ: 'contact.postcode', Eintritt: 'membership.from' } },
		headers: [{ header: 'Firma', example: 'Lindenrain GmbH' }, {}, {}, { example: 'info@lindenrain.example' }, {}],
	}) // prettier-ignore
	await prepare(importId)
	const previewed = await reach(importId, 'previewed')
	expect(previewed.outcome).toMatchObject({ rows: 2, created: 1, failed: 1 })
	expect(await parties()).toBe(0)
	expect(await problemsOf(ctx, networkId, importId, 10)).toMatchObject({
		total: 1,
		problems: [{ row: 3, column: 'E-Mail', code: 'mail-invalid', who: 'Wiesaz eG' }],
	})
	await startImport(ctx, networkId, { importId })
	expect(await reach(importId, 'done')).toMatchObject({ outcome: { created: 1 }, rowsDone: 2, failure: null })
	expect(await parties()).toBe(1)
	expect(await all(errorRowsOf(ctx, networkId, importId))).toMatchObject([
		{
			row: 3,
			cells: ['Wiesaz eG', '72770', 'Reutlingen', 'info@wiesaz', '1.1.2021'],
			problems: [{ code: 'mail-invalid' }],
		},
	])
	await expect(startImport(ctx, networkId, { importId })).rejects.toMatchObject({ code: 'imports.not-now' })
	await askUndo(ctx, networkId, { importId })
	expect(await reach(importId, 'undone')).toMatchObject({ outcome: { undo: { removed: 1, kept: [] } } })
	expect(await parties()).toBe(0)
	expect((await importsOf(ctx, networkId)).map(({ id }) => id)).toContain(importId)
})

it('stops after the present batch, and leaves nothing', async () => {
	const importId = await upload(
		lines('Firma;Ort', ...Array.from({ length: 4_200 }, (_, index) => `Firma ${index} GmbH;Ort ${index}`)),
	)
	await prepare(importId)
	await reach(importId, 'previewed')
	// In the second of three batches, when the first one has been written.
	let asked: Promise<unknown> | null = null
	let places = 0
	onPlace = () => {
		if (++places > 2_050) asked ??= cancelImport(ctx, networkId, { importId })
	}
	await startImport(ctx, networkId, { importId })
	const stopped = await reach(importId, 'cancelled')
	onPlace = () => {}
	await asked
	expect(stopped.rowsDone).toBeLessThan(4_200)
	expect(stopped.failure).toBe('imports.cancelled')
	expect(await parties()).toBe(0)
	await prepare(importId)
	await reach(importId, 'previewed')
	await expect(cancelImport(ctx, networkId, { importId })).rejects.toMatchObject({ code: 'imports.not-now' })
})

it('cancels what waits, and says why something failed', async () => {
	await jobs.stop(1)
	jobs = await startJobs(world.url, [])
	const importId = await upload(list)
	await prepare(importId)
	expect(await importById(ctx, networkId, importId)).toMatchObject({ state: 'queued', task: 'rehearse' })
	await cancelImport(ctx, networkId, { importId })
	expect(await importById(ctx, networkId, importId)).toMatchObject({ state: 'uploaded' })

	const lost = await upload(list)
	await prepare(lost)
	const [row] = await world.rows<{ file_path: string }>(`select file_path from import where id = ${lost}`)
	await removeFile(world.folder, row!.file_path)
	await sql`update import set file_path = null where id = ${lost}`.execute(world.owner)
	await jobs.stop(1)
	jobs = await startJobs(world.url, [importWork(host)])
	expect(await reach(lost, 'uploaded')).toMatchObject({ failure: 'imports.file-gone' })
})

it('goes on after an interruption with what waited, and fails what was at work', async () => {
	const [waiting, running, undoing] = [await upload(list), await upload(list), await upload(list)]
	await sql`update import set state = 'queued', task = 'rehearse' where id = ${waiting}`.execute(world.owner)
	await sql`update import set state = 'running', task = 'run' where id = ${running}`.execute(world.owner)
	await sql`update import set state = 'undoing', task = 'undo' where id = ${undoing}`.execute(world.owner)
	await resumeImports(host)
	expect(await importById(ctx, networkId, running)).toMatchObject({ state: 'failed', failure: 'imports.interrupted' })
	expect(await importById(ctx, networkId, undoing)).toMatchObject({ state: 'done', failure: 'imports.interrupted' })
	await reach(waiting, 'previewed')
})

it('goes on with looking for duplicates when the server ended right after an import', async () => {
	const watch = { problems: async () => {}, progress: async () => {} }
	const text = lines('Firma;Ort', 'Kesselblick Software GmbH;Reutlingen', 'Kesselblik Software GmbH;Reutlingen')
	const { importId } = await runImport(ctx, networkId, { file: world.file(text), findPlace, watch })
	const before = await importById(ctx, networkId, importId)
	expect([before.outcome.duplicates, isComparing(before)]).toEqual([null, true])
	await resumeImports(host)
	await vi.waitFor(
		async () =>
			expect((await importById(ctx, networkId, importId)).outcome).toMatchObject({ created: 2, duplicates: 1 }),
		{ timeout: 40_000 },
	)
	const { outcome } = await importById(ctx, networkId, importId)
	expect(outcome.pairs).toMatchObject([{ row: null, newOne: { name: 'Kesselblik Software GmbH' } }])
	expect(await compareImported(db, networkId, importId), 'once only').toBeNull()
})

it('forgets a file at once when it is discarded, and after thirty days', async () => {
	const kept = await upload(list)
	await prepare(kept)
	await reach(kept, 'previewed')
	const gone = await upload(list)
	const stored = await discardImport(ctx, networkId, { importId: gone })
	await expect(importById(ctx, networkId, gone)).rejects.toMatchObject({ code: 'imports.not-found' })
	await removeFile(world.folder, stored!)
	const folder = importsFolder(world.folder)
	for (const name of readdirSync(folder)) utimesSync(join(folder, name), new Date('2026-01-01'), new Date('2026-01-01'))
	await sql`update import set created_at = '2026-01-01' where id = ${kept}`.execute(world.owner)
	await forgetOldFiles(host, new Date('2026-02-15'))
	expect(readdirSync(folder)).toEqual([])
	expect(existsSync(folder)).toBe(true)
	expect(await importById(ctx, networkId, kept)).toMatchObject({ hasFile: false, headers: [] })
	expect(await world.rows(`select cells, who from import_problem where import_id = ${kept}`)).toEqual([
		{ cells: null, who: null },
	])
})

it('is not found by others, in no step', async () => {
	const importId = await upload(list)
	const other = { ...ctx, viewer: visitor }
	const given = { importId }
	const steps = [
		() => importById(other, networkId, importId),
		() => importsOf(other, networkId),
		() => problemsOf(other, networkId, importId, 1),
		() => errorRowsOf(other, networkId, importId).next(),
		() =>
			uploadImport(other, networkId, { file: { path: '/nowhere', name: 'a', size: 1 }, stored: crypto.randomUUID() }),
		() => prepareImport(other, networkId, { importId, mapping: {}, options: { publish: false, asMembers: false } }),
		...[startImport, askUndo, cancelImport, discardImport].map((step) => () => step(other, networkId, given)),
	]
	for (const step of steps) await expect(step()).rejects.toMatchObject({ kind: 'not-found' })
	const [elsewhere] = await world.rows<{ id: number }>(
		`insert into network (slug, name) values ('donau', 'Donau IT') returning id`,
	)
	const both = { ...ctx, viewer: { ...ctx.viewer, roles: [{ role: 'office' as const, networkId: elsewhere!.id }] } }
	await expect(importById(both, elsewhere!.id, importId)).rejects.toMatchObject({ code: 'imports.not-found' })
	await expect(discardImport(both, elsewhere!.id, given)).rejects.toMatchObject({ code: 'imports.not-found' })
})
