import type { Viewer } from '#platform/context.ts'

/**
 * A viewer cut down to what somebody who looks through their eyes may see anyway: no roles, records and membership of one
 * network only, and of other networks no more than `real` sees.
 */
export function restrictedTo(viewer: Viewer, networkId: number, real: Viewer): Viewer {
	return {
		...viewer,
		roles: [],
		memberOf: viewer.memberOf.filter((id) => id === networkId),
		allianceOf: viewer.allianceOf.filter((id) => real.allianceOf.includes(id) || real.memberOf.includes(id)),
	}
}
