/** The three faces of the page of a claim: looking for a competence, a new claim, one that is there. */
import type { RequestEvent } from '@sveltejs/kit'
import { competenceByUri } from '#domain/competences/competence.queries.ts'
import { findCompetences } from '#domain/competences/find-competences.ts'
import { ownClaims } from '#domain/competences/own-claims.queries.ts'
import type { OwnProfile } from '#domain/parties/profile/own-profile.queries.ts'
import { Refusal } from '#platform/errors.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { nameOf } from '../../profile-view.ts'
import type { ClaimValues } from './claim-form.server.ts'

type Event = RequestEvent<{ id: string; claim: string }>

const mostSuggestions = 12

/** What the page shows, by its address: `…/claims/7`, `…/claims/new?competence=<uri>` or `…/claims/new?q=container`. */
export async function shownOn({ locals, params, url }: Event, { id, network }: OwnProfile) {
	const { ctx, locale } = locals
	const claims = await ownClaims(ctx, { id, networkId: network.id })
	const wanted = url.searchParams.get('competence')
	if (params.claim === 'new' && wanted === null) {
		const q = (url.searchParams.get('q') ?? '').trim().slice(0, 200)
		const found = q === '' ? [] : await findCompetences(ctx.db, { text: q, limit: mostSuggestions })
		const suggestions = found.map(({ concept: { uri, slug, labels } }) => {
			const claim = claims.find(({ competence }) => competence.slug === slug)
			return {
				name: inLanguage(labels, locale)?.text ?? slug,
				isClaimed: claim !== undefined,
				href: inLocale(paths.mineClaim(id, claim?.id ?? 'new', claim ? {} : { competence: uri }), locale),
			}
		})
		return { search: { q, action: inLocale(paths.mineClaim(id, 'new'), locale), suggestions }, claim: null }
	}
	const chosen = params.claim === 'new' ? await competenceByUri(ctx.db, wanted ?? '') : undefined
	const known = claims.find((claim) => (chosen ? claim.competence.id === chosen.id : claim.id === Number(params.claim)))
	const competence = known?.competence ?? chosen
	if (!competence) throw new Refusal('not-found', 'competences.claim-not-found')
	const values: ClaimValues = {
		competence: String(competence.id),
		level: String(known?.level ?? 2),
		basis: known?.basis ?? 'self-declared',
		'evidence-de': known?.evidence.de ?? '',
		'evidence-en': known?.evidence.en ?? '',
		'capacity-de': known?.capacity.de ?? '',
		'capacity-en': known?.capacity.en ?? '',
		'certificate-issuer': known?.certificate?.issuer ?? '',
		'certificate-until': known?.certificate?.until ?? '',
		scope: known?.scope ?? 'public',
	}
	return {
		search: null,
		claim: {
			name: nameOf({ competence }),
			isKnown: known !== undefined,
			/** What the address of its form says besides the action. */
			query: chosen ? `&${new URLSearchParams({ competence: chosen.uri })}` : '',
			confirmedBy: known?.confirmedBy ?? null,
			values,
		},
	}
}
