/** Through whose eyes a profile is read and corrected. */
import type { Viewer } from '#platform/context.ts'
import { may } from '../../access/permissions.ts'

/**
 * The office sees all of it. Everybody else sees what the people of the organisation see, whatever role they have beside that: what
 * they propose is shown to their colleagues.
 */
export const profileViewer = (viewer: Viewer, networkId: number, party: number): Viewer =>
	may(viewer, 'parties.manage', networkId) ? viewer : asItsPeople(viewer, party)

/** The eyes of those who represent an organisation, or of the person whose record it is, and no others. */
export const asItsPeople = (viewer: Viewer, party: number): Viewer => ({ ...viewer, roles: [], represents: [party] })
