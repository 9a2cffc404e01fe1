/** Who may see which entries of a profile: seen with its organisation, when the scope is wide enough. */
import { sql, type RawBuilder } from 'kysely'
import type { Viewer } from '#platform/context.ts'
import { detailVisibleTo } from '../parties/party.visibility.ts'

/** Those that stand on a day: what is over vanishes by itself, and an announcement waits for its day. */
export const entryVisibleTo = (viewer: Viewer, today: string, alias = 'e'): RawBuilder<boolean> =>
	sql<boolean>`(${keptEntryVisibleTo(viewer, alias)} and coalesce(${sql.ref(`${alias}.posted_on`)} <= ${today}::date, true)
		and coalesce(${sql.ref(`${alias}.valid_until`)} >= ${today}::date, true))`

/** For those who keep the profile: also those that have expired, which they can renew. */
export const keptEntryVisibleTo = (viewer: Viewer, alias = 'e'): RawBuilder<boolean> => detailVisibleTo(viewer, alias)

/** Who may see where an organisation stands in its markets. */
export const positionVisibleTo = (viewer: Viewer, alias = 'mp'): RawBuilder<boolean> => detailVisibleTo(viewer, alias)
