/**
 * `npm run bench`: measures and prints a table. `--only NAME` (repeatable) runs what is named, `--json FILE` writes the
 * figures. What the names mean stands in RESULTS.md.
 */
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { conceptsBench } from './benches/concepts.ts'
import { duplicatesBench } from './benches/duplicates.ts'
import { importBench, undoBench } from './benches/import.ts'
import { offersBench } from './benches/offers.ts'
import { pageBench } from './benches/page.ts'
import { searchBench } from './benches/search.ts'
import { segmentsBench } from './benches/segments.ts'
import { startBench } from './benches/start.ts'
import { tableBench } from './benches/table.ts'
import { timelineBench } from './benches/timeline.ts'
import { typingBench } from './benches/typing.ts'
import { rounded, type Figures } from './measure.ts'

type Bench = { run(): Promise<Figures>; onDemand?: true }

const benches: Record<string, Bench> = {
	start: { run: startBench },
	'search-3k': { run: searchBench(3_000) },
	'offers-3k': { run: offersBench(3_000) },
	page: { run: pageBench },
	import: { run: importBench },
	'undo-50k': { run: undoBench },
	duplicates: { run: duplicatesBench },
	concepts: { run: conceptsBench },
	typing: { run: typingBench },
	'search-100k': { run: searchBench(100_000) },
	'offers-100k': { run: offersBench(100_000) },
	'table-10k': { run: tableBench(10_000) },
	'table-100k': { run: tableBench(100_000) },
	'segments-35k': { run: segmentsBench(35_000) },
	'segments-100k': { run: segmentsBench(100_000) },
	'timeline-10k': { run: timelineBench(10_000) },
	'timeline-100k': { run: timelineBench(100_000) },
	'search-1m': { run: searchBench(1_000_000), onDemand: true },
}

const { values } = parseArgs({
	options: { only: { type: 'string', multiple: true, default: [] }, json: { type: 'string' } },
})
const unknown = values.only.filter((name) => !(name in benches))
if (unknown.length > 0) {
	console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`)
	process.exit(2)
}

const gigabytes = Math.round(totalmem() / 2 ** 30)
console.log(
	`${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${gigabytes} GB, Node ${process.versions.node}`,
)
const results: Record<string, Figures> = {}
for (const [name, bench] of Object.entries(benches)) {
	if (values.only.length > 0 ? !values.only.includes(name) : bench.onDemand) continue
	// Other programs on the machine make every figure worse: a reader must know.
	const [before] = loadavg()
	console.log(`\n${name}`)
	results[name] = { ...(await bench.run()), load_before: rounded(before!), load_after: rounded(loadavg()[0]!) }
	for (const [figure, value] of Object.entries(results[name]))
		console.log(`  ${figure.padEnd(22)}${String(value).padStart(10)}`)
	if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, '\t')}\n`)
}
process.exit(0)
