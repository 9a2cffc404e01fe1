/** Who joins or leaves an alliance is seen by other people: what its members share with the alliance is indexed anew. */
import { onJournal } from '#platform/reactions.ts'
import { listedOrganisations } from '../../parties/history/touched-organisations.ts'
import { indexLater } from './due-documents.ts'

onJournal(
	(action) => /^networks\.(join|leave)-alliance$/.test(action),
	async (ctx) => indexLater(ctx, await listedOrganisations(ctx)),
)
