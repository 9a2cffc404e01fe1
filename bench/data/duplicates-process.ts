/** Scans the first network of an instance in a process of its own, so that its memory can be told. `duplicates-process.ts DATA-FOLDER FROM`; answers with one line of JSON. */
import { boot } from '#boot.ts'
import { everyPair, type ListedPair } from '#domain/duplicates/every-pair.queries.ts'
import { scanNetwork } from '#domain/duplicates/scan/scan-network.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { dayIn } from '#platform/context.ts'
import { commandLineViewer } from '#viewer/build-viewer.ts'

const [dataFolder, from] = process.argv.slice(2)
const instance = await boot({ ...readConfiguration({}), dataFolder }, 'beside-a-server')
const { id } = await instance.db
	.selectFrom('network')
	.select('id')
	.where('slug', '=', 'bench')
	.executeTakeFirstOrThrow()
const before = process.resourceUsage().maxRSS
const cpu = process.cpuUsage()
const started = performance.now()
await scanNetwork(instance.db, id)
const milliseconds = performance.now() - started
const { user, system } = process.cpuUsage(cpu)
const { maxRSS } = process.resourceUsage()
const ctx = { viewer: commandLineViewer(id, 'bench'), db: instance.db, locale: 'de' as const, today: dayIn() }
const pairs: Pick<ListedPair, 'externalIds' | 'kind' | 'probability' | 'reasons'>[] = []
for await (const { externalIds, kind, probability, reasons } of everyPair(ctx, id, { from: Number(from), kind: null }))
	pairs.push({ externalIds, kind, probability, reasons })
await instance.stop()
console.log(JSON.stringify({ milliseconds, cpuMilliseconds: (user + system) / 1000, peakMegabytes: maxRSS / 1024, grownMegabytes: (maxRSS - before) / 1024, pairs })) // prettier-ignore
