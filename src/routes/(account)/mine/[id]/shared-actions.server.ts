/** One profile of an organisation in several networks, as whoever represents it decides. */
import type { RequestEvent } from '@sveltejs/kit'
import { leadIdentity } from '#domain/parties/identities/lead-identity.ts'
import { saySame } from '#domain/parties/identities/say-same.ts'
import { ownElsewhere } from '#domain/parties/identities/shared-with.queries.ts'
import { Refusal } from '#platform/errors.ts'
import { refused, typed } from '../../forms.server.ts'
import { backToProfile, keptProfile } from '../keeping.server.ts'

type Event = RequestEvent<{ id: string }>

export const sharedActions = {
	/** The profile of this record and one of another network become one. */
	async join(event: Event) {
		const { ctx } = event.locals
		const { id, network } = await keptProfile(event)
		const other = Number(typed(await event.request.formData(), 'party'))
		const from = async (one: number, another: number) =>
			(await ownElsewhere(ctx, one)).find(({ partyId }) => partyId === another)
		try {
			const theirs = await from(id, other)
			if (!theirs) throw new Refusal('not-found', 'parties.not-found')
			const { moved } = await saySame(ctx, network.id, { partyId: id, identityId: theirs.identityId })
			// Where this record shares its profile already, the other one comes.
			const own = moved ? undefined : await from(other, id)
			if (own) await saySame(ctx, theirs.network.id, { partyId: other, identityId: own.identityId })
		} catch (error) {
			return refused(error, 'shared', {})
		}
		backToProfile(event, 'joined', '#gemeinsam')
	},

	/** The texts of this record are the ones shown. */
	async lead(event: Event) {
		const { id, network } = await keptProfile(event)
		try {
			await leadIdentity(event.locals.ctx, network.id, { partyId: id })
		} catch (error) {
			return refused(error, 'shared', {})
		}
		backToProfile(event, 'leads', '#gemeinsam')
	},
}
