/** Roles that a network of the demonstration has given itself beside those that all have. */
import type { Client } from 'pg'

const ownRoles = [
	{
		network: 'seekreis-it',
		key: 'own-schatzmeisterei',
		name: { de: 'Schatzmeisterei', en: 'Treasurer' },
		permissions: ['office.read', 'applications.decide'],
	},
	{
		network: 'seekreis-it',
		key: 'own-praktikum',
		name: { de: 'Praktikum', en: 'Internship' },
		permissions: ['office.read', 'parties.manage'],
	},
]

export async function loadOwnRoles(client: Client): Promise<void> {
	for (const { network, key, name, permissions } of ownRoles)
		await client.query(
			`insert into network_role (network_id, key, name, permissions) select id, $2, $3, $4 from network where slug = $1`,
			[network, key, JSON.stringify(name), permissions],
		)
}
