import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { fold } from '#platform/search-text.ts'
import { refuseOutsideOffice } from '../as-office.ts'
import { keepChannel } from '../details/channel-key.ts'
import type { ChannelKind } from '../party.schema.ts'
import type { PartyKind } from '../table/table-question.ts'

export type ProbableDuplicate = {
	id: number
	name: string
	place: string | null
	/** Why: the name, or a kind of channel that both have. */
	reasons: ('name' | ChannelKind)[]
}

/** What somebody is about to enter. */
export type Entered = { kind: PartyKind; name: string; channels: readonly { kind: ChannelKind; value: string }[] }

/** Names at least this similar are the same more often than not (trigrams, without legal forms). */
const similarName = 0.6
const mostShown = 5

/** Legal forms and "und" say little about a name. */
const core = (name: string): string =>
	fold(name)
		.replaceAll(
			/\b(gmbh|ggmbh|mbh|ug|haftungsbeschrankt|ag|se|eg|kg|kgaa|ohg|gbr|partg|mbb|ltd|inc|und|co|e v|e k)\b/g,
			'',
		)
		.replaceAll(/\s+/g, ' ')
		.trim()

/** Records of the network that are probably the same as what is about to be entered, most reasons first. */
export async function probableDuplicates(
	ctx: Context,
	networkId: number,
	{ kind, name, channels }: Entered,
): Promise<ProbableDuplicate[]> {
	refuseOutsideOffice(ctx, networkId)
	const keys = channels.flatMap((channel) => {
		const kept = keepChannel(channel.kind, channel.value)
		return kept ? [`${channel.kind} ${kept.key}`] : []
	})
	const folded = core(name) || fold(name)
	const { rows } = await sql<ProbableDuplicate>`
		with found as (
			(select id, 'name' as reason from party where network_id = ${networkId} and kind = ${kind} and name_key % ${folded}
				and greatest(similarity(name_key, ${folded}), similarity(name_key, ${fold(name)})) >= ${similarName} limit 20)
			union
			(select c.party_id, c.kind from channel c join party p on p.id = c.party_id
				where c.network_id = ${networkId} and p.kind = ${kind}
				and (c.kind, c.value_key) in (select split_part(k, ' ', 1), substr(k, position(' ' in k) + 1) from unnest(${keys}::text[]) k) limit 20)
		)
		select o.id, p.name, o.place, array_agg(f.reason order by f.reason) as reasons
		from found f join party_overview o on o.id = f.id join party p on p.id = f.id
		group by o.id, p.name, o.place, o.name_key order by count(*) desc, similarity(o.name_key, ${folded}) desc limit ${mostShown}`.execute(
		ctx.db,
	)
	return rows
}
