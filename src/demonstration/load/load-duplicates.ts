/** Second records of some members, as they come of a list of participants or a business card: the office finds them under Dubletten. */
import type pg from 'pg'
import type { Instance } from '#boot.ts'
import { scanAllNetworks } from '#domain/duplicates/every-night-scan.ts'
import { writeChannels, writeParty } from './write-record.ts'

type Firm = {
	id: number
	network_id: number
	name: string
	organisation_kind: string
	street: string | null
	postcode: string | null
	place: string | null
	mail: string | null
	phone: string | null
	web: string | null
	given_name: string | null
	family_name: string | null
	person_mail: string | null
	nth: number
}

/** Of each network the third, seventh and twelfth organisation, with its first person. */
const chosen = `
	select * from (
		select p.id, p.network_id, p.name, p.organisation_kind, a.street, a.postcode, a.place,
			(select value from channel c where c.party_id = p.id and c.kind = 'mail' order by id limit 1) as mail,
			(select value from channel c where c.party_id = p.id and c.kind = 'phone' order by id limit 1) as phone,
			(select value from channel c where c.party_id = p.id and c.kind = 'web' order by id limit 1) as web,
			h.given_name, h.family_name, (select value from channel c where c.party_id = h.id and c.kind = 'mail' order by id limit 1) as person_mail,
			row_number() over (partition by p.network_id order by p.id)::int as nth
		from party p join address a on a.party_id = p.id
		left join lateral (select h.* from party_function f join party h on h.id = f.person_id where f.organisation_id = p.id order by h.id limit 1) h on true
		where p.kind = 'organisation'
	) firms where nth in (3, 7, 12) order by network_id, nth`

const withoutForm = (name: string): string =>
	name.replace(/ (?:g?GmbH(?: & Co\. KG)?|AG|eG|SE|KG|OHG|GbR|e\. [KV]\.|UG \(haftungsbeschränkt\)|PartG mbB)$/, '')
const slipped = (name: string): string => name.slice(0, 3) + name.slice(4)
const letters = (name: string): string =>
	name.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss') // prettier-ignore

/** Writes them as the owner of the database, and looks for duplicates in all networks, as the night does. */
export async function loadDuplicates(client: pg.Client, instance: Instance): Promise<void> {
	const { rows } = await client.query<Firm>(chosen)
	await client.query('begin')
	for (const firm of rows) {
		if (firm.nth === 3) await write(client, firm, letters(withoutForm(firm.name)), { mail: firm.mail })
		if (firm.nth === 7) await write(client, firm, slipped(firm.name), { phone: firm.phone, address: true })
		if (firm.nth === 12)
			await write(client, firm, withoutForm(firm.name).toUpperCase(), { web: firm.web, address: true })
		if (firm.nth === 7 && firm.given_name && firm.family_name && firm.person_mail)
			await writePerson(client, firm, firm.family_name, firm.given_name, firm.person_mail)
	}
	await client.query('commit')
	await scanAllNetworks(instance.db)
}

async function write(
	client: pg.Client,
	firm: Firm,
	name: string,
	{
		mail,
		phone,
		web,
		address = false,
	}: { mail?: string | null; phone?: string | null; web?: string | null; address?: boolean },
): Promise<void> {
	const id = await writeParty(client, firm.network_id, 'organisation', name, {
		organisation_kind: firm.organisation_kind,
	})
	await writeChannels(client, firm.network_id, id, { mail, phone, web })
	if (address)
		await client.query(
			'insert into address (network_id, party_id, street, postcode, place) values ($1, $2, $3, $4, $5)',
			[firm.network_id, id, firm.street?.replace(/straße/i, 'str.'), firm.postcode, firm.place],
		)
}

async function writePerson(
	client: pg.Client,
	{ network_id }: Firm,
	given: string,
	family: string,
	mail: string,
): Promise<void> {
	const id = await writeParty(client, network_id, 'person', `${given} ${family}`, {
		given_name: given,
		family_name: family,
	})
	await writeChannels(client, network_id, id, { mail })
}
