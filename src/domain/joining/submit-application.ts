import { sql } from 'kysely'
import type { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import { mailKey } from '#platform/mail/address.ts'
import { requestMail } from '#platform/mail/requests.ts'
import type { AccessHost } from '../access/auth.ts'
import { anybody } from '../access/permissions.ts'
import { countAttempt, forgiveAttempt } from '../access/sign-in/rate-limit.ts'
import { networkById } from '../networks/network.queries.ts'
import { personName } from '../parties/record/facts.schema.ts'
import { applicationFormOf, ownFieldsAsked } from './application-form.queries.ts'
import { formFieldNames, needsOf, type Chosen } from './form-fields.ts'
import { hashOf, readFormToken, refuseUntimely, statusToken } from './form-token.ts'
import { putStep } from './internal/application-rows.ts'
import { inNetwork } from '../access/in-network.ts'
import { Submission } from './joining.schema.ts'
import { checkedOwn, type OwnAnswers } from './own-fields.ts'

type Sent = z.output<typeof Submission>
type Asked = { asked: Chosen; own: OwnAnswers }

/**
 * Writes an application down and asks for the mail that confirms its address. Anybody may apply.
 * @throws Refusal `joining.closed`, `joining.kind-not-asked`, `joining.answers-missing` with the `fields`; as `checkedOwn`
 */
export const submitApplication = command({
	name: 'joining.submit',
	input: Submission,
	allowed: (ctx) => anybody(ctx),
	async run(ctx, sent) {
		const { asked, own } = await refuseIncomplete(ctx.db, ctx.networkId, sent)
		const id = await insertApplication(ctx, sent, { asked, own })
		await insertPeople(ctx, id, sent, asked)
		await putStep(ctx, id, 'submitted')
		await askToConfirm(ctx, { id, ...sent, mail: sent.contact.mail })
		return { subject: id, facts: { kind: sent.kind }, result: id }
	},
})

/**
 * What the form asks of this kind of applicant, and what was answered in fields of the office, if all of it is there.
 * @throws Refusal like `submitApplication`
 */
async function refuseIncomplete(db: Database | DatabaseTransaction, networkId: number, sent: Sent): Promise<Asked> {
	const form = await applicationFormOf(db, networkId)
	const { open, kinds, fields } = form
	if (!open || (await networkById(db, networkId)).kind !== 'network') throw new Refusal('conflict', 'joining.closed')
	if (!kinds.includes(sent.kind)) throw new Refusal('invalid', 'joining.kind-not-asked')
	const asked = needsOf(fields, sent.kind)
	const own = checkedOwn(await ownFieldsAsked(db, networkId, form, sent.kind), sent.answers.custom ?? {})
	const missing = [...missingIn(sent, asked), ...own.missing]
	if (missing.length > 0) throw new Refusal('invalid', 'joining.answers-missing', { fields: missing })
	return { asked, own: own.answers }
}

/** Asks for the mail with the link that confirms an application. */
export async function askToConfirm(
	{ db, networkId }: { db: Database | DatabaseTransaction; networkId: number },
	{ id, mail, locale }: { id: number; mail: string; locale: 'de' | 'en' },
): Promise<void> {
	await requestMail(db, {
		kind: 'application-confirm',
		mail,
		locale,
		facts: { network: String(networkId), application: String(id) },
	})
}

/** The names of required fields without an answer. */
function missingIn({ kind, name, contact, answers }: Sent, asked: Chosen): string[] {
	const { street, postcode, place } = answers.address ?? {}
	const given: Record<string, unknown> = {
		...answers,
		...contact,
		address: street && postcode && place,
		people: true,
		listing: true,
	}
	return [
		...(kind === 'organisation' && !name ? ['name'] : []),
		...(contact.given_name ? [] : ['given_name']),
		...formFieldNames.filter((field) => asked[field] === 'required' && !given[field]),
	]
}

/** Whoever fills in what is not asked is not listened to. */
const only = <Values extends object>(values: Values, asked: Chosen, empty: Partial<Values> = {}): Values =>
	Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			asked[name as keyof Chosen] === 'off' ? (empty[name as keyof Values] ?? null) : value,
		]),
	) as Values

