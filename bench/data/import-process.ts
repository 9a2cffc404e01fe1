/**
 * Imports a file in a process of its own, so that its memory can be told. `import-process.ts DATA-FOLDER FILE [EDITED]`; answers with
 * one line of JSON. With a third word so many of the new organisations are edited, and the import is taken back.
 */
import { statSync } from 'node:fs'
import { boot } from '#boot.ts'
import { findPlace } from '#domain/atlas/geo/find-place.ts'
import '#domain/atlas/search/on-party-changed.ts'
import { compareImported } from '#domain/imports/compare-imported.ts'
import { runImport } from '#domain/imports/run-import.ts'
import { undoImport } from '#domain/imports/undo-import.ts'
import { editParty } from '#domain/parties/record/edit-party.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { dayIn } from '#platform/context.ts'
import { commandLineViewer } from '#viewer/build-viewer.ts'

const [dataFolder, path, edited] = process.argv.slice(2)
const instance = await boot({ ...readConfiguration({}), dataFolder }, 'beside-a-server')
const { id } = await instance.db
	.selectFrom('network')
	.select('id')
	.where('kind', '=', 'network')
	.orderBy('id')
	.limit(1)
	.executeTakeFirstOrThrow()
const ctx = { viewer: commandLineViewer(id, 'bench'), db: instance.db, locale: 'de' as const, today: dayIn() }
const before = process.resourceUsage().maxRSS
const started = performance.now()
const { importId, outcome, rowOf } = await runImport(ctx, id, {
	file: { path: path!, name: 'members.csv', size: statSync(path!).size },
	options: { publish: true },
	findPlace,
	watch: { problems: async () => undefined, progress: async () => undefined },
})
const milliseconds = performance.now() - started
const compared = await compareImported(ctx.db, id, importId, rowOf)
const comparing = performance.now() - started - milliseconds
const undone = edited === undefined ? null : await takeBack(Number(edited))
const { maxRSS } = process.resourceUsage()
await instance.stop()
console.log(
	JSON.stringify({
		milliseconds,
		comparing,
		...outcome,
		duplicates: compared?.duplicates,
		...undone,
		peakMegabytes: maxRSS / 1024,
		grownMegabytes: (maxRSS - before) / 1024,
	}),
)

/** Edits some of what was imported, then takes the import back: how long the latter takes, and what came of it. */
async function takeBack(count: number) {
	const some = await instance.db
		.selectFrom('party')
		.select(['id as partyId', 'version'])
		.where('network_id', '=', id)
		.where('kind', '=', 'organisation')
		.orderBy('id', 'desc')
		.limit(count)
		.execute()
	for (const { partyId, version } of some)
		await editParty(ctx, id, { kind: 'organisation', partyId, version, facts: { founded: 1897 } })
	const began = performance.now()
	const { reversed, kept, failed } = await undoImport(ctx, id, { importId })
	return { undoing: performance.now() - began, reversed, kept: kept.length, blocked: failed.length }
}
