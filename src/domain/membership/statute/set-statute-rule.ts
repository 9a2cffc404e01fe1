import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { networkById } from '../../networks/network.queries.ts'
import { inMonths, isAssociation, longestAtAll, longestForAssociations } from './notice.rules.ts'
import { SetStatuteRule } from './statute.schema.ts'

/**
 * Writes down what the statute says of notice, from a day on; or corrects it. Notices that were given stay as they are.
 * @throws Refusal `membership.rule-too-long` beyond what the law allows, `membership.rule-day-taken`, `membership.rule-not-found`,
 *   `membership.changed-meanwhile` when somebody else corrected it since
 */
export const setStatuteRule = command({
	name: 'membership.set-statute-rule',
	input: SetStatuteRule,
	allowed: (ctx) => may(ctx.viewer, 'network.manage', ctx.networkId),
	async run(ctx, { ruleId, version, ...rule }) {
		const { legalForm } = await networkById(ctx.db, ctx.networkId)
		const longest = isAssociation(legalForm) ? longestForAssociations : longestAtAll
		if (inMonths(rule) > longest) throw new Refusal('invalid', 'membership.rule-too-long', { months: longest })
		try {
			const id = ruleId === null ? await insert(ctx, rule) : await correct(ctx, ruleId, version, rule)
			return { facts: { rule: id, validFrom: rule.validFrom }, result: { journalId: ctx.journalId, ruleId: id } }
		} catch (error) {
			throw isTaken(error) ? new Refusal('conflict', 'membership.rule-day-taken') : error
		}
	},
})

type Rule = Omit<ReturnType<typeof SetStatuteRule.parse>, 'ruleId' | 'version'>

async function insert(ctx: CommandContext, rule: Rule): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		insert into statute_rule (network_id, valid_from, notice_count, notice_unit, ends_with, year_starts_in, notice_form, source)
		values (${ctx.networkId}, ${rule.validFrom}, ${rule.count}, ${rule.unit}, ${rule.endsWith}, ${rule.yearStartsIn}, ${rule.form}, ${rule.source})
		returning id`.execute(ctx.db)
	return rows[0]!.id
}

async function correct(ctx: CommandContext, id: number, version: number | null, rule: Rule): Promise<number> {
	const found = await sql<{ version: number }>`
		select version from statute_rule where id = ${id} and network_id = ${ctx.networkId} for update`.execute(ctx.db)
	if (!found.rows[0]) throw new Refusal('not-found', 'membership.rule-not-found')
	if (found.rows[0].version !== version) throw new Refusal('conflict', 'membership.changed-meanwhile')
	await sql`
		update statute_rule set valid_from = ${rule.validFrom}, notice_count = ${rule.count}, notice_unit = ${rule.unit}, ends_with = ${rule.endsWith},
			year_starts_in = ${rule.yearStartsIn}, notice_form = ${rule.form}, source = ${rule.source}, version = version + 1
		where id = ${id}`.execute(ctx.db)
	return id
}

/** unique_violation, SQLSTATE 23505 */
const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '23505'
