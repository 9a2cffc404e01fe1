/**
 * Tokens of links in mails: 256 random bits, stored as a hash together with their purpose, used once, running out.
 * They lie where the account library keeps its own, in its form, so that it can use up those for passwords and sign-in.
 */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Configuration } from '#platform/configuration.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import type { Locale } from '#platform/localized.ts'
import { inLocale } from '#platform/paths.ts'

export type LinkPurpose =
	| 'sign-in-link'
	| 'reset-password'
	| 'verify-mail'
	| 'invitation'
	| 'confirm-application'
	| 'answer-colleague'
	| 'confirm-claim'
	| 'stale-claims'
	| 'parked-form'
	| 'confirm-alert'

/** What a token looks like, before anything is looked up. */
const shape = /^[\w-]{43}$/

/** Makes a token that stands for `value` for some minutes. */
export async function makeToken(
	db: Database | DatabaseTransaction,
	purpose: LinkPurpose,
	value: string,
	minutes: number,
): Promise<string> {
	const token = randomBytes(32).toString('base64url')
	await db
		.insertInto('auth.verification')
		.values({
			id: randomBytes(16).toString('base64url'),
			identifier: identifierOf(purpose, token),
			value,
			expires_at: sql<string>`now() + make_interval(mins => ${minutes}::int)`,
		})
		.execute()
	return token
}

/** What a token stands for, without using it up; null when it is wrong, used or has run out. */
export async function lookAtToken(
	db: Database | DatabaseTransaction,
	purpose: LinkPurpose,
	token: string,
): Promise<string | null> {
	if (!shape.test(token)) return null
	const row = await db
		.selectFrom('auth.verification')
		.select('value')
		.where('identifier', '=', identifierOf(purpose, token))
		.where('expires_at', '>', sql<Date>`now()`)
		.executeTakeFirst()
	return row?.value ?? null
}

/** What a token stands for, and uses it up: of two that come at once, one gets null. */
export async function takeToken(
	db: Database | DatabaseTransaction,
	purpose: LinkPurpose,
	token: string,
): Promise<string | null> {
	if (!shape.test(token)) return null
	const row = await db
		.deleteFrom('auth.verification')
		.where('identifier', '=', identifierOf(purpose, token))
		.returning(['value', sql<boolean>`expires_at > now()`.as('valid')])
		.executeTakeFirst()
	return row?.valid ? row.value : null
}

/** Lets a token that still works do so for some minutes from now on, for what can be taken back through the same link. */
export async function prolongToken(
	db: Database | DatabaseTransaction,
	purpose: LinkPurpose,
	token: string,
	minutes: number,
): Promise<void> {
	await db
		.updateTable('auth.verification')
		.set({ expires_at: sql<string>`now() + make_interval(mins => ${minutes}::int)` })
		.where('identifier', '=', identifierOf(purpose, token))
		.where('expires_at', '>', sql<Date>`now()`)
		.execute()
}

/** The full address of a page of ours, as mails need it. */
export function addressOf(configuration: Pick<Configuration, 'publicUrl'>, path: string, locale: Locale): string {
	return configuration.publicUrl + inLocale(path, locale)
}

function identifierOf(purpose: LinkPurpose, token: string): string {
	return createHash('sha256').update(`${purpose}:${token}`).digest('base64url')
}
