import { sql } from 'kysely'
import { asPartOf, type CommandContext } from '#platform/command.ts'
import { setAddress } from '../../parties/details/set-address.ts'
import { setChannels } from '../../parties/details/set-channels.ts'
import type { ChannelInput } from '../../parties/details/details.schema.ts'
import { editParty } from '../../parties/record/edit-party.ts'
import type { HeldApplication } from './application-rows.ts'

type Facts = Record<string, unknown> & { custom?: Record<string, unknown> }

/** What an application says of a record that is there already. */
export type Said = {
	facts: Facts
	address: Parameters<typeof setAddress>[2]['address'] | null
	channels: Parameters<typeof setChannels>[2]['channels']
}

/** What the office keeps already stays as it is; only what is missing is added. */
export async function completeRecord(
	ctx: CommandContext,
	{ partyId, kind }: { partyId: number; kind: HeldApplication['kind'] },
	{ facts, address, channels }: Said,
): Promise<void> {
	const known = await recordNow(ctx, partyId)
	const missing = missingFacts(facts, known.facts)
	if (Object.keys(missing).length > 0)
		await asPartOf(ctx, editParty, { kind, partyId, version: Number(known.facts.version), facts: missing })
	if (address && !known.address) await asPartOf(ctx, setAddress, { partyId, address })
	const reached = new Set(known.channels.map((channel) => wayOf(channel.kind)))
	const further = channels.filter((channel) => !reached.has(wayOf(channel.kind)))
	if (further.length > 0) await asPartOf(ctx, setChannels, { partyId, channels: [...known.channels, ...further] })
}

/** Who has a mobile number can be telephoned. */
const wayOf = (kind: string): string => (kind === 'mobile' ? 'phone' : kind)

type Known = { facts: Facts; address: boolean; channels: ChannelInput[] }

async function recordNow({ db, today }: CommandContext, partyId: number): Promise<Known> {
	const { rows } = await sql<Known>`
		select to_jsonb(p) as facts,
			exists (select from address a where a.party_id = p.id and coalesce(upper(a.during), 'infinity') > ${today}::date) as address,
			(select coalesce(json_agg(json_build_object('kind', kind, 'label', label, 'value', value, 'scope', scope) order by position, id), '[]')
				from channel where party_id = p.id) as channels
		from party p where p.id = ${partyId}`.execute(db)
	return rows[0]!
}

const isEmpty = (value: unknown): boolean =>
	value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)

/** The facts that the record has none of, fields of the office by their key. */
function missingFacts({ custom = {}, ...facts }: Facts, known: Facts): Facts {
	const only = (said: Facts, has: Facts): Facts =>
		Object.fromEntries(Object.entries(said).filter(([name, value]) => !isEmpty(value) && isEmpty(has[name])))
	const own = only(custom, known.custom ?? {})
	return { ...only(facts, known), ...(Object.keys(own).length > 0 && { custom: own }) }
}
