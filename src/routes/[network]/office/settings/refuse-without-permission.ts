import { may } from '#domain/access/permissions.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'

/** @throws Refusal `common.not-found` for whoever does not change the settings of the network */
export function refuseWithoutPermission({ viewer }: Context, networkId: number): void {
	if (!may(viewer, 'network.manage', networkId)) throw new Refusal('not-found', 'common.not-found')
}
