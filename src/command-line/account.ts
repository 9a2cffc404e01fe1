/** `bin/flechtwerk account`: gives an account a role or ends it, shows a link that signs it in, or deletes it. */
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { boot, type Instance } from '#boot.ts'
import { isNetworkRole, type NetworkRole } from '#domain/access/access.schema.ts'
import { signInLinkFor } from '#domain/access/mails/account-mails.ts'
import { accountByMail, ensureAccount, type Account } from '#domain/access/accounts.ts'
import { endRole } from '#domain/access/roles/end-role.ts'
import { grantRole } from '#domain/access/roles/grant-role.ts'
import { deleteAccount } from '#domain/access/leaving/delete-account.ts'
import { endOperator } from '#domain/access/leaving/end-operator.ts'
import { nameOperator } from '#domain/access/roles/name-operator.ts'
import { roleHolders } from '#domain/access/roles/roles.queries.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn, type Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { isMailAddress, mailKey } from '#platform/mail/address.ts'
import { commandLineViewer } from '#viewer/build-viewer.ts'
import { m } from '#generated/paraglide/messages.js'
import { WrongUsage } from './usage.ts'

export async function run([word, ...args]: string[], configuration: Configuration): Promise<void> {
	const work = words[word ?? '']?.(args)
	if (!work) throw new WrongUsage()
	const instance = await boot(configuration, 'beside-a-server')
	try {
		await work(instance)
	} finally {
		await instance.stop()
	}
}

const words: Record<string, (args: string[]) => (instance: Instance) => Promise<void>> = {
	grant: granting,
	end: ending,
	link: linking,
	delete: deleting,
}

/** Gives the role; makes the account if there is none, which then signs in with the link that is shown. */
function granting(args: string[]): (instance: Instance) => Promise<void> {
	const options = { network: { type: 'string' }, role: { type: 'string' }, name: { type: 'string' } } as const
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
	const mail = onlyMail(positionals)
	const role = roleIn(values.role)
	const slug = values.network
	if (!slug) throw new WrongUsage()
	return async (instance) => {
		const network = await networkBySlug(instance.db, slug)
		const name = values.name?.trim() || mail.split('@')[0]!
		const { account, created } = await ensureAccount(instance, { mail, name, locale: 'de', mailVerified: false })
		const ctx = contextIn(instance, network)
		if (role === 'operator') await nameOperator(ctx, network.id, { accountId: account.id })
		else await grantRole(ctx, network.id, { accountId: account.id, role })
		console.log(m.accounts_cli_granted({ mail, role, network: network.name }))
		if (created) await showLink(instance, mail)
	}
}

/** Ends a role as of today; somebody must remain who gives roles, and somebody who is operator. */
function ending(args: string[]): (instance: Instance) => Promise<void> {
	const options = { network: { type: 'string' }, role: { type: 'string' } } as const
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
	const mail = onlyMail(positionals)
	const role = roleIn(values.role)
	const slug = values.network
	if (!slug) throw new WrongUsage()
	return async (instance) => {
		const network = await networkBySlug(instance.db, slug)
		const account = await accountOf(instance, mail)
		const ctx = contextIn(instance, network)
		if (role === 'operator') await endOperator(ctx, network.id, { accountId: account.id })
		else {
			const holder = (await roleHolders(ctx, network.id)).find(({ accountId }) => accountId === account.id)
			const grant = holder?.roles.find((one) => one.role === role)
			if (!grant) throw new Refusal('not-found', 'access.role-not-found')
			await endRole(ctx, network.id, { grantId: grant.grantId })
		}
		console.log(m.accounts_cli_ended({ mail, role, network: network.name }))
	}
}

/** Deletes the account; networks keep what they say about the person. */
function deleting(args: string[]): (instance: Instance) => Promise<void> {
	const mail = onlyMail(args)
	return async (instance) => {
		await deleteAccount(contextIn(instance, null), await accountOf(instance, mail))
		console.log(m.accounts_cli_deleted({ mail }))
	}
}

async function accountOf(instance: Instance, mail: string): Promise<Account> {
	const account = await accountByMail(instance.db, mail)
	if (!account) throw new Refusal('not-found', 'access.account-not-found')
	return account
}

function contextIn({ db }: Instance, network: { id: number; timeZone: string } | null): Context {
	const viewer = commandLineViewer(network?.id ?? null, userInfo().username)
	return { viewer, db, locale: 'de', today: dayIn(network?.timeZone) }
}

function linking(args: string[]): (instance: Instance) => Promise<void> {
	const mail = onlyMail(args)
	return (instance) => showLink(instance, mail)
}

async function showLink(instance: Instance, mail: string): Promise<void> {
	const url = await signInLinkFor(instance, mail)
	if (!url) throw new Refusal('not-found', 'access.account-not-found')
	console.log(m.accounts_cli_link({ mail, url }))
}

function onlyMail(args: readonly string[]): string {
	const mail = mailKey(args[0] ?? '')
	if (args.length !== 1 || !isMailAddress(mail)) throw new WrongUsage()
	return mail
}

function roleIn(value: string | undefined): NetworkRole | 'operator' {
	if (value !== 'operator' && !isNetworkRole(value)) throw new WrongUsage()
	return value
}
