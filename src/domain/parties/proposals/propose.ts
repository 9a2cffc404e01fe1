/** What of a correction waits for the office, and what goes into the record at once. */
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import type { HeldProfile } from '../profile/profile-at.ts'
import { same } from '../profile/profile-fields.ts'
import type { ProfileField, ProfileFields } from '../profile/profile.schema.ts'
import { belongsTo, isReach, partOf, valuesIn, type ProfilePart, type Proposal } from './proposal.schema.ts'

type Correction = {
	profile: HeldProfile
	/** The record as the corrector had it before them. */
	base: ProfileFields | undefined
	given: ProfileFields
	/** Of it what differs from the proposals that the form showed. */
	touched: ProfileFields
	/** The parts that wait. */
	parts: readonly ProfilePart[]
	proposals: readonly Proposal[]
	/** Proposals that the form showed. */
	seen: readonly number[]
}

/**
 * Writes a proposal for each part that waits, instead of the one that waits already; one that proposes what the record says
 * already is withdrawn. `rest` is what of the correction does not wait; `conflicts` are fields that somebody else has changed, or
 * proposed otherwise, since.
 */
export async function propose(ctx: CommandContext, correction: Correction) {
	const { profile, touched, parts, proposals, seen } = correction
	const waits = (field: ProfileField) => parts.some((part) => belongsTo(part, field, profile.now))
	const rest = entriesOf(touched).filter(([field]) => !waits(field))
	const outcome = { rest: Object.fromEntries(rest) as ProfileFields, parts: [] as ProfilePart[], withdrawn: [] as ProfilePart[], conflicts: [] as ProfileField[] } // prettier-ignore
	for (const part of parts) {
		const meant = entriesOf(touched).filter(
			([field, value]) => belongsTo(part, field, profile.now) && isMeant(correction, field, value),
		)
		if (meant.length === 0) continue
		const waiting = proposals.find((proposal) => proposal.part === part && proposal.decision === null)
		const unseen = waiting !== undefined && !seen.includes(waiting.id)
		const conflicts = meant.map(([field]) => field).filter((field) => unseen || changedSince(correction, field))
		outcome.conflicts.push(...conflicts)
		if (conflicts.length > 0) continue
		const after = afterOf(correction, part, meant, waiting)
		if (waiting && isDeepStrictEqual(after, waiting.after)) continue
		if (waiting) await sql`delete from profile_proposal where id = ${waiting.id}`.execute(ctx.db)
		if (Object.keys(after).length === 0) {
			if (waiting) outcome.withdrawn.push(part)
			continue
		}
		await write(ctx, profile, part, after)
		outcome.parts.push(part)
	}
	return outcome
}

const entriesOf = (fields: ProfileFields) => Object.entries(fields) as [ProfileField, ProfileFields[ProfileField]][]

/** Differs from what the form showed: what was proposed, else the record as it was then. */
function isMeant({ profile, base, proposals, seen }: Correction, field: ProfileField, value: unknown): boolean {
	if (!(field in profile.now)) return false
	const shown = valuesIn(
		proposals.filter(({ id }) => seen.includes(id)),
		profile.now,
	)
	return field in shown || !same(value, (base ?? profile.now)[field])
}

const changedSince = ({ profile, base }: Correction, field: ProfileField): boolean =>
	!base || !same(base[field], profile.now[field])

/** What differs from the record: what is meant now, and what was proposed before and left as it stood. */
function afterOf(
	{ profile, given }: Correction,
	part: ProfilePart,
	meant: [ProfileField, ProfileFields[ProfileField]][],
	waiting: Proposal | undefined,
): ProfileFields {
	const values: ProfileFields = { ...(waiting ? valuesIn([waiting], profile.now) : {}), ...Object.fromEntries(meant) }
	const after = entriesOf(values).filter(([field, value]) => !same(value, profile.now[field]))
	if (!after.some(([field]) => partOf(field) === part)) return {}
	const scope = `scope-${part}` as ProfileField
	return Object.fromEntries(
		isReach(part) ? [...after, [scope, given[scope] ?? profile.now[scope]]] : after,
	) as ProfileFields
}

async function write(
	ctx: CommandContext,
	{ party, now }: HeldProfile,
	part: ProfilePart,
	after: ProfileFields,
): Promise<void> {
	const before = Object.fromEntries(Object.keys(after).map((field) => [field, now[field as ProfileField] ?? null]))
	await sql`
		insert into profile_proposal (network_id, party_id, part, before, after, author_account, author_name)
		values (${ctx.networkId}, ${party.id}, ${part}, ${JSON.stringify(before)}::jsonb, ${JSON.stringify(after)}::jsonb,
			${ctx.viewer.account?.id ?? null}, ${ctx.viewer.account?.name ?? null})`.execute(ctx.db)
}
