/** A move to another identity that is taken back gives the public addresses back, too. */
import { onJournal } from '#platform/reactions.ts'
import { followMoves } from './move-to.ts'

onJournal('parties.undo', (ctx) => followMoves(ctx))
