/** The form of the facts shows what is proposed instead of what the record says, to those who proposed it. */
import { may } from '#domain/access/permissions.ts'
import type { OwnProfile } from '#domain/parties/profile/own-profile.queries.ts'
import type { ProfileField, ProfileFields } from '#domain/parties/profile/profile.schema.ts'
import { partsToApprove } from '#domain/parties/proposals/approval.queries.ts'
import { proposalsOf } from '#domain/parties/proposals/proposal.queries.ts'
import { valuesIn } from '#domain/parties/proposals/proposal.schema.ts'
import type { Context } from '#platform/context.ts'
import { valuesOf } from './facts-form.server.ts'
import type { FactValues } from './field-props.ts'

/** The fields of the form, the proposals in them, and the parts whose changes wait. What the office changes waits for nobody. */
export async function shownProposals(ctx: Context, { id, kind, network, fields, own }: OwnProfile) {
	if (may(ctx.viewer, 'parties.manage', network.id)) return { fields, proposals: [], parts: [] }
	const [proposals, parts] = await Promise.all([
		proposalsOf(ctx, network.id, id),
		partsToApprove(ctx, network.id, kind),
	])
	const there = parts.filter((part) => !part.startsWith('custom.') || own.some(({ key }) => part === `custom.${key}`))
	return { fields: { ...fields, ...valuesIn(proposals, fields) }, proposals, parts: there }
}

type Answer = { values: FactValues; proposals: number[] }

/**
 * After a conflict: proposals of others about the same fields are shown beside what was typed, and what else they propose goes into
 * the form, so that saving again does not take it back.
 */
export async function besideProposals(
	ctx: Context,
	profile: OwnProfile,
	columns: readonly ProfileField[],
	{ values, proposals }: Answer,
): Promise<{ fields: ProfileFields; answer: Answer }> {
	const waiting = (await proposalsOf(ctx, profile.network.id, profile.id)).filter(
		({ id, after }) => !proposals.includes(id) && columns.some((column) => column in after),
	)
	const proposed = valuesIn(waiting, profile.fields)
	const others = Object.fromEntries(
		Object.entries(proposed).filter(([field]) => !columns.includes(field as ProfileField)),
	)
	return {
		fields: { ...profile.fields, ...proposed },
		answer: { values: { ...values, ...valuesOf(others) }, proposals: [...proposals, ...waiting.map(({ id }) => id)] },
	}
}
