import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { mailKey } from '#platform/mail/address.ts'
import { requestMail } from '#platform/mail/requests.ts'
import type { AccessHost } from '../access/auth.ts'
import { anybody } from '../access/permissions.ts'
import { countAttempt } from '../access/sign-in/rate-limit.ts'
import { AlertInput } from './alert.schema.ts'

/**
 * Writes down that an address wants to hear of a search, and asks for the mail that proves it. Whoever asks twice gets the mail
 * twice and has one alert; nothing tells whether there was one.
 */
export const askForAlert = command({
	name: 'alerts.ask',
	input: AlertInput,
	allowed: (ctx) => anybody(ctx),
	async run({ db, networkId }, { mail, locale, question }) {
		const { rows } = await sql<{ id: number }>`
			insert into search_alert (network_id, mail, locale, question, number)
			values (${networkId}, ${mail}, ${locale}, ${question}, ${randomBytes(16).toString('base64url')})
			on conflict (network_id, mail, question) do update set locale = excluded.locale returning id`.execute(db)
		const facts = { network: String(networkId), alert: String(rows[0]!.id) }
		await requestMail(db, { kind: 'alert-confirm', mail, locale, facts })
		return { facts: {}, result: undefined }
	},
})

/**
 * Takes a form that has been sent.
 * @throws Refusal `access.too-many-attempts`, `common.invalid-input`
 */
export async function takeAlertForm(
	host: AccessHost,
	ctx: Context,
	networkId: number,
	asked: z.input<typeof AlertInput>,
	client: string,
): Promise<void> {
	await countAttempt(host, 'alert-client', client)
	await countAttempt(host, 'alert-mail', mailKey(asked.mail))
	await askForAlert(ctx, networkId, asked)
}
