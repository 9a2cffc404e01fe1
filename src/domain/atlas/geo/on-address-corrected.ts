/** Whoever corrects the own address is asked for no district: it is found from the place, as when the office writes it down. */
import { onJournal } from '#platform/reactions.ts'
import { placeAddress, unplacedAddresses } from '../../parties/details/place-address.ts'
import { findPlace } from './find-place.ts'

onJournal(
	(action) => action === 'parties.correct-profile' || action === 'parties.accept-proposals',
	async (ctx) => {
		for (const { id, place, postcode, districts } of await unplacedAddresses(ctx)) {
			const found = findPlace(place, { postcode: postcode ?? undefined, districts })
			if (found && !('ambiguous' in found)) await placeAddress(ctx, id, found)
		}
	},
)
