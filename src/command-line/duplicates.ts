/** `bin/flechtwerk duplicates`: looks through a network and lists the pairs that may be the same. */
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { boot } from '#boot.ts'
import { everyPair, type ListedPair } from '#domain/duplicates/every-pair.queries.ts'
import { probableFrom } from '#domain/duplicates/likeness/judge.ts'
import { scanNetwork } from '#domain/duplicates/scan/scan-network.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn, type Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { m } from '#generated/paraglide/messages.js'
import { commandLineViewer } from '#viewer/build-viewer.ts'
import { WrongUsage } from './usage.ts'

const options = {
	network: { type: 'string' },
	kind: { type: 'string' },
	'min-probability': { type: 'string', default: String(probableFrom) },
	json: { type: 'boolean', default: false },
} as const

export async function run(args: string[], configuration: Configuration): Promise<void> {
	const { network: slug, kind, 'min-probability': least, json } = parseArgs({ args, options }).values
	const from = Number(least)
	if (!slug || !(from >= 0 && from <= 1) || (kind !== undefined && kind !== 'organisation' && kind !== 'person'))
		throw new WrongUsage()
	const instance = await boot(configuration, 'beside-a-server')
	try {
		const network = await networkBySlug(instance.db, slug)
		if (!(await scanNetwork(instance.db, network.id))) throw new Refusal('conflict', 'duplicates.already-scanning')
		const ctx: Context = {
			viewer: commandLineViewer(network.id, userInfo().username),
			db: instance.db,
			locale: 'de',
			today: dayIn(),
		}
		const pairs = everyPair(ctx, network.id, { from, kind: kind ?? null })
		await (json ? writeJson(pairs) : writeText(pairs))
	} finally {
		await instance.stop()
	}
}

/** One pair a line, within one array. */
async function writeJson(pairs: AsyncIterable<ListedPair>): Promise<void> {
	let before = '[\n'
	for await (const pair of pairs) {
		process.stdout.write(`${before}${JSON.stringify(pair)}`)
		before = ',\n'
	}
	process.stdout.write(before === '[\n' ? '[]\n' : '\n]\n')
}

async function writeText(pairs: AsyncIterable<ListedPair>): Promise<void> {
	let count = 0
	for await (const { ids, names, probability, reasons } of pairs) {
		count++
		console.log(
			`${Math.round(probability * 100)} %  ${ids[0]} ${names[0]}  |  ${ids[1]} ${names[1]}  (${reasons.join(', ')})`,
		)
	}
	console.log(m.duplicates_listed({ count }))
}
