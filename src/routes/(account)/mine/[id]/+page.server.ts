import type { Actions, PageServerLoad } from './$types'
import { confirmClaim } from '#domain/competences/confirm-claim.ts'
import { ownClaims } from '#domain/competences/own-claims.queries.ts'
import { openRequests, speaksFor } from '#domain/joining/colleagues/colleagues.queries.ts'
import { speaksForPeople } from '#domain/parties/own/speaks-for.ts'
import { ownElsewhere } from '#domain/parties/identities/shared-with.queries.ts'
import { confirmProfile } from '#domain/parties/profile/confirm-profile.ts'
import { refused, typed } from '../../forms.server.ts'
import { backToProfile, keptProfile, waysOf } from '../keeping.server.ts'
import { beyondParts } from './beyond-parts.server.ts'
import { fileParts } from './file-parts.server.ts'
import { logoActions } from './logo-actions.server.ts'
import { claimView, factsView } from './profile-view.ts'
import { sharedActions } from './shared-actions.server.ts'
import { ownProposals, withdraw } from './proposals.server.ts'

export const load: PageServerLoad = async (event) => {
	const profile = await keptProfile(event)
	const { ctx } = event.locals
	const speaks = await speaksFor(ctx, profile.network.id, profile.id)
	const requests = speaks ? await openRequests(ctx, profile.network.id, profile.id) : []
	const claims = await ownClaims(ctx, { id: profile.id, networkId: profile.network.id })
	return {
		...(await fileParts(ctx, profile)),
		...(await beyondParts(ctx, profile)),
		others: await ownElsewhere(ctx, profile.id),
		people: await speaksForPeople(ctx, profile.network.id, profile.id),
		today: ctx.today,
		profile,
		facts: factsView(profile.id, profile.fields, profile.own),
		proposals: await ownProposals(ctx, profile),
		claims: claims.map((claim) => claimView(claim, profile.id, ctx.today)),
		ways: waysOf(profile, event),
		colleagues: speaks ? { href: waysOf(profile, event).colleagues, waiting: requests.length } : null,
		done: event.url.searchParams.get('done'),
	}
}

export const actions: Actions = {
	...logoActions,
	...sharedActions,
	withdraw,
	/** All of it is still true. */
	async confirm(event) {
		const { id, network } = await keptProfile(event)
		const version = typed(await event.request.formData(), 'version')
		try {
			await confirmProfile(event.locals.ctx, network.id, { partyId: id, version })
		} catch (error) {
			return refused(error, 'confirm', {})
		}
		backToProfile(event, 'confirmed')
	},

	/** One claim is still true. */
	async confirmClaim(event) {
		const { id, network } = await keptProfile(event)
		const form = await event.request.formData()
		const claimId = typed(form, 'claim')
		try {
			await confirmClaim(event.locals.ctx, network.id, { partyId: id, claimId, version: typed(form, 'version') })
		} catch (error) {
			return refused(error, 'claim', {})
		}
		backToProfile(event, 'claim-confirmed', `#claim-${claimId}`)
	},
}
