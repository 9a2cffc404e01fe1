/**
 * Keeps spam off without third parties: a form carries when it was made, for which network, and a number of its own, signed by
 * the instance. What comes back within seconds was not filled in by a person; what comes back twice is the same application.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { Refusal } from '#platform/errors.ts'
import { authOf, type AccessHost } from '../access/auth.ts'

/** Nobody names themselves, agrees and sends within this time. */
export const leastSeconds = 3
/** A form left open longer is sent once more, with a fresh one around what was typed. */
export const longestHours = 24

const shape = /^([\w-]{22})\.([0-9a-z]{1,12})\.([\w-]{43})$/

async function sign(host: AccessHost, purpose: string, ...parts: (string | number)[]): Promise<string> {
	const { secret } = await (await authOf(host)).$context
	return createHmac('sha256', secret)
		.update([purpose, ...parts].join('\n'))
		.digest('base64url')
}

/** What a fresh form carries in a hidden field. */
export async function makeFormToken(host: AccessHost, networkId: number, now = Date.now()): Promise<string> {
	const [number, made] = [randomBytes(16).toString('base64url'), now.toString(36)]
	return `${number}.${made}.${await sign(host, 'application-form', networkId, number, made)}`
}

/**
 * The number of a form of this network, whatever its age: one form is one submission.
 * @throws Refusal `joining.form-unknown` for anything that this instance has not made for this network
 */
export async function readFormToken(
	host: AccessHost,
	networkId: number,
	token: string,
): Promise<{ submission: string; madeAt: number }> {
	const [, number, made, signature] = shape.exec(token) ?? []
	if (!number || !made || !signature) throw new Refusal('invalid', 'joining.form-unknown')
	const wanted = Buffer.from(await sign(host, 'application-form', networkId, number, made))
	if (!timingSafeEqual(wanted, Buffer.from(signature))) throw new Refusal('invalid', 'joining.form-unknown')
	return { submission: hashOf(`submission ${number}`), madeAt: Number.parseInt(made, 36) }
}

/** @throws Refusal `joining.too-quick`, `joining.form-old` */
export function refuseUntimely(madeAt: number, now = Date.now()): void {
	if (now - madeAt < leastSeconds * 1000) throw new Refusal('invalid', 'joining.too-quick')
	if (now - madeAt > longestHours * 3_600_000) throw new Refusal('invalid', 'joining.form-old')
}

/** The link under which an applicant sees what becomes of the application; the same whenever it is asked for. */
export function statusToken(host: AccessHost, networkId: number, submission: string): Promise<string> {
	return sign(host, 'application-status', networkId, submission)
}

/** How tokens are kept: the database knows no link. */
export function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url')
}
