import type { Actions, PageServerLoad } from './$types'
import { declareClaim } from '#domain/competences/declare-claim.ts'
import { endClaim } from '#domain/competences/end-claim.ts'
import { refused } from '../../../../forms.server.ts'
import { backToProfile, keptProfile, waysOf } from '../../../keeping.server.ts'
import { claimIn, refusedClaim, typedClaim } from './claim-form.server.ts'
import { shownOn } from './claim-page.server.ts'

export const load: PageServerLoad = async (event) => {
	const profile = await keptProfile(event)
	return {
		profile: { name: profile.name, version: profile.version, network: profile.network },
		...(await shownOn(event, profile)),
		ways: waysOf(profile, event),
	}
}

export const actions: Actions = {
	async declare(event) {
		const { id, network } = await keptProfile(event)
		const form = await event.request.formData()
		let declared: { claimId: number }
		try {
			declared = await declareClaim(event.locals.ctx, network.id, { partyId: id, ...claimIn(form) })
		} catch (error) {
			return refusedClaim(error, typedClaim(form))
		}
		backToProfile(event, 'claim-declared', `#claim-${declared.claimId}`)
	},

	async end(event) {
		const { id, network } = await keptProfile(event)
		try {
			await endClaim(event.locals.ctx, network.id, { partyId: id, claimId: event.params.claim })
		} catch (error) {
			return refused(error, 'end', {})
		}
		backToProfile(event, 'claim-ended', '#nachweise')
	},
}
