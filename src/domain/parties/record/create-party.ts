import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { fold } from '#platform/search-text.ts'
import { may } from '../../access/permissions.ts'
import { putAddress } from '../details/put-address.ts'
import { AddressInput, ChannelInput } from '../details/details.schema.ts'
import { putChannels } from '../details/put-channels.ts'
import { withPatch } from '../../fields/values.ts'
import { checkedCustom } from './custom-values.ts'
import { personName, OrganisationFacts, PersonFacts, plainOrganisation } from './facts.schema.ts'
import { makeIdentity } from './make-identity.ts'

const details = { address: AddressInput.nullable().default(null), channels: z.array(ChannelInput).max(20).default([]) }

/** A new record: its facts, and at once an address and channels. */
export const NewParty = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('organisation'),
		facts: OrganisationFacts.partial().required({ name: true }),
		...details,
	}),
	z.object({
		kind: z.literal('person'),
		facts: PersonFacts.partial().required({ family_name: true }),
		...details,
	}),
])

/** Makes a record of an organisation or a person, with an identity of its own. Nothing of it is known outside the office yet. */
export const createParty = command({
	name: 'parties.create',
	input: NewParty,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, given) {
		const facts =
			given.kind === 'organisation'
				? { ...plainOrganisation, ...given.facts }
				: { ...given.facts, name: personName({ given_name: null, ...given.facts }) }
		const row = {
			...facts,
			custom: withPatch({}, await checkedCustom(ctx, { of: given.kind }, given.facts.custom ?? {})),
		}
		const id = await insertParty(ctx, given.kind, row)
		if (given.address) await putAddress(ctx, id, given.address)
		await putChannels(ctx, id, given.channels)
		return { subject: id, facts: { kind: given.kind }, result: { id, journalId: ctx.journalId } }
	},
})

async function insertParty(
	ctx: CommandContext,
	kind: 'organisation' | 'person',
	row: { name: string },
): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		insert into subject (network_id, kind) values (${ctx.networkId}, ${kind}) returning id`.execute(ctx.db)
	const id = rows[0]!.id
	const whole = JSON.stringify({ ...row, name_key: fold(row.name) })
	const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)))
	await sql`
		insert into party (id, network_id, identity_id, kind, name_key, ${columns})
		select ${id}, ${ctx.networkId}, ${await makeIdentity(ctx, kind, row.name)}, ${kind}, name_key, ${columns}
		from jsonb_populate_record(null::party, ${whole}::jsonb)`.execute(ctx.db)
	return id
}
