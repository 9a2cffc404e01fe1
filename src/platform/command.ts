/**
 * The one place of five duties, in this order: parse, permission, transaction, journal, announce.
 * Every change of the product is a command; a test lists them all.
 */
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Context } from './context.ts'
import type { DatabaseTransaction } from './database.server.ts'
import { isDeadlock } from './database-trouble.ts'
import { Refusal, type RefusalFacts } from './errors.ts'
import { allocateJournalId, writeJournal } from './journal.ts'
import { mailsAskedFor } from './mail/requests.ts'
import { reactionsTo } from './reactions.ts'

/** The context inside of a command: its `db` is the transaction, its network and journal entry are set. */
export type CommandContext = Omit<Context, 'db'> & { db: DatabaseTransaction; networkId: number; journalId: number }

export type Outcome<Result> = {
	/** The record the journal entry is about. */
	subject?: number | null
	/** Names of changed columns, numbers, codes: never personal values. */
	facts?: RefusalFacts
	result: Result
}

export type Definition<Schema extends z.ZodType, Result> = {
	/** Journal entry, permission report and message key, for example `parties.rename`. */
	name: string
	input: Schema
	/** May this viewer do this in the network `networkId`? */
	allowed(ctx: Context & { networkId: number }, input: z.output<Schema>): boolean | Promise<boolean>
	run(ctx: CommandContext, input: z.output<Schema>): Promise<Outcome<Result>>
}

export type Command<Schema extends z.ZodType = z.ZodType, Result = unknown> = {
	(ctx: Context, networkId: number, input: z.input<Schema>): Promise<Result>
	definition: Definition<Schema, Result>
}

const registry = new Map<string, Command>()

/** All commands that have been loaded, by name. */
export const commands: ReadonlyMap<string, Command> = registry

/**
 * Makes a command of its definition.
 * @throws Refusal `invalid` with the paths of wrong fields, `not-found` when the viewer may not (what one may not do does not exist),
 * `access.seeing-as` while somebody looks through the eyes of somebody else
 */
export function command<Schema extends z.ZodType, Result>(
	definition: Definition<Schema, Result>,
): Command<Schema, Result> {
	const run = async (ctx: Context, networkId: number, given: z.input<Schema>): Promise<Result> => {
		if (ctx.viewer.readOnly) throw new Refusal('forbidden', 'access.seeing-as')
		const input = parse(definition.input, given)
		if (!(await definition.allowed({ ...ctx, networkId }, input))) throw new Refusal('not-found', 'common.not-found')
		return afterDeadlocks(() =>
			ctx.db.transaction().execute((db) => carryOut({ ...ctx, db, networkId }, definition, input)),
		)
	}
	const made = Object.assign(run, { definition }) as Command<Schema, Result>
	registry.set(definition.name, made as Command)
	return made
}

/** Two commands that met in a deadlock hardly do so again: the other one goes on meanwhile. */
const mostAttempts = 3

/** Carries out a transaction again that the database ended so that another one could go on. */
async function afterDeadlocks<Result>(transaction: () => Promise<Result>): Promise<Result> {
	for (let attempt = 1; attempt < mostAttempts; attempt++) {
		try {
			return await transaction()
		} catch (error) {
			if (!isDeadlock(error)) throw error
		}
	}
	return transaction()
}

/**
 * Carries out another command as a part of the present one: in its transaction, with a journal entry of its own. Whether the
 * viewer may, the present command has decided.
 * @throws Refusal `invalid` with the paths of wrong fields, and what the other command refuses
 */
export async function asPartOf<Schema extends z.ZodType, Result>(
	ctx: CommandContext,
	{ definition }: Command<Schema, Result>,
	given: z.input<Schema>,
): Promise<Result> {
	const result = await carryOut(ctx, definition, parse(definition.input, given))
	await actFor(ctx.db, ctx.networkId, ctx.journalId)
	return result
}

async function carryOut<Schema extends z.ZodType, Result>(
	ctx: Omit<CommandContext, 'journalId'>,
	definition: Definition<Schema, Result>,
	input: z.output<Schema>,
): Promise<Result> {
	const journalId = await allocateJournalId(ctx.db)
	await actFor(ctx.db, ctx.networkId, journalId)
	const inside: CommandContext = { ...ctx, journalId }
	const before = mailsAskedFor(ctx.db).length
	const outcome = await definition.run(inside, input)
	const mails = mailsAskedFor(ctx.db).slice(before)
	await writeJournal(inside, {
		action: definition.name,
		subject: outcome.subject ?? null,
		// Whoever sends mails says so, and when the first goes out: what is out cannot be taken back.
		facts: { ...outcome.facts, ...(mails.length > 0 && { mails: mails.length, mailsAfter: Math.min(...mails) }) },
	})
	for (const reaction of reactionsTo(definition.name)) await reaction(inside, outcome)
	return outcome.result
}

/** Tells the database in whose name, and for which journal entry, the transaction writes. */
export async function actFor(db: DatabaseTransaction, networkId: number, journalId: number): Promise<void> {
	await sql`select set_config('flechtwerk.network', ${String(networkId)}, true), set_config('flechtwerk.journal', ${String(journalId)}, true)`.execute(
		db,
	)
}

function parse<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
	const parsed = schema.safeParse(given)
	if (parsed.success) return parsed.data
	const fields = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
	throw new Refusal('invalid', 'common.invalid-input', { fields })
}
