/** `bin/flechtwerk network`: makes a network, shows all, writes down that one joins or leaves an alliance, or has a host name of its own. */
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { boot, type Instance } from '#boot.ts'
import { indexDue } from '#domain/atlas/search/due-documents.ts'
import { createNetwork } from '#domain/networks/create-network.ts'
import { joinAlliance } from '#domain/networks/join-alliance.ts'
import { leaveAlliance } from '#domain/networks/leave-alliance.ts'
import { setHostName } from '#domain/networks/set-host-name.ts'
import { allNetworks, networkBySlug } from '#domain/networks/network.queries.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn, type Context } from '#platform/context.ts'
import { paths } from '#platform/paths.ts'
import { commandLineViewer } from '#viewer/build-viewer.ts'
import { m } from '#generated/paraglide/messages.js'
import { WrongUsage } from './usage.ts'

export async function run([word, ...args]: string[], configuration: Configuration): Promise<void> {
	const work = workOf(word, args)
	if (!work) throw new WrongUsage()
	const instance = await boot(configuration, 'beside-a-server')
	try {
		await work(instance)
	} finally {
		await instance.stop()
	}
}

function workOf(word: string | undefined, args: string[]): ((instance: Instance) => Promise<void>) | null {
	const [slug, given, ...more] = args
	if (word === 'create') return creating(args)
	if (word === 'list') return args.length === 0 ? list : null
	if (!slug || !given || more.length > 0) return null
	if (word === 'join')
		return changing(slug, (ctx, id) => joinAlliance(ctx, id, { alliance: given }), m.accounts_cli_network_joined)
	if (word === 'leave')
		return changing(slug, (ctx, id) => leaveAlliance(ctx, id, { alliance: given }), m.accounts_cli_network_left)
	if (word === 'host')
		return changing(
			slug,
			(ctx, id) => setHostName(ctx, id, { host: given === '-' ? null : given }),
			m.accounts_cli_network_host,
		)
	return null
}

const changing =
	(slug: string, change: (ctx: Context, id: number) => Promise<unknown>, said: (facts: { name: string }) => string) =>
	async ({ db }: Instance): Promise<void> => {
		const ctx: Context = { viewer: commandLineViewer(null, userInfo().username), db, locale: 'de', today: dayIn() }
		const { id, name } = await networkBySlug(db, slug)
		await change(ctx, id)
		// The command line has no jobs: what waits for them is made here.
		await indexDue(db)
		console.log(said({ name }))
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
