/** What a record shows to others: its picture and documents, and how complete its profile is. */
import type { Context } from '#platform/context.ts'
import type { PartyRecord } from '#domain/parties/record/party-record.queries.ts'
import { documentParts } from './document-parts.server.ts'
import { profilePart } from './profile-part.ts'

export async function shownParts(ctx: Context, record: PartyRecord, manages: boolean, url: URL) {
	const [documents, profile] = await Promise.all([
		documentParts(ctx, record.facts, url),
		profilePart(ctx, record, manages),
	])
	return { ...documents, profile }
}
