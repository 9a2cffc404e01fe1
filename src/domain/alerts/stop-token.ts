/** The link that ends an alert: it works as long as the alert, is made of the secret of the instance, and lies nowhere. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Database } from '#platform/database.server.ts'
import { authOf, type AccessHost } from '../access/auth.ts'
import { alertById, type Alert } from './alert.queries.ts'

const shape = /^(\d{1,15})\.(\d{1,15})\.([\w-]{43})$/

async function sign(host: AccessHost, networkId: number, id: number, number: string): Promise<string> {
	const { secret } = await (await authOf(host)).$context
	return createHmac('sha256', secret).update(['alert-end', networkId, id, number].join('\n')).digest('base64url')
}

/** The token for the mails of an alert. */
export async function stopToken(
	host: AccessHost,
	networkId: number,
	{ id, number }: Pick<Alert, 'id' | 'number'>,
): Promise<string> {
	return `${networkId}.${id}.${await sign(host, networkId, id, number)}`
}

/** The alert that a link would end; null when it has ended already, or the link never was one. */
export async function alertBehind(
	host: AccessHost,
	db: Database,
	token: string,
): Promise<{ networkId: number; alert: Alert } | null> {
	const [, network, id, signature] = shape.exec(token) ?? []
	if (!network || !id || !signature) return null
	const alert = await alertById(db, Number(network), Number(id))
	const wanted = Buffer.from(await sign(host, Number(network), Number(id), alert?.number ?? ''))
	return alert && timingSafeEqual(wanted, Buffer.from(signature)) ? { networkId: Number(network), alert } : null
}
