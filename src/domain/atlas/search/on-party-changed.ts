/** Search is never behind: whatever a change of the office touched is indexed anew within the same transaction, or right after it when it is very much. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { onJournal } from '#platform/reactions.ts'
import { listedAmong, touchedOrganisations } from '../../parties/history/touched-organisations.ts'
import { atOnce, indexLater } from './due-documents.ts'
import { indexDocuments } from './index-documents.ts'

/** Tables of which search documents are made; changes of others (notes, tags, channels) concern them not. */
const sources = ['party', 'address', 'claim', 'listing']

/** Indexes the organisations that the present journal entry touched. Who is neither listed nor indexed has nothing to index. */
export async function indexTouched(ctx: CommandContext): Promise<void> {
	const touched = await touchedOrganisations(ctx, sources)
	if (touched.length === 0) return
	const indexed = await sql<{ identity_id: number }>`
		select distinct identity_id from search_document where identity_id = any(${touched}::bigint[])`.execute(ctx.db)
	const identities = new Set([...(await listedAmong(ctx, touched)), ...indexed.rows.map((row) => row.identity_id)])
	if (identities.size > atOnce) await indexLater(ctx, [...identities])
	else if (identities.size > 0) await indexDocuments(ctx.db, { identities: [...identities] }, ctx.today)
}

onJournal((action) => /^(parties|duplicates|membership|competences|imports)\./.test(action), indexTouched)
