import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { locales } from '#platform/localized.ts'
import { may } from '../../access/permissions.ts'
import { refuseIfChanged, stamp } from '../settings/stored-network.ts'
import { editableMails, unknownPlaceholders } from './mail-text.ts'
import { ownMailText } from './mail-text.queries.ts'

const which = { kind: z.string().max(60), locale: z.enum(locales), known: stamp }

export const WriteMailText = z.object({
	...which,
	subject: z
		.string()
		.trim()
		.min(1)
		.max(200)
		.regex(/^[^\r\n]*$/, 'one line'),
	body: z.string().trim().min(1).max(8000),
	closing: z.string().trim().min(1).max(2000),
})

/**
 * Words a mail of the network in one language.
 * @throws Refusal `networks.mail-not-found`, `networks.placeholder-unknown` with the `names`, `networks.changed-meanwhile`
 */
export const writeMailText = command({
	name: 'networks.write-mail-text',
	input: WriteMailText,
	allowed: (ctx) => may(ctx.viewer, 'network.manage', ctx.networkId),
	async run(ctx, { kind, locale, known, ...text }) {
		const mail = editableMails().find((one) => one.kind === kind)
		if (!mail) throw new Refusal('not-found', 'networks.mail-not-found')
		const names = unknownPlaceholders(text, Object.keys(mail.example(locale)))
		if (names.length > 0) throw new Refusal('invalid', 'networks.placeholder-unknown', { names })
		// One after the other, also where there is no row yet.
		await sql`select from network where id = ${ctx.networkId} for update`.execute(ctx.db)
		refuseIfChanged(await ownMailText(ctx.db, ctx.networkId, kind, locale), known)
		await ctx.db
			.insertInto('mail_text')
			.values({ network_id: ctx.networkId, kind, locale, ...text })
			.onConflict((conflict) => conflict.columns(['network_id', 'kind', 'locale']).doUpdateSet(text))
			.execute()
		return { facts: { kind, locale }, result: { journalId: ctx.journalId } }
	},
})

export const ResetMailText = z.object(which)

/**
 * Goes back to the standard text of a mail.
 * @throws Refusal `networks.changed-meanwhile`
 */
export const resetMailText = command({
	name: 'networks.reset-mail-text',
	input: ResetMailText,
	allowed: (ctx) => may(ctx.viewer, 'network.manage', ctx.networkId),
	async run(ctx, { kind, locale, known }) {
		refuseIfChanged(await ownMailText(ctx.db, ctx.networkId, kind, locale), known)
		await ctx.db
			.deleteFrom('mail_text')
			.where('network_id', '=', ctx.networkId)
			.where('kind', '=', kind)
			.where('locale', '=', locale)
			.execute()
		return { facts: { kind, locale }, result: { journalId: ctx.journalId } }
	},
})
