/** The record of the page; one that became part of another leads there. */
import { redirect } from '@sveltejs/kit'
import { mergedInto } from '#domain/parties/record/merged.queries.ts'
import { partyRecord, type PartyRecord } from '#domain/parties/record/party-record.queries.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'

export async function recordOrMoved(
	ctx: Context,
	office: { id: number; slug: string },
	id: number,
): Promise<PartyRecord> {
	try {
		return await partyRecord(ctx, office.id, id)
	} catch (error) {
		if (!(error instanceof Refusal) || error.code !== 'parties.not-found') throw error
		const there = await mergedInto(ctx, office.id, id)
		if (there === null) throw error
		redirect(308, inLocale(paths.party(office.slug, there), ctx.locale))
	}
}
