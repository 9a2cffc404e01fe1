/** A profile within a command: as it is now, and as it was in an older version. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import type { Viewer } from '#platform/context.ts'
import { correctable } from '../../fields/by-members.ts'
import { customFields } from '../../fields/fields.queries.ts'
import type { CustomField } from '../../fields/field.schema.ts'
import type { LockedParty } from '../record/lock-party.ts'
import { rowAtVersion } from '../record/since-version.ts'
import { detailsAt, type Details } from './details-at.ts'
import { fieldsOf, type ProfileRow } from './profile-fields.ts'
import type { ProfileFields } from './profile.schema.ts'

export type HeldProfile = {
	party: LockedParty
	/** Through whose eyes. */
	viewer: Viewer
	row: ProfileRow
	details: Details
	own: CustomField[]
	now: ProfileFields
}

/** The profile of a party that the command holds, as a viewer sees it. */
export async function holdProfile(ctx: CommandContext, party: LockedParty, viewer: Viewer): Promise<HeldProfile> {
	const own = (await customFields(ctx, ctx.networkId)).filter((field) => correctable(field, party.kind))
	const { rows } = await sql<{
		row: ProfileRow
	}>`select to_jsonb(p) as row from party p where id = ${party.id}`.execute(ctx.db)
	const row = rows[0]!.row
	const details = await detailsAt(ctx.db, ctx.today, party.id)
	return { party, viewer, row, details, own, now: fieldsOf(viewer, row, details, own) }
}

/** The fields as they were in a version; undefined when the history of the record has been erased. */
export async function fieldsAt(
	ctx: CommandContext,
	{ party, viewer, own, now }: HeldProfile,
	version: number,
): Promise<ProfileFields | undefined> {
	if (version === party.version) return now
	const base = await rowAtVersion(ctx, party.id, version)
	const details = base && (await detailsAt(ctx.db, ctx.today, party.id, base.revisionId))
	return details && fieldsOf(viewer, base.row as ProfileRow, details, own)
}
