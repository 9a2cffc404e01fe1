/** Whether a change can be taken back, and why not: one rule for buttons, for the page of an entry and for the command. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { laterEntry } from './later-entry.ts'
import { undoPermission } from './undo-permission.ts'

/** For so many days the office can take a change back. */
export const undoDays = 30

/** Entries that have a way back of their own, or none. */
const otherWays: readonly [RegExp, string][] = [
	[/^imports\./, 'parties.undo-import'],
	[/^(access|accounts)\.(?!set-role)/, 'parties.undo-access'],
	// Applications go on by mail, and have steps back of their own.
	[/^joining\.(?!set-form)/, 'parties.undo-joining'],
	[/^parties\.(save|remove)-view$/, 'parties.undo-view'],
	// The organisation alone chooses.
	[/^parties\.lead-identity$/, 'parties.undo-lead'],
	[/^networks\.create$/, 'parties.undo-not-found'],
]

export type UndoEntry = {
	id: number
	action: string
	subject: number | null
	undone: boolean
	old: boolean
	mailed: boolean
	tables: string[]
}

/** What one has to know of entries of a network before one of them is taken back. Reads as the office. */
export async function undoEntries({ db }: Context, networkId: number, ids: readonly number[]): Promise<UndoEntry[]> {
	const { rows } = await sql<UndoEntry>`
		select j.id, j.action, j.subject_id as subject, is_undone(j.id) as undone, j.at < now() - make_interval(days => ${undoDays}) as old,
			coalesce((j.facts ->> 'mails')::int, 0) > 0
				and j.at <= now() - make_interval(mins => coalesce((j.facts ->> 'mailsAfter')::int, 0)) as mailed,
			case when j.action ~ '^imports\\.' then '{}' else
				array(select distinct r.table_name from revision r where r.journal_id = j.id order by 1) end as tables
		from journal j where j.id = any(${[...ids]}::bigint[]) and j.network_id = ${networkId}`.execute(db)
	return rows
}

/**
 * Why this viewer cannot take the entry back; null when they can. Mails that are out stay out: a command that sends some says so in
 * its facts (`mails`, and the minutes until the first is out in `mailsAfter`). Pass `lookedAt: false` where what happened since is
 * looked at later.
 */
export async function refusalOfUndo(
	ctx: Context,
	networkId: number,
	entry: UndoEntry,
	{ lookedAt = true } = {},
): Promise<Refusal | null> {
	const other = otherWays.find(([pattern]) => pattern.test(entry.action))
	if (other) return new Refusal('conflict', other[1])
	if (entry.tables.length === 0) return new Refusal('conflict', 'parties.undo-nothing')
	if (!may(ctx.viewer, undoPermission(entry.tables), networkId))
		return new Refusal('not-found', 'parties.undo-not-allowed')
	if (entry.undone) return new Refusal('conflict', 'parties.already-undone')
	if (entry.old) return new Refusal('conflict', 'parties.undo-too-old', { days: undoDays })
	if (entry.mailed) return new Refusal('conflict', 'parties.undo-mail-sent')
	const later = lookedAt ? await laterEntry(ctx.db, entry.id) : null
	return later === null ? null : new Refusal('conflict', 'parties.changed-since', { later })
}
