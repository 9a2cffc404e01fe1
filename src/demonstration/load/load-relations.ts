/** Gives the offices that have accounts what they heard, how their parties belong together, and what they have to do. */
import type { Client } from 'pg'
import { dayOf, ordinalOf } from '../days.ts'
import { Random, weigh } from '../random.ts'
import { contactTexts, eventsOf, heardNeeds, relationshipsByName, storyOfKaro, tasksOf } from '../relations.ts'
import type { Day } from '../types.ts'

type Account = { id: string; name: string }
type Office = { id: number; slug: string; office: Account; board: Account | null }
type Party = { id: string; contact: string | null; founded: number | null; competence: number | null }
type Contact = {
	party: string
	kind: keyof typeof contactTexts | 'event'
	day: Day
	body: string
	needs?: readonly string[]
	others?: readonly string[]
	competences?: readonly number[]
}

/** So many organisations per network, those of the hand-written ones first. */
const organisationsTold = 160
const named = 'albtrauf-digital'
const kinds = weigh<keyof typeof contactTexts>([
	['call', 5],
	['mail', 3],
	['meeting', 2],
	['visit', 1.5],
	['note', 1],
])

export async function loadRelations(client: Client, { seed, today }: { seed: number; today: Day }): Promise<void> {
	for (const office of await officesOf(client)) {
		const random = new Random(seed + Number(office.id))
		await loadContacts(client, office, random, today)
		await loadRelationships(client, office, random)
		await loadTasks(client, office, today)
	}
}

async function officesOf(client: Client): Promise<Office[]> {
	const { rows } = await client.query<Office>(`
		select n.id, n.slug,
			(select json_build_object('id', u.id, 'name', u.name) from role_grant g join auth."user" u on u.id = g.account_id
				where g.network_id = n.id and g.role in ('office', 'admin') order by g.role desc, u.name limit 1) as office,
			(select json_build_object('id', u.id, 'name', u.name) from role_grant g join auth."user" u on u.id = g.account_id
				where g.network_id = n.id and g.role = 'board' order by u.name limit 1) as board
		from network n where n.kind = 'network' order by n.id`)
	return rows.filter(({ office }) => office !== null)
}

async function loadContacts(client: Client, office: Office, random: Random, today: Day): Promise<void> {
	const { rows: parties } = await client.query<Party>(
		`select p.id, p.founded, (select f.person_id from party_function f where f.organisation_id = p.id order by f.kind = 'main-contact' desc, f.id limit 1) as contact,
			(select c.competence_id from claim c where c.party_id = p.id order by c.id limit 1) as competence
		from party p where p.network_id = $1 and p.kind = 'organisation' order by p.id limit $2`,
		[office.id, organisationsTold],
	)
	const day = (ago: number) => dayOf(ordinalOf(today) - ago)
	const heardOf: Party[] = []
	for (const party of parties) {
		// Every third organisation has not been heard of for long, as it really is.
		for (let more = random.chance(0.35) ? 0 : random.int(1, 3); more > 0; more -= 1) {
			const kind = random.weighted(kinds)
			const at = day(random.int(1, 730))
			if (party.founded !== null && Number(at.slice(0, 4)) < party.founded) continue
			await addContact(client, office, {
				...{ party: party.id, kind, day: at, body: random.pick(contactTexts[kind]) },
				others: kind !== 'note' && party.contact && random.chance(0.7) ? [party.contact] : [],
				needs: random.chance(0.2) ? [random.pick(heardNeeds)] : [],
				competences: party.competence !== null && random.chance(0.3) ? [party.competence] : [],
			})
			if (heardOf.at(-1) !== party) heardOf.push(party)
		}
	}
	await loadEvents(client, office, heardOf, today)
	if (office.slug !== named) return
	for (const { ago, kind, text, with: whom, needs = [], competences = [] } of storyOfKaro) {
		const party = await idOf(client, office, 'Karo & Faden Datenwerk eG')
		const other = whom ? await idOf(client, office, whom) : undefined
		const { rows } = await client.query<{ id: number }>('select id from competence where slug = any($1)', [competences])
		if (party)
			await addContact(client, office, {
				...{ party, kind, day: day(ago), body: text, needs, others: other ? [other] : [] },
				competences: rows.map(({ id }) => id),
			})
	}
}

/** Who came to events: organisations with the person who stands for them. Whoever keeps silent came to none. */
async function loadEvents(client: Client, office: Office, known: readonly Party[], today: Day): Promise<void> {
	// Of its own, so that what else is drawn stays as it is.
	const random = new Random(Number(office.id) * 31 + known.length)
	for (const { ago, title, came } of eventsOf) {
		const on = dayOf(ordinalOf(today) - ago)
		const there = known.filter(
			({ founded }) => random.chance(came) && (founded === null || founded <= Number(on.slice(0, 4))),
		)
		const [party, ...others] = new Set(there.flatMap(({ id, contact }) => (contact ? [id, contact] : [id])))
		if (party) await addContact(client, office, { kind: 'event', day: on, body: title, party, others })
	}
}

