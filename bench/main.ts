/** `npm run bench`: runs the benches and prints their figures, as a table and, if wished, as JSON. */
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { searchBench } from './benches/search.ts'
import type { Figures } from './measure.ts'

/** By name; `onDemand` ones run only when they are named, since they take long. */
const benches: Record<string, { run: () => Promise<Figures>; onDemand?: true }> = {
	'search-3k': { run: searchBench(3_000) },
	'search-100k': { run: searchBench(100_000) },
	'search-1m': { run: searchBench(1_000_000), onDemand: true },
}

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, json: { type: 'string' } } })
const chosen = Object.entries(benches).filter(([name, bench]) => values.only?.includes(name) ?? !bench.onDemand)
if (chosen.length === 0) {
	console.error(`There is no such bench. There are: ${Object.keys(benches).join(', ')}`)
	process.exit(2)
}

console.log(`${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}`)
const results: Record<string, Figures> = {}
for (const [name, { run }] of chosen) {
	console.log(`\n${name}, load before ${loadavg()[0]!.toFixed(1)}`)
	results[name] = await run()
	for (const [figure, value] of Object.entries(results[name])) console.log(`  ${figure.padEnd(24)} ${value}`)
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, '\t')}\n`)
