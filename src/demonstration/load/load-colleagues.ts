/** Gives colleagues of members an account, and some of them a request that waits for the main contact. */
import type { Client } from 'pg'
import type { Instance } from '#boot.ts'
import { ensureAccount } from '#domain/access/accounts.ts'
import { demonstrationColleagues } from '../colleagues.ts'

export async function loadColleagues(instance: Instance, client: Client): Promise<void> {
	for (const { name, mail, organisation, network, asks } of demonstrationColleagues) {
		const { account } = await ensureAccount(instance, { mail, name, locale: 'de', mailVerified: true })
		const [given, family] = name.split(' ')
		if (asks)
			await client.query(
				`insert into colleague_request (network_id, organisation_id, account_id, mail, given_name, family_name, locale, asked_at)
				select p.network_id, p.id, $1, $2, $3, $4, 'de', now() - interval '3 days' from party p join network n on n.id = p.network_id
				where p.name = $5 and n.slug = $6`,
				[account.id, mail, given, family, organisation, network],
			)
	}
}
