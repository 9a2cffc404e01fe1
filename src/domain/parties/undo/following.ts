/**
 * What is saved of questions names tags and records by number and follows when these become one. Such a change goes back with the entry that
 * caused it unless somebody has changed or removed the question since: then it stays as they left it, and is no reason against the undo.
 */
import { sql, type RawBuilder } from 'kysely'

const questions = ['saved_view', 'segment']

/** Whether the row of revision `r` only followed what its journal entry did to others. */
export const onlyFollowed: RawBuilder<boolean> = sql<boolean>`(r.table_name = any(${questions}::text[])
	and exists (select from revision cause where cause.journal_id = r.journal_id and cause.table_name <> all(${questions}::text[])))`

/** Whether the row of revision `r` only followed, and was changed or removed by a later entry. */
export const leftAlone: RawBuilder<boolean> = sql<boolean>`(${onlyFollowed} and exists (select from revision n
	where n.table_name = r.table_name and n.row_id = r.row_id and n.before is not null and n.journal_id > r.journal_id))`
