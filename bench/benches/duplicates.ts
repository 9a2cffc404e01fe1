/**
 * Looking for duplicates among 20,000 parties that were imported from labelled lists: seconds, memory, and how well it does on lists
 * of which the weights know nothing. What it still gets wrong is written to bench/.data/duplicates-errors.txt.
 */
import { execFile } from 'node:child_process'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Instance } from '#boot.ts'
import { findPlace } from '#domain/atlas/geo/find-place.ts'
import type { ListedPair } from '#domain/duplicates/every-pair.queries.ts'
import { probableFrom } from '#domain/duplicates/likeness/judge.ts'
import { importFile } from '#domain/imports/run-import.ts'
import { createNetwork } from '#domain/networks/create-network.ts'
import { dayIn, type Context } from '#platform/context.ts'
import { commandLineViewer } from '#viewer/build-viewer.ts'
import { dataRoot, keptInstance } from '../data/kept-instance.ts'
import { rounded, type Figures } from '../measure.ts'
import { labelledRows } from '../quality/duplicates/generate.ts'
import type { Row } from '../quality/duplicates/labelled.ts'
import { truePairs, verdictOn } from '../quality/duplicates/verdict.ts'
import { writeList } from '../quality/duplicates/write-list.ts'

/** Lists that estimate.ts never sees. */
const testSeed = 501
const organisations = 4_100
const program = join(import.meta.dirname, '../data/duplicates-process.ts')

type Told = { milliseconds: number; cpuMilliseconds: number; peakMegabytes: number; grownMegabytes: number; pairs: Pick<ListedPair, 'externalIds' | 'kind' | 'probability' | 'reasons'>[] } // prettier-ignore

export async function duplicatesBench(): Promise<Figures> {
	const rows = labelledRows(testSeed, organisations)
	const name = 'duplicates'
	rmSync(join(dataRoot(), name), { recursive: true, force: true })
	const instance = await keptInstance(name, (empty) => fill(empty, rows))
	try {
		const { rows: counted } = await instance.pool.query<{ count: number }>('select count(*)::int as count from party')
		const told: Told[] = []
		// The first time everything is new; then nothing has changed, as on most nights.
		for (let round = 0; round < 3; round++) told.push(await scan(instance))
		const kinds = (['organisation', 'person'] as const).map((kind) => verdictOn(kind, rows, told.at(-1)!.pairs))
		writeFileSync(join(dataRoot(), 'duplicates-errors.txt'), kinds.flatMap(({ errors }) => errors).join('\n'))
		const quality = kinds.flatMap(({ kind, precision, recall, f1, truths }) =>
			Object.entries({ pairs: truths, precision, recall, f1 }).map(
				([figure, value]) => [`${kind}_${figure}`, Number(value.toFixed(4))] as const,
			),
		)
		return {
			parties: counted[0]!.count,
			first_ms: rounded(told[0]!.milliseconds),
			again_ms: rounded(Math.min(...told.slice(1).map(({ milliseconds }) => milliseconds))),
			node_cpu_ms: rounded(Math.min(...told.map(({ cpuMilliseconds }) => cpuMilliseconds))),
			peak_megabytes: rounded(Math.max(...told.map(({ peakMegabytes }) => peakMegabytes))),
			grown_megabytes: rounded(Math.max(...told.map(({ grownMegabytes }) => grownMegabytes))),
			...Object.fromEntries(quality),
			true_pairs: truePairs(rows).size,
		}
	} finally {
		await instance.stop()
	}
}

/** Imports the rows as an office would, organisations first, and forgets what the import has found meanwhile. */
async function fill(instance: Instance, rows: readonly Row[]): Promise<void> {
	const ctx = (networkId: number | null): Context => ({
		viewer: commandLineViewer(networkId, 'bench'),
		db: instance.db,
		locale: 'de',
		today: dayIn(),
	})
	const { id } = await createNetwork(ctx(null), { slug: 'bench', name: 'Bench' })
	for (const kind of ['organisation', 'person'] as const) {
		const path = join(dataRoot(), `duplicates-${kind}.csv`)
		writeList(path, kind, rows)
		await importFile(ctx(id), id, {
			file: { path, name: `${kind}.csv`, size: statSync(path).size },
			options: { publish: false },
			findPlace,
			watch: { problems: async () => undefined, progress: async () => undefined },
		})
	}
	await instance.pool.query("select set_config('flechtwerk.network', $1, false)", [String(id)])
	await instance.pool.query('delete from party_likeness')
}

async function scan(instance: Instance): Promise<Told> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--disable-warning=ExperimentalWarning', program, instance.dataFolder, String(probableFrom)],
		{ maxBuffer: 2 ** 28 },
	)
	return JSON.parse(stdout.trim().split('\n').at(-1)!) as Told
}
