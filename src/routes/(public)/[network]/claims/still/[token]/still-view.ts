/** What a reminder asks about, in words. Runs on the server alone. */
import type { RemindedClaim } from '#domain/competences/freshness/reminder.queries.ts'
import { ownProfile } from '#domain/parties/profile/own-profile.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Context } from '#platform/context.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay } from '#ui/format.ts'
import { factsView } from '../../../../../(account)/mine/[id]/profile-view.ts'

/** The profile as those who represent it see it: whoever has the link answers for them. */
export async function profileView(ctx: Context, partyId: number) {
	const viewer = { ...ctx.viewer, represents: [...ctx.viewer.represents, partyId] }
	const profile = await ownProfile({ ...ctx, viewer }, partyId)
	return {
		version: profile.version,
		facts: factsView(profile.id, profile.fields, profile.own).filter(({ href }) => !href),
		correctHref: inLocale(paths.mineFacts(partyId), ctx.locale),
	}
}

/** A claim as it is asked about. */
export function claimView({ id, competence, level, evidence, freshUntil }: RemindedClaim, today: string) {
	const language = getLocale()
	const day = freshUntil && formatDay(freshUntil, language)
	return {
		id,
		level,
		name: inLanguage(competence, language)?.text ?? '',
		evidence: inLanguage(evidence, language)?.text,
		until: freshUntil && day && (freshUntil < today ? m.claims_still_until({ day }) : m.claims_still_fresh({ day })),
	}
}
