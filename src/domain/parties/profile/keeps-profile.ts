import type { Context } from '#platform/context.ts'
import { may } from '../../access/permissions.ts'

/** May the viewer keep the profile of this organisation true: because they represent it, or because they manage all of them? */
export function keepsProfile({ viewer, networkId }: Context & { networkId: number }, partyId: number): boolean {
	return viewer.represents.includes(partyId) || may(viewer, 'parties.manage', networkId)
}

/** May the viewer correct this record: a profile that they keep true, or their own as a person? */
export function keepsRecord(ctx: Context & { networkId: number }, partyId: number): boolean {
	return ctx.viewer.persons.includes(partyId) || keepsProfile(ctx, partyId)
}
