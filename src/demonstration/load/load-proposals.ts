/** What one office wants to see before it holds, and what people of members have proposed. */
import type { Client } from 'pg'

const network = 'albtrauf-digital'
const parts = ['name', 'legal_form', 'register_number', 'description', 'custom.bildet-aus']

const texts = {
	karo: {
		party: 'Karo & Faden Datenwerk eG',
		author: 'Selin Aydemir',
		de: 'Genossenschaft von sechzehn Leuten. Wir holen Messwerte aus Maschinen, die dafür nie gedacht waren, und machen daraus Zahlen, die im Betrieb jemand liest. Neu ist unsere Sprechstunde für kleine Webereien, jeden ersten Dienstag im Monat.',
		declined: false,
	},
	earlier: {
		party: 'Karo & Faden Datenwerk eG',
		author: 'Selin Aydemir',
		de: 'Bis Ende des Monats: zehn Prozent auf alle Einführungspakete.',
		declined: true,
	},
} as const

/** After organisations, accounts and own fields are there. */
export async function loadProposals(client: Client): Promise<void> {
	const { rows } = await client.query<{ id: string }>('select id from network where slug = $1', [network])
	const id = rows[0]?.id
	if (!id) return
	await client.query('insert into profile_approval (network_id, parts) values ($1, $2)', [id, parts])
	for (const { party, author, de, declined } of Object.values(texts))
		await client.query(
			`insert into profile_proposal (network_id, party_id, part, before, after, proposed_at, author_account, author_name,
				decided_at, decided_name, accepted, reason)
			select p.network_id, p.id, 'description', jsonb_build_object('description-de', coalesce(p.description ->> 'de', '')),
				jsonb_build_object('description-de', $3::text), now() - case when $5 then interval '9 days' else interval '2 days' end,
				(select u.id from auth."user" u where u.name = $4::text limit 1), $4::text,
				case when $5 then now() - interval '8 days' end, case when $5 then 'Katrin Sailer' end, case when $5 then false end,
				case when $5 then 'Rabatte gehören nicht ins Profil. Gern in den nächsten Rundbrief.' end
			from party p where p.network_id = $1 and p.name = $2`,
			[id, party, de, author, declined],
		)
}
