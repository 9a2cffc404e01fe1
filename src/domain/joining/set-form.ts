import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { SetForm } from './joining.schema.ts'

/** Chooses what the application form of the network asks, of whom, and how long declined applications are kept. */
export const setForm = command({
	name: 'joining.set-form',
	input: SetForm,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { open, kinds, fields, intro, welcome, monthsKept, tellsOffice, tellsBoard }) {
		await sql`
			insert into application_form (network_id, open, kinds, fields, intro, welcome, months_kept, tells_office, tells_board)
			values (${ctx.networkId}, ${open}, ${kinds}::text[], ${JSON.stringify(fields)}::jsonb, ${JSON.stringify(intro)}::jsonb,
				${JSON.stringify(welcome)}::jsonb, ${monthsKept}, ${tellsOffice}, ${tellsBoard})
			on conflict (network_id) do update set open = excluded.open, kinds = excluded.kinds, fields = excluded.fields, intro = excluded.intro,
				welcome = excluded.welcome, months_kept = excluded.months_kept, tells_office = excluded.tells_office,
				tells_board = excluded.tells_board`.execute(ctx.db)
		return { facts: { open, kinds }, result: { journalId: ctx.journalId } }
	},
})
