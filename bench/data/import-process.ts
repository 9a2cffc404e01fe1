/** Imports a file in a process of its own, so that its memory can be told. `import-process.ts DATA-FOLDER FILE`; answers with one line of JSON. */
import { statSync } from 'node:fs'
import { boot } from '#boot.ts'
import { findPlace } from '#domain/atlas/geo/find-place.ts'
import '#domain/atlas/search/on-party-changed.ts'
import { compareImported } from '#domain/imports/compare-imported.ts'
import { runImport } from '#domain/imports/run-import.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { dayIn } from '#platform/context.ts'
import { commandLineViewer } from '#viewer/build-viewer.ts'

const [dataFolder, path] = process.argv.slice(2)
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
const { maxRSS } = process.resourceUsage()
await instance.stop()
console.log(
	JSON.stringify({
		milliseconds,
		comparing,
		...outcome,
		duplicates: compared?.duplicates,
		peakMegabytes: maxRSS / 1024,
		grownMegabytes: (maxRSS - before) / 1024,
	}),
)
