/** Writes applications for membership in every state; those of the approved state come from members whom the alliance has. */
import type { Client } from 'pg'
import type { Instance } from '#boot.ts'
import { hashOf, statusToken } from '#domain/joining/form-token.ts'
import { demonstrationApplications, type DemoApplication } from '../applications.ts'
import type { LoadedNetwork } from './load-networks.ts'

const consent = (network: string) =>
	`${network} verwendet die Angaben, um den Antrag zu prüfen und, wenn er angenommen wird, für die Mitgliedschaft.\n\nIch bin einverstanden, dass ${network} diese Angaben zur Prüfung des Antrags und für die Mitgliedschaft verarbeitet.`

/** Who acts at a step: the applicant, the office or the board. */
const actors: Record<string, 'visitor' | 'office' | 'board'> = {
	submitted: 'visitor', confirmed: 'visitor', withdrawn: 'visitor', forwarded: 'office', recalled: 'office', reopened: 'office',
	approved: 'board', declined: 'board',
} // prettier-ignore

export async function loadApplications(
	instance: Instance,
	client: Client,
	networks: ReadonlyMap<string, LoadedNetwork>,
): Promise<void> {
	for (const application of demonstrationApplications)
		await loadApplication(instance, client, application, networks.get(application.network)!)
	for (const slug of new Set(demonstrationApplications.map(({ network }) => network)))
		await loadApproved(instance, client, networks.get(slug)!)
}

async function takeSubject(client: Client, networkId: number): Promise<number> {
	const { rows } = await client.query<{ id: string }>(
		`insert into subject (network_id, kind) values ($1, 'application') returning id`,
		[networkId],
	)
	return Number(rows[0]!.id)
}

async function loadApplication(
	instance: Instance,
	client: Client,
	{ locale, organisation, address, motivation, people, steps, proposes, network }: DemoApplication,
	{ id: networkId, types }: LoadedNetwork,
): Promise<void> {
	const id = await takeSubject(client, networkId)
	const [first] = people
	const submission = hashOf(`demonstration ${id}`)
	const answers = {
		...(organisation
			? { organisation_kind: organisation.kind, website: organisation.website, size_class: organisation.size, summary: organisation.summary }
			: { organisation_kind: null, website: null, size_class: null, summary: null }),
		address: { street: address.street, postcode: address.postcode, place: address.town, district_code: address.district, latitude: null, longitude: null },
		founded: null, register_number: null, vat_id: null, born_on: null, motivation: motivation ?? null, heard: null, listing: organisation?.listing ?? false,
	} // prettier-ignore
	const type = proposes === undefined ? null : types.get(proposes)!
	await client.query(
		`insert into application (id, network_id, kind, name, mail, locale, answers, consent_text, submission, status_hash, type_id, starts_on, listed)
		select $1, n.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, case when $11::bigint is null then null else (date_trunc('month', now()) + interval '1 month')::date end, $12::scope
		from network n where n.id = $2`,
		[
			id, networkId, organisation ? 'organisation' : 'person', organisation?.name ?? `${first!.given} ${first!.family}`, first!.mail, locale,
			JSON.stringify(answers), consent(network), submission, hashOf(await statusToken(instance, networkId, submission)), type,
			type !== null && organisation ? (organisation.listing ? 'public' : 'members') : null,
		],
	) // prettier-ignore
	for (const [position, person] of people.entries())
		await client.query(
			`insert into application_person (network_id, application_id, position, given_name, family_name, mail, phone, role_title, functions)
			values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
			[networkId, id, position, person.given, person.family, person.mail, person.phone ?? null, person.position ?? null, person.functions ?? []],
		) // prettier-ignore
	for (const step of steps) await loadStep(client, networkId, id, step)
}

async function loadStep(
	client: Client,
	networkId: number,
	id: number,
	{ kind, daysAgo, reason }: { kind: string; daysAgo: number; reason?: string },
): Promise<void> {
	await client.query(
		`insert into application_step (network_id, application_id, kind, at, actor_kind, actor_account, actor_name, reason)
		select $1, $2, $3, now() - make_interval(days => $4), case when $6 = 'visitor' then 'visitor' else 'account' end, u.id, u.name, $5
		from (select 1) one left join lateral (
			select u.id, u.name from role_grant g join auth."user" u on u.id = g.account_id
			where g.network_id = $1 and (g.role = $6 or g.role = 'admin') order by g.role = $6 desc limit 1
		) u on $6 <> 'visitor'`,
		[networkId, id, kind, daysAgo, reason ?? null, actors[kind]],
	)
}

/** The application by which the newest member of the network came. */
async function loadApproved(instance: Instance, client: Client, { id: networkId }: LoadedNetwork): Promise<void> {
	const { rows } = await client.query<{
		party: string
		name: string
		type: string
		day: string
		person: string
		given: string
		family: string
		mail: string
	}>(
		`select p.id as party, p.name, m.type_id as type, lower(m.during)::text as day, c.id as person, c.given_name as given, c.family_name as family,
			ch.value as mail
		from membership m join party p on p.id = m.party_id
		join party_function f on f.organisation_id = p.id and f.kind = 'main-contact' and upper_inf(f.during)
		join party c on c.id = f.person_id join channel ch on ch.party_id = c.id and ch.kind = 'mail'
		where m.network_id = $1 and lower(m.during) <= now() order by lower(m.during) desc, m.id, f.id limit 1`,
		[networkId],
	)
	const member = rows[0]
	if (!member) return
	const id = await takeSubject(client, networkId)
	const submission = hashOf(`demonstration ${id}`)
	await client.query(
		`insert into application (id, network_id, kind, name, mail, locale, answers, consent_text, submission, status_hash, party_id, type_id, starts_on, listed)
		values ($1, $2, 'organisation', $3, $4, 'de', '{"listing": true}', $5, $6, $7, $8, $9, $10, 'public')`,
		[id, networkId, member.name, member.mail, consent('Das Netzwerk'), submission, hashOf(await statusToken(instance, networkId, submission)), member.party, member.type, member.day],
	) // prettier-ignore
	await client.query(
		`insert into application_person (network_id, application_id, position, given_name, family_name, mail, functions, party_id)
		values ($1, $2, 0, $3, $4, $5, '{main-contact}', $6)`,
		[networkId, id, member.given, member.family, member.mail, member.person],
	)
	for (const [kind, daysAgo] of [
		['submitted', 40],
		['confirmed', 40],
		['forwarded', 34],
		['approved', 31],
	] as const)
		// prettier-ignore
		await loadStep(client, networkId, id, { kind, daysAgo })
}
