/** A merge that is taken back gives the public address back, too; taking the undo back takes it again. */
import { onJournal } from '#platform/reactions.ts'
import { followMerges } from './merged.queries.ts'

onJournal('parties.undo', (ctx) => followMerges(ctx))
