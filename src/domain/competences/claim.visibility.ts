/** Who may see which claims. A claim is seen with its organisation, when its scope is wide enough. */
import type { RawBuilder } from 'kysely'
import type { Viewer } from '#platform/context.ts'
import { detailVisibleTo } from '../parties/party.visibility.ts'

export const claimVisibleTo = (viewer: Viewer, alias = 'claim'): RawBuilder<boolean> => detailVisibleTo(viewer, alias)
