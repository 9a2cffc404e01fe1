/** Reverses an entry as a whole; what stands in the way of that is found by halves, and left alone with its reason. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { reverseChanges, type Chosen } from './reverse-changes.ts'

/**
 * Why a party could not be taken back: `used` by a record that came later, `overlaps` with a period that came later, `taken` by
 * another record with the same mark, `rule` for anything else that the database demands.
 */
export type FailedReason = 'used' | 'overlaps' | 'taken' | 'rule'
export type FailedParty = { id: number; reason: FailedReason }
export type Reversed = { removed: number; restored: number; failed: FailedParty[] }

const reasons: Readonly<Record<string, FailedReason>> = {
	'23503': 'used',
	'23001': 'used',
	'23P01': 'overlaps',
	'23505': 'taken',
}

/** So many parties may fail before the whole is given up: each costs some ten attempts. */
const mostFailures = 200

/** @throws the error of the database when it is none that a party can be blamed for */
export async function reverseOrTell(
	ctx: CommandContext,
	journalId: number,
	kept: readonly number[],
): Promise<Reversed> {
	const whole = await attempt(ctx, journalId, { but: kept })
	if (!('reason' in whole)) return { ...whole, failed: [] }
	const failed: FailedParty[] = []
	await findFailures(ctx, journalId, await subjectsOf(ctx, journalId, kept), failed)
	const rest = await attempt(ctx, journalId, { but: [...kept, ...failed.map(({ id }) => id)] })
	if ('reason' in rest) throw rest.error
	return { ...rest, failed }
}

type Blocked = { reason: FailedReason; error: unknown }

/** In a savepoint, so that nothing of an attempt stays that failed. */
async function attempt(
	ctx: CommandContext,
	journalId: number,
	chosen: Chosen,
	keep = true,
): Promise<{ removed: number; restored: number } | Blocked> {
	await sql`savepoint attempt`.execute(ctx.db)
	try {
		const done = await reverseChanges(ctx, journalId, chosen)
		await sql.raw(keep ? 'release savepoint attempt' : 'rollback to savepoint attempt').execute(ctx.db)
		return done
	} catch (error) {
		await sql`rollback to savepoint attempt`.execute(ctx.db)
		const code = error instanceof Error && 'code' in error ? String(error.code) : ''
		if (!code.startsWith('23')) throw error
		return { reason: reasons[code] ?? 'rule', error }
	}
}

/** Halves what fails until it is one party. Attempts leave nothing: parties hang together, so all is done in one go at the end. */
async function findFailures(
	ctx: CommandContext,
	journalId: number,
	subjects: readonly number[],
	failed: FailedParty[],
): Promise<void> {
	if (subjects.length === 0) return
	const done = await attempt(ctx, journalId, { only: subjects }, false)
	if (!('reason' in done)) return
	if (failed.length >= mostFailures) throw done.error
	if (subjects.length === 1) return void failed.push({ id: subjects[0]!, reason: done.reason })
	const half = Math.ceil(subjects.length / 2)
	await findFailures(ctx, journalId, subjects.slice(0, half), failed)
	await findFailures(ctx, journalId, subjects.slice(half), failed)
}

async function subjectsOf(ctx: CommandContext, journalId: number, kept: readonly number[]): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select distinct subject_id as id from revision
		where journal_id = ${journalId} and subject_id is not null and not subject_id in (select unnest(${kept}::bigint[])) order by 1`.execute(
		ctx.db,
	)
	return rows.map((row) => row.id)
}
