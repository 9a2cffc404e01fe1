import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { PartyKind } from '../table/table-question.ts'
import { usualParts, type ApprovalPart, type ProfilePart } from './proposal.schema.ts'

/** The parts of a profile whose changes the office of a network wants to see first. Its members are told, so it is no secret. */
export async function chosenParts({ db }: Pick<Context, 'db'>, networkId: number): Promise<readonly ApprovalPart[]> {
	const { rows } = await sql<{ parts: ApprovalPart[] }>`
		select parts from profile_approval where network_id = ${networkId}`.execute(db)
	return rows[0]?.parts ?? usualParts
}

/** Those of them that a record of the kind has. */
export async function partsToApprove(
	ctx: Pick<Context, 'db'>,
	networkId: number,
	kind: PartyKind,
): Promise<ProfilePart[]> {
	const chosen = await chosenParts(ctx, networkId)
	const ofPerson = 'person.'
	return chosen.flatMap((part) =>
		part.startsWith(ofPerson) === (kind === 'person') ? [part.replace(ofPerson, '') as ProfilePart] : [],
	)
}
