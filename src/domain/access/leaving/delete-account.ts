/** The end of an account: by the person, or by the operator on the console. */
import { sql } from 'kysely'
import { actFor, asPartOf } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import type { DatabaseTransaction } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import { allocateJournalId } from '#platform/journal.ts'
import { requestMail } from '#platform/mail/requests.ts'
import type { Account } from '../accounts.ts'
import { may } from '../permissions.ts'
import { leaveNetwork } from './leave-network.ts'

/**
 * Deletes an account, as a whole or not at all. It leaves each of its networks with a journal entry there; password, second
 * factor, passkeys, sessions and links of mails go; a last mail says so. Entries of networks keep the name of whoever made
 * them: a network has to be able to say who changed its records (GDPR, articles 5 (2) and 17 (3) b).
 * @throws Refusal `common.not-found` for whoever is neither the person nor the operator, `access.seeing-as`,
 *   `access.last-admin-there`, `access.last-operator`
 */
export async function deleteAccount(ctx: Context, account: Account): Promise<void> {
	const { viewer, today } = ctx
	if (viewer.readOnly) throw new Refusal('forbidden', 'access.seeing-as')
	const own = viewer.kind === 'account' && viewer.account?.id === account.id
	if (!own && !may(viewer, 'instance.manage', null)) throw new Refusal('not-found', 'common.not-found')
	await ctx.db.transaction().execute(async (db) => {
		for (const networkId of await networksOf(db, account))
			await asPartOf({ ...ctx, db, networkId, journalId: 0 }, leaveNetwork, {
				accountId: account.id,
				mail: account.mail,
			})
		await leaveInstance(db, ctx, account, today)
		await forget(db, account)
	})
}

/** All networks that know the account: by a role, a person record, an invitation, or a question to a member. */
async function networksOf(db: DatabaseTransaction, { id, mail }: Account): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select network_id as id from role_grant where account_id = ${id} and network_id is not null
		union select network_id from account_person where account_id = ${id}
		union select network_id from colleague_request where account_id = ${id}
		union select network_id from invitation where mail = ${mail} or accepted_by = ${id}
		order by id`.execute(db)
	return rows.map((row) => row.id)
}

/** The entry of no network, and the role of the operator. */
async function leaveInstance(
	db: DatabaseTransaction,
	{ viewer }: Context,
	{ id }: Account,
	today: string,
): Promise<void> {
	const journalId = await allocateJournalId(db)
	await actFor(db, 0, journalId)
	await db
		.insertInto('journal')
		.values({
			id: journalId,
			action: 'accounts.deleted',
			actor_kind: viewer.kind,
			actor_account: id,
			actor_name: viewer.kind === 'command-line' ? viewer.account?.name : null,
		})
		.execute()
	const { rows } =
		await sql`select from role_grant where account_id = ${id} and role = 'operator' and during @> ${today}::date`.execute(
			db,
		)
	if (rows.length === 0) return
	const { rows: answer } = await sql<{ ended: boolean }>`select end_operator(${id}, ${today}::date) as ended`.execute(
		db,
	)
	if (!answer[0]?.ended) throw new Refusal('conflict', 'access.last-operator')
}

/** Everything of the account library goes with the user; what is kept beside it goes here. */
async function forget(db: DatabaseTransaction, { id, mail, locale }: Account): Promise<void> {
	await db
		.deleteFrom('auth.verification')
		.where((row) =>
			row.or([row('value', '=', id), row(sql`strpos(value, ${mail})`, '>', 0), row(sql`strpos(value, ${id})`, '>', 0)]),
		)
		.execute()
	await db.deleteFrom('mail_request').where('mail', '=', mail).execute()
	await db.deleteFrom('auth.user').where('id', '=', id).execute()
	await sql`select forget_account_name(${id})`.execute(db)
	await requestMail(db, { kind: 'notice', mail, locale, facts: { what: 'account-deleted' } })
}
