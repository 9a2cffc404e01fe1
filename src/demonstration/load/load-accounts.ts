/** Gives the people of the demonstration accounts, roles and their person records. */
import type { Client } from 'pg'
import type { Instance } from '#boot.ts'
import { ensureAccount } from '#domain/access/accounts.ts'
import type { DemoAccount } from '../types.ts'

/** The mail address is verified and there is no password: they sign in by link. */
export async function loadAccounts(
	instance: Instance,
	client: Client,
	accounts: readonly DemoAccount[],
): Promise<void> {
	for (const person of accounts) {
		const name = [person.title, person.given, person.family].filter(Boolean).join(' ')
		const { account } = await ensureAccount(instance, { mail: person.mail, name, locale: 'de', mailVerified: true })
		for (const { role, network, from } of person.grants) {
			await client.query(
				`insert into role_grant (account_id, network_id, role, during)
				select $1, case when $3 = 'operator' then null else n.id end, $3, daterange($4, null) from network n where n.slug = $2 on conflict do nothing`,
				[account.id, network, role, from],
			)
		}
		for (const organisation of person.contactOf) {
			await client.query(
				`insert into account_person (account_id, network_id, person_id)
				select distinct on (p.network_id) $1, p.network_id, p.id from party p
				join party_function f on f.person_id = p.id join party o on o.id = f.organisation_id
				where o.name = $2 and p.family_name = $3 and p.given_name = $4 order by p.network_id, p.id on conflict do nothing`,
				[account.id, organisation, person.family, person.given],
			)
		}
	}
}