async function addContact(client: Client, office: Office, contact: Contact): Promise<void> {
	const { party, kind, day, body, needs = [], others = [], competences = [] } = contact
	await client.query(
		`with s as (insert into subject (network_id, kind) values ($1, 'interaction') returning id),
		i as (
			insert into interaction (id, network_id, kind, happened_on, body, needs, moment, author_account, author_name, created_at)
			select id, $1, $2, $3::date, $4, $5, ($3::date + time '12:00') at time zone 'Europe/Berlin', $6, $7, $3::date + time '14:00' from s returning *),
		a as (insert into interaction_account (network_id, interaction_id, account_id, name) select $1, id, $6, $7 from i),
		c as (insert into interaction_competence (network_id, interaction_id, competence_id) select $1, id, unnest($9::int[]) from i)
		insert into interaction_party (network_id, interaction_id, party_id, kind, happened_on, moment)
		select $1, i.id, p, i.kind, i.happened_on, i.moment from i, unnest($8::bigint[]) p`,
		[office.id, kind, day, body, needs, office.office.id, office.office.name, [party, ...others], competences],
	)
}

async function loadRelationships(client: Client, office: Office, random: Random): Promise<void> {
	const add = `insert into relationship (network_id, kind, from_id, to_id, note, during)
		select $1, $2, case when $2 = 'partner-of' then least(f.id, t.id) else f.id end, case when $2 = 'partner-of' then greatest(f.id, t.id) else t.id end,
			$5, daterange($6::date, $7::date)
		from party f, party t where f.network_id = $1 and t.network_id = $1 and f.name = $3 and t.name = $4 on conflict do nothing`
	if (office.slug === named)
		for (const { from, kind, to, note, since, until } of relationshipsByName)
			await client.query(add, [office.id, kind, from, to, note ?? null, since ?? null, until ?? null])
	const { rows } = await client.query<{ name: string; founded: number | null }>(
		`select name, founded from party where network_id = $1 and kind = 'organisation' order by id offset 20 limit $2`,
		[office.id, organisationsTold],
	)
	for (const [at, { name, founded }] of rows.entries()) {
		const other = rows[at + 1]
		if (!other || !random.chance(0.12)) continue
		const kind = random.pick(['partner-of', 'supplier-of', 'partner-of', 'subsidiary-of'] as const)
		const since = random.chance(0.5) ? `${Math.max(founded ?? 2000, other.founded ?? 2000, 2012) + 1}-01-01` : null
		await client.query(add, [office.id, kind, name, other.name, null, since, null])
	}
}

async function loadTasks(client: Client, office: Office, today: Day): Promise<void> {
	const day = (days: number) => dayOf(ordinalOf(today) + days)
	for (const { title, due, repeats, done, who, about } of tasksOf) {
		const party = about && office.slug === named ? await idOf(client, office, about) : undefined
		const assignee = who === 'office' ? office.office : who === 'board' ? office.board : null
		if (about && !party) continue
		const dueOn = due === undefined ? null : day(due)
		await client.query(
			`insert into task (network_id, subject_id, party_id, title, due_on, assignee_account, assignee_name, repeats, repeats_from,
				author_account, author_name, created_at, done_at, done_account, done_name)
			values ($1, $2, $2, $3, $4::date, $5, $6, $7, case when $7::text is not null then $4::date end, $8, $9,
				$10::date + time '09:30', $11::date + time '16:00', case when $11::date is not null then $5 end, case when $11::date is not null then $6 end)`,
			[
				...[office.id, party ?? null, title, dueOn, assignee?.id ?? null, assignee?.name ?? null, repeats ?? null],
				...[office.office.id, office.office.name, day(Math.min(due ?? 0, -(done ?? 0)) - 20)],
				done === undefined ? null : day(-done),
			],
		)
	}
	await givenToMembers(client, office, day)
}

/** What the office asks of Selin Aydemir, who represents Karo & Faden. */
async function givenToMembers(client: Client, office: Office, day: (days: number) => string): Promise<void> {
	for (const [title, due, done] of [
		['Logo als SVG für die Messewand schicken', 5, null],
		['Zwei Sätze zum Jahresbericht schreiben', 19, null],
		['Wer spricht für Sie auf der Mitgliederversammlung?', -6, -4],
	] as const)
		await client.query(
			`insert into task (network_id, subject_id, party_id, person_id, title, due_on, author_account, author_name, created_at, done_at, done_name)
			select p.network_id, p.id, p.id, f.person_id, $2, $3::date, $4, $5, $6::date + time '09:30', $7::date + time '16:00',
				case when $7::date is not null then q.name end
			from party p join party_function f on f.organisation_id = p.id join party q on q.id = f.person_id
			where p.network_id = $1 and p.name = 'Karo & Faden Datenwerk eG' and q.family_name = 'Aydemir' and upper_inf(f.during)
			order by f.id limit 1`,
			[office.id, title, day(due), office.office.id, office.office.name, day(-20), done === null ? null : day(done)],
		)
}

async function idOf(client: Client, office: Office, name: string): Promise<string | undefined> {
	const { rows } = await client.query<{ id: string }>(
		'select id from party where network_id = $1 and name = $2 order by id limit 1',
		[office.id, name],
	)
	return rows[0]?.id
}
