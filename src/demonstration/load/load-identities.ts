/** Firms that a neighbouring network has entered as well, without knowing of each other: it asks of one whether it is the same, of the other nobody has asked. */
import type pg from 'pg'
import { writeChannels, writeParty } from './write-record.ts'

type Firm = {
	name: string
	organisation_kind: string
	identity_id: number
	web: string | null
	postcode: string | null
	place: string | null
	neighbour: number
}

const chosen = `
	select p.name, p.organisation_kind, p.identity_id, a.postcode, a.place, n2.id as neighbour,
		(select value from channel c where c.party_id = p.id and c.kind = 'web' and c.scope = 'public' order by id limit 1) as web
	from party p join network n on n.id = p.network_id and n.slug = $1 join network n2 on n2.slug = $2
	join address a on a.party_id = p.id join listing l on l.party_id = p.id and l.scope = 'public' and upper_inf(l.during)
	where p.kind = 'organisation' and not exists (select from party o where o.identity_id = p.identity_id and o.id <> p.id)
	order by p.id offset 24 limit 2`

/** Writes them for Albtrauf Digital, as the owner of the database. */
export async function loadIdentities(client: pg.Client): Promise<void> {
	const { rows } = await client.query<Firm>(chosen, ['albtrauf-digital', 'mittlerer-neckar-it'])
	for (const [at, firm] of rows.entries()) {
		const { name, organisation_kind, neighbour } = firm
		const id = await writeParty(client, neighbour, 'organisation', name, { organisation_kind })
		await writeChannels(client, neighbour, id, { web: firm.web }, 'public')
		await client.query(
			`insert into address (network_id, party_id, postcode, place, scope) values ($1, $2, $3, $4, 'public')`,
			[neighbour, id, firm.postcode, firm.place],
		)
		await client.query(
			`insert into listing (network_id, party_id, scope, during) values ($1, $2, 'public', daterange(current_date - 40, null))`,
			[neighbour, id],
		)
		if (at === 0)
			await client.query(
				`insert into identity_verdict (network_id, party_id, identity_id, verdict) values ($1, $2, $3, 'same')`,
				[neighbour, id, firm.identity_id],
			)
	}
}
