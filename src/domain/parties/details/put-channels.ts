import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { keepChannel } from './channel-key.ts'
import type { ChannelInput } from './details.schema.ts'

type Row = { kind: string; label: string | null; value: string; value_key: string; scope: string; position: number }

/**
 * Makes the channels of a party exactly the given ones, in their order. Rows that stay as they are keep their history.
 * Within a command that holds the party. `kinds` limits which ones are meant.
 */
export async function putChannels(
	ctx: CommandContext,
	party: number,
	channels: readonly ChannelInput[],
	kinds?: readonly string[],
): Promise<void> {
	const rows = new Map<string, Row>()
	for (const [position, { kind, label, value, scope }] of channels.entries()) {
		const kept = keepChannel(kind, value)
		if (kept) rows.set(`${kind} ${kept.key}`, { kind, label, value: kept.value, value_key: kept.key, scope, position })
	}
	const given = sql`jsonb_to_recordset(${JSON.stringify([...rows.values()])}::jsonb)
		as g (kind text, label text, value text, value_key text, scope scope, position int)`
	await sql`
		delete from channel c where c.party_id = ${party} and (${kinds ?? null}::text[] is null or c.kind = any(${kinds ?? []}::text[]))
			and not exists (select from ${given} where g.kind = c.kind and g.value_key = c.value_key)`.execute(ctx.db)
	await sql`
		insert into channel (network_id, party_id, kind, label, value, value_key, scope, position)
		select ${ctx.networkId}, ${party}, kind, label, value, value_key, scope, position from ${given}
		on conflict (party_id, kind, value_key) do update
			set label = excluded.label, value = excluded.value, scope = excluded.scope, position = excluded.position
			where (channel.label, channel.value, channel.scope, channel.position)
				is distinct from (excluded.label, excluded.value, excluded.scope, excluded.position)`.execute(ctx.db)
}
