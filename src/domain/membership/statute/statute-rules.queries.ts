/** Statute rules: versions by the day from which they hold. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { refuseOutsideOffice } from '../../parties/as-office.ts'
import { isAssociation, type NoticeForm, type NoticeRule } from './notice.rules.ts'

export type StatuteRule = NoticeRule & {
	id: number
	/** ISO day from which it holds, until the next version does. */
	validFrom: string
	form: NoticeForm
	/** Where it stands, such as „§ 5 Abs. 2 der Satzung“. */
	source: string
	version: number
}

const columns = sql`r.id, r.valid_from as "validFrom", r.notice_count as count, r.notice_unit as unit, r.ends_with as "endsWith",
	r.year_starts_in as "yearStartsIn", r.notice_form as form, r.source, r.version`

/** All versions of the rules of a network, the newest first. */
export async function statuteRules(ctx: Context, networkId: number): Promise<StatuteRule[]> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<StatuteRule>`
		select ${columns} from statute_rule r where r.network_id = ${networkId} order by r.valid_from desc`.execute(ctx.db)
	return rows
}

/** The rule that holds on a day and whether the law of associations holds for the network; null when the network wrote down none. */
export async function ruleOn(
	db: Database | DatabaseTransaction,
	networkId: number,
	day: string,
): Promise<(StatuteRule & { association: boolean }) | null> {
	const { rows } = await sql<StatuteRule & { legalForm: string | null }>`
		select ${columns}, n.legal_form as "legalForm" from statute_rule r join network n on n.id = r.network_id
		where r.network_id = ${networkId} and r.valid_from <= ${day}::date order by r.valid_from desc limit 1`.execute(db)
	const found = rows[0]
	if (!found) return null
	const { legalForm, ...rule } = found
	return { ...rule, association: isAssociation(legalForm) }
}
