/**
 * What parties agreed to and what they do not want, as SQL over `party_overview o`. The second lock shows these rows only to whoever reads
 * in the name of the network: see `asOffice`.
 */
import { sql, type RawBuilder } from 'kysely'
import type { OptOutKind } from '../details/opt-out.ts'
import type { ConsentPurpose } from '../details/record-consent.ts'

/** The person agreed to one of some purposes, and that holds now. */
export const agreedTo = (networkId: number, purposes: readonly ConsentPurpose[]): RawBuilder<boolean> =>
	sql<boolean>`((o.id in (select co.party_id from consent co where co.network_id = ${networkId} and co.purpose = any(${[...purposes]}::text[])
		and co.given_at <= now() and (co.withdrawn_at is null or co.withdrawn_at > now()))) is true)`

/** Whoever wants no mails wants no mailings and reminders either; whoever wants no mailings wants no reminders. */
const within: Partial<Record<OptOutKind, readonly OptOutKind[]>> = {
	'bulk-mail': ['mail', 'bulk-mail'],
	reminders: ['mail', 'bulk-mail', 'reminders'],
}

/** The party does not want one of some things, or something that includes it. */
export const optedOut = (networkId: number, kinds: readonly OptOutKind[]): RawBuilder<boolean> => {
	const meant = [...new Set(kinds.flatMap((kind) => within[kind] ?? [kind]))]
	return sql<boolean>`((o.id in (select oo.party_id from opt_out oo where oo.network_id = ${networkId} and oo.kind = any(${meant}::text[]))) is true)`
}
