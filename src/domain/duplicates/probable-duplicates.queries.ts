/** Who is probably meant by what somebody is about to enter: the same look as that of the scan, for a record that is not there yet. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { asOffice } from '../parties/as-office.ts'
import { keepChannel } from '../parties/details/channel-key.ts'
import type { ChannelKind } from '../parties/party.schema.ts'
import { keysOf } from './likeness/block-keys.ts'
import { judge } from './likeness/judge.ts'
import { traitsOf, type Recorded } from './likeness/traits.ts'
import { candidatesFor } from './scan/candidates.ts'
import { withFrequencies } from './scan/frequencies.ts'
import { readTraits } from './scan/likeness-rows.ts'

export type ProbableDuplicate = {
	id: number
	name: string
	place: string | null
	probability: number
	/** Why, as codes of likeness/judge.ts. */
	reasons: string[]
}

/** What somebody is about to enter, as far as it is known. */
export type Entered = {
	kind: 'organisation' | 'person'
	name: string
	given_name?: string | null
	family_name?: string | null
	born_on?: string | null
	legal_form?: string | null
	register_number?: string | null
	vat_id?: string | null
	address?: { street?: string | null; postcode?: string | null; place?: string | null } | null
	channels: readonly { kind: ChannelKind; value: string }[]
}

/** While entering, less is known than afterwards: so less is enough to be shown. */
const shownFrom = 0.2
const mostShown = 5

/** Records of the network that are probably the same as what is about to be entered, most probable first. */
export async function probableDuplicates(
	ctx: Context,
	networkId: number,
	entered: Entered,
): Promise<ProbableDuplicate[]> {
	return asOffice(ctx, networkId, async ({ db }) => {
		const traits = traitsOf(recorded(entered))
		const candidates = await candidatesFor(db, networkId, traits.kind, keysOf(traits))
		if (candidates.length === 0) return []
		const known = await readTraits(db, networkId, candidates)
		const found = await withFrequencies(db, networkId, traits.kind, (frequencies) =>
			[...known].flatMap(([id, theirs]) => {
				const judgement = judge(traits, theirs, frequencies, shownFrom)
				return judgement ? [{ id, ...judgement }] : []
			}),
		)
		const shown = found.toSorted((a, b) => b.probability - a.probability || a.id - b.id).slice(0, mostShown)
		const { rows } = await sql<{ id: number; name: string; place: string | null }>`
			select p.id, p.name, o.place from party p join party_overview o on o.id = p.id
			where p.network_id = ${networkId} and p.id = any(${shown.map(({ id }) => id)}::bigint[])`.execute(db)
		return shown.flatMap((one) => {
			const words = rows.find(({ id }) => id === one.id)
			return words ? [{ ...one, ...words }] : []
		})
	})
}

function recorded({ kind, name, address, channels, ...given }: Entered): Recorded {
	return {
		kind,
		name,
		legal_form: given.legal_form ?? null,
		register_number: given.register_number ?? null,
		vat_id: given.vat_id ?? null,
		given_name: given.given_name ?? null,
		family_name: given.family_name ?? null,
		salutation: null,
		born_on: given.born_on ?? null,
		addresses: address
			? [{ street: address.street ?? null, postcode: address.postcode ?? null, place: address.place ?? null }]
			: [],
		channels: channels.flatMap((channel) => {
			const kept = keepChannel(channel.kind, channel.value)
			return kept ? [{ kind: channel.kind, key: kept.key }] : []
		}),
		organisations: [],
	}
}
