import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import type { AddressInput } from './details.schema.ts'

/** Adds an address to a party, or replaces the values of one it has. Within a command that holds the party. Returns its id. */
export async function putAddress(
	ctx: CommandContext,
	party: number,
	address: AddressInput,
	id: number | null = null,
): Promise<number | undefined> {
	const columns = Object.keys(address)
	const given = sql`jsonb_populate_record(null::address, ${JSON.stringify(address)}::jsonb) g`
	const { rows } =
		id === null
			? await sql<{ id: number }>`
				insert into address (network_id, party_id, ${sql.join(columns.map((column) => sql.ref(column)))})
				select ${ctx.networkId}, ${party}, ${sql.join(columns.map((column) => sql.ref(`g.${column}`)))} from ${given} returning id`.execute(
					ctx.db,
				)
			: await sql<{ id: number }>`
				update address a set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`g.${column}`)}`))}
				from ${given} where a.id = ${id} and a.party_id = ${party} returning a.id`.execute(ctx.db)
	return rows[0]?.id
}

/** Deletes an address of a party. Within a command that holds the party. Returns whether there was one. */
export async function dropAddress(ctx: CommandContext, party: number, id: number): Promise<boolean> {
	const { rows } = await sql`delete from address where id = ${id} and party_id = ${party} returning id`.execute(ctx.db)
	return rows.length > 0
}