async function insertApplication(
	{ db, networkId }: CommandContext,
	sent: Sent,
	{ asked, own }: Asked,
): Promise<number> {
	const name = sent.kind === 'organisation' ? sent.name! : personName(sent.contact)
	const { rows } = await sql<{ id: number }>`
		with made as (insert into subject (network_id, kind) values (${networkId}, 'application') returning id)
		select id from made`.execute(db)
	const { id } = rows[0]!
	const answers = { ...only(sent.answers, asked, { listing: false }), custom: own }
	await sql`
		insert into application (id, network_id, kind, name, mail, locale, answers, consent_text, submission, status_hash)
		values (${id}, ${networkId}, ${sent.kind}, ${name}, ${sent.contact.mail}, ${sent.locale},
			${JSON.stringify(answers)}::jsonb, ${sent.consentText}, ${sent.submission}, ${sent.statusHash})`.execute(db)
	return id
}

async function insertPeople(ctx: CommandContext, id: number, sent: Sent, asked: Chosen): Promise<void> {
	const contact =
		sent.kind === 'person'
			? { ...sent.contact, functions: [] }
			: { ...sent.contact, functions: [...new Set(['main-contact' as const, ...sent.contact.functions])] }
	const rows = [contact, ...(asked.people === 'off' ? [] : sent.people)].map((person, position) => ({
		...only(person, asked),
		// Whoever has no address of their own is reached through the others.
		invited: person.mail !== null,
		position,
	}))
	await sql`
		insert into application_person (network_id, application_id, position, salutation, title, given_name, family_name, mail, phone, role_title, functions, invited)
		select ${ctx.networkId}, ${id}, position, salutation, title, given_name, family_name, mail, phone, role_title, functions, invited
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (position int, salutation text, title text, given_name text, family_name text,
			mail text, phone text, role_title text, functions text[], invited boolean)`.execute(ctx.db)
}

/** What is wrong with a form, without taking it: the refusal that it would meet, null when there is none. */
export async function problemOf(
	{ db }: Context,
	networkId: number,
	{ token: _, trap: __, ...sent }: SentForm,
): Promise<Refusal | null> {
	const parsed = Submission.omit({ submission: true, statusHash: true }).safeParse(sent)
	if (!parsed.success) {
		const fields = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
		return new Refusal('invalid', 'common.invalid-input', { fields })
	}
	try {
		await refuseIncomplete(db, networkId, { ...parsed.data, submission: '', statusHash: '' })
		return null
	} catch (error) {
		if (error instanceof Refusal) return error
		throw error
	}
}

/** A form as it arrives: what was typed, its token, and the field that people leave empty. */
export type SentForm = Omit<z.input<typeof Submission>, 'submission' | 'statusHash'> & { token: string; trap: string }

/**
 * Takes a form that has been sent: tells people from programs, and gives the link to its status page. The same form gives the
 * same link, however often it is sent.
 * @throws Refusal `joining.form-unknown`, `joining.trap`, `joining.too-quick`, `joining.form-old`, `access.too-many-attempts`, and those
 *   of `submitApplication`
 */
export async function takeForm(
	host: AccessHost,
	ctx: Context,
	networkId: number,
	{ token, trap, ...sent }: SentForm,
	client: string,
): Promise<string> {
	const { submission, madeAt } = await readFormToken(host, networkId, token)
	const link = await statusToken(host, networkId, submission)
	if (await isKnown(ctx, networkId, submission)) return link
	if (trap) throw new Refusal('invalid', 'joining.trap')
	refuseUntimely(madeAt)
	const mail = mailKey(sent.contact.mail)
	await countAttempt(host, 'application-client', client)
	await countAttempt(host, 'application-mail', mail)
	try {
		await submitApplication(ctx, networkId, { ...sent, submission, statusHash: hashOf(link) })
	} catch (error) {
		// Of two that arrive at once the second finds the first. A form that is corrected and sent again is no new application.
		if (await isKnown(ctx, networkId, submission)) return link
		await forgiveAttempt(host, 'application-mail', mail)
		throw error
	}
	return link
}

async function isKnown({ db }: Context, networkId: number, submission: string): Promise<boolean> {
	return inNetwork(db, networkId, async (tx) => {
		const { rows } = await sql`
			select from application where network_id = ${networkId} and submission = ${submission}`.execute(tx)
		return rows.length > 0
	})
}
