/** A form that was sent with a sign-in too old for what it does: kept for whoever sent it, until they have signed in again. */
import { z } from 'zod'
import type { Database } from '#platform/database.server.ts'
import { lookAtToken, makeToken } from './links.ts'

/** So long somebody may take to sign in again. */
const minutesKept = 60
/** Longer ones are not kept: nothing that matters so much is longer than a mail. */
const mostCharacters = 60_000

const ParkedForm = z.object({
	account: z.string(),
	/** Where it was sent to: a path of ours with its action. */
	to: z.string(),
	/** False when its fields were too long to be kept. */
	sends: z.boolean(),
	fields: z.array(z.tuple([z.string(), z.string()])),
})
export type ParkedForm = z.output<typeof ParkedForm>

/** Keeps a form and returns the token behind which it lies; without its fields when they are too long. */
export async function parkForm(db: Database, form: ParkedForm): Promise<string> {
	const whole = JSON.stringify(form)
	const value = whole.length <= mostCharacters ? whole : JSON.stringify({ ...form, sends: false, fields: [] })
	return makeToken(db, 'parked-form', value, minutesKept)
}

/** The form behind a token, for the account that sent it; null for all others, and when it has run out. */
export async function parkedForm(db: Database, token: string, account: string): Promise<ParkedForm | null> {
	const value = await lookAtToken(db, 'parked-form', token)
	const form = value === null ? null : ParkedForm.parse(JSON.parse(value))
	return form?.account === account ? form : null
}
