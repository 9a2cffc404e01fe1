/** Questions about invitations. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import type { Locale, Localized } from '#platform/localized.ts'
import type { NetworkRole } from '../access.schema.ts'
import { lookAtToken } from '../sign-in/links.ts'
import { may } from '../permissions.ts'

export type Invitation = {
	id: number
	networkId: number
	mail: string
	role: NetworkRole | null
	/** The name of a role of the network's own. */
	roleName: Localized | null
	personId: number | null
	locale: Locale
	expiresAt: Date
	invitedBy: string | null
}

function openInvitations(db: Database | DatabaseTransaction) {
	return db
		.selectFrom('invitation')
		.leftJoin('auth.user as author', 'author.id', 'invitation.invited_by')
		.leftJoin('network_role as own', (join) =>
			join.onRef('own.network_id', '=', 'invitation.network_id').onRef('own.key', '=', 'invitation.own_role'),
		)
		.select([
			'invitation.id',
			'invitation.network_id as networkId',
			'mail',
			sql<NetworkRole | null>`role`.as('role'),
			sql<Localized | null>`own.name`.as('roleName'),
			'person_id as personId',
			sql<Locale>`invitation.locale`.as('locale'),
			sql<Date>`expires_at`.as('expiresAt'),
			'author.name as invitedBy',
		])
		.where('accepted_at', 'is', null)
		.where('withdrawn_at', 'is', null)
}

/** The open invitation that a link stands for; null when the link does not work. Whoever has the link may see it. */
export async function invitationBehind(db: Database | DatabaseTransaction, token: string): Promise<Invitation | null> {
	const id = await lookAtToken(db, 'invitation', token)
	return id === null ? null : openInvitationById(db, Number(id))
}

/** An invitation that can still be accepted; null when it cannot. */
export async function openInvitationById(db: Database | DatabaseTransaction, id: number): Promise<Invitation | null> {
	const row = await openInvitations(db)
		.where('invitation.id', '=', id)
		.where('expires_at', '>', sql<Date>`now()`)
		.executeTakeFirst()
	return row ?? null
}

/**
 * The invitations to roles of a network that nobody has taken up yet, those that have run out included.
 * @throws Refusal `common.not-found` for whoever does not give roles there
 */
export async function invitationsTo(ctx: Context, networkId: number): Promise<Invitation[]> {
	if (!may(ctx.viewer, 'roles.manage', networkId)) throw new Refusal('not-found', 'common.not-found')
	return openInvitations(ctx.db)
		.where('invitation.network_id', '=', networkId)
		.where('role', 'is not', null)
		.orderBy('invited_at', 'desc')
		.limit(500)
		.execute()
}

/** The open invitations for a person record. */
export async function invitationsFor(ctx: Context, networkId: number, personId: number): Promise<Invitation[]> {
	if (!may(ctx.viewer, 'parties.manage', networkId)) throw new Refusal('not-found', 'common.not-found')
	return openInvitations(ctx.db)
		.where('invitation.network_id', '=', networkId)
		.where('person_id', '=', personId)
		.orderBy('invited_at', 'desc')
		.execute()
}
