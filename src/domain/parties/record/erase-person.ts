import { sql } from 'kysely'
import { z } from 'zod'
import { asPartOf, command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { changeParty } from './lock-party.ts'
import { removeParty } from './remove-party.ts'

/**
 * Erases a person with all that hangs on their record and every earlier version of it (GDPR, article 17): no undo. The journal
 * keeps that something was erased, by number and without a value. What the law has the network keep stays: who is or was a
 * member, or has an account here, cannot be erased.
 * @throws Refusal `parties.not-found`, `parties.erase-persons-only`, `parties.still-needed`
 */
export const erasePerson = command({
	name: 'parties.erase',
	input: z.object({ partyId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id }) {
		const party = await changeParty(ctx, id)
		if (party.kind !== 'person') throw new Refusal('invalid', 'parties.erase-persons-only')
		const { rows: before } = await sql<{ identity: number }>`
			select identity_id as identity from party where id = ${id}`.execute(ctx.db)
		await asPartOf(ctx, removeParty, { partyId: id })
		await sql`delete from subject where id = ${id} and network_id = ${ctx.networkId}`.execute(ctx.db)
		// The address of the record is made of the name.
		await sql`delete from identity i where i.id = ${before[0]!.identity} and not exists (
			select from party p where p.identity_id = i.id)`.execute(ctx.db)
		// Rows of others that named the person, such as functions, keep no trace either. All of the network are looked through; it is rare.
		const { numAffectedRows } = await sql`
			delete from revision where network_id = ${ctx.networkId} and (subject_id = ${id} or ${String(id)} in (
				before ->> 'person_id', before ->> 'party_id', before ->> 'subject_id', before ->> 'from_id', before ->> 'to_id'))`.execute(
			ctx.db,
		)
		// The table of the office follows revisions, which are gone.
		await sql`select refresh_party_overview(array[${id}]::bigint[])`.execute(ctx.db)
		return {
			subject: id,
			facts: { revisions: Number(numAffectedRows ?? 0) },
			result: { journalId: ctx.journalId },
		}
	},
})
