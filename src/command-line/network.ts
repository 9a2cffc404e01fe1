/** `bin/flechtwerk network`: makes a network, or shows all. */
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { boot, type Instance } from '#boot.ts'
import { createNetwork } from '#domain/networks/create-network.ts'
import { allNetworks } from '#domain/networks/network.queries.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn } from '#platform/context.ts'
import { paths } from '#platform/paths.ts'
import { commandLineViewer } from '#viewer/build-viewer.ts'
import { m } from '#generated/paraglide/messages.js'
import { WrongUsage } from './usage.ts'

export async function run([word, ...args]: string[], configuration: Configuration): Promise<void> {
	const work = word === 'create' ? creating(args) : word === 'list' && args.length === 0 ? list : null
	if (!work) throw new WrongUsage()
	const instance = await boot(configuration, 'beside-a-server')
	try {
		await work(instance)
	} finally {
		await instance.stop()
	}
}

function creating(args: string[]): (instance: Instance) => Promise<void> {
	const options = { name: { type: 'string' }, kind: { type: 'string' }, alliance: { type: 'string' } } as const
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
	const [slug] = positionals
	const kind = values.kind ?? 'network'
	if (!slug || positionals.length > 1 || !values.name || (kind !== 'network' && kind !== 'alliance'))
		throw new WrongUsage()
	const given = { slug, name: values.name, kind, alliance: values.alliance } as const
	return async ({ db, configuration }) => {
		const viewer = commandLineViewer(null, userInfo().username)
		const network = await createNetwork({ viewer, db, locale: 'de', today: dayIn() }, given)
		const address = configuration.publicUrl + paths.network(network.slug)
		console.log(m.accounts_cli_network_created({ name: network.name, address }))
	}
}

async function list({ db }: Instance): Promise<void> {
	const networks = await allNetworks(db)
	if (networks.length === 0) return console.log(m.accounts_cli_no_network())
	const width = Math.max(...networks.map(({ slug }) => slug.length))
	for (const { slug, name, kind } of networks) {
		const kindInWords = kind === 'alliance' ? ` (${m.accounts_cli_alliance()})` : ''
		console.log(`${slug.padEnd(width)}  ${name}${kindInWords}`)
	}
}
