import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { HostName } from './network.schema.ts'

/**
 * Gives a network a host name of its own, or takes it away with null. The proxy before the server has to pass it on and hold the certificate.
 * @throws Refusal `networks.host-taken` when another network has it
 */
export const setHostName = command({
	name: 'networks.set-host-name',
	input: HostName,
	allowed: (ctx) => ctx.viewer.roles.some(({ role }) => role === 'operator'),
	async run(ctx, { host }) {
		const taken = await sql`select from network where host_name = ${host} and id <> ${ctx.networkId}`.execute(ctx.db)
		if (taken.rows.length > 0) throw new Refusal('conflict', 'networks.host-taken')
		await sql`update network set host_name = ${host} where id = ${ctx.networkId}`.execute(ctx.db)
		return { facts: { given: host !== null }, result: { journalId: ctx.journalId } }
	},
})
