/** What partners said about claims, whom offices reminded, and what texts suggest. */
import type { Client } from 'pg'
import { demonstrationRequests, demonstrationSuggestions } from '../evidence.ts'
import type { Day } from '../types.ts'

/** An answer can be given for so long. */
const openDays = 30
/** Days since the last reminders; whoever was reminded within three weeks is not reminded again. */
const reminded = [2, 9, 16, 24, 40]

/** After organisations and accounts are there. */
export async function loadEvidence(client: Client, today: Day): Promise<void> {
	await loadRequests(client)
	await loadReminders(client, today)
	await loadSuggestions(client)
}

const ago = (days: number | undefined) => (days === undefined ? null : `${days} days`)

async function loadRequests(client: Client): Promise<void> {
	for (const one of demonstrationRequests) {
		const confirms = one.answer ? one.answer.says === 'confirms' : null
		await client.query(
			`with asked as (
				insert into claim_confirmation (network_id, claim_id, partner, mail_domain, project, asked_account, asked_name, asked_at, expires_at,
					withdrawn_at, answered_at, confirmed, answered_name, level, sentence, before)
				select cl.network_id, cl.id, $4::text, $5::text, $6::text, (select u.id from auth."user" u where u.name = $7::text limit 1), $7::text, now() - $8::interval,
					now() - $8::interval + make_interval(days => $9::int), now() - $10::interval, now() - $11::interval, $12::boolean, $13::text,
					case when $12::boolean then cl.level end, $14::text,
					case when $12::boolean then jsonb_build_object('basis', case when cl.basis = 'partner-confirmed' then 'reference' else cl.basis end,
						'confirmed_on', cl.confirmed_on, 'confirmed_by', cl.confirmed_by, 'fresh_until', cl.fresh_until) end
				from claim cl join party p on p.id = cl.party_id join network n on n.id = cl.network_id join competence k on k.id = cl.competence_id
				where n.slug = $1 and p.name = $2 and k.slug = $3 returning claim_id, confirmed, answered_at
			)
			update claim cl set basis = case when cl.basis = 'certificate' then cl.basis else 'partner-confirmed' end, confirmed_on = a.answered_at::date,
				confirmed_by = format('%s (%s)', $4::text, $5::text), fresh_until = greatest(cl.fresh_until, (a.answered_at + interval '1 year')::date)
			from asked a where a.confirmed and cl.id = a.claim_id`,
			[
				...[one.network, one.organisation, one.competence, one.partner, one.domain, one.project ?? null, one.askedBy],
				...[ago(one.asked), openDays, ago(one.withdrawn), ago(one.answer?.days), confirms],
				...[confirms ? (one.answer?.name ?? null) : null, one.answer?.sentence ?? null],
			],
		)
	}
}

/** Every third member with stale claims was asked lately, or some time ago, where an office has an account. */
async function loadReminders(client: Client, today: Day): Promise<void> {
	await client.query(
		`insert into claim_reminder (network_id, party_id, claims, sent_account, sent_at)
		select due.network_id, due.party_id, due.claims, due.account, now() - make_interval(days => ($2::int[])[due.rank / 3])
		from (
			select cl.network_id, cl.party_id, array_agg(cl.id order by cl.id) as claims, office.account,
				(row_number() over (partition by cl.network_id order by min(cl.fresh_until), cl.party_id))::int as rank
			from claim cl join party p on p.id = cl.party_id and p.kind = 'organisation'
			cross join lateral (select g.account_id as account from role_grant g where g.network_id = cl.network_id and g.role = 'office'
				order by g.id limit 1) office
			where cl.fresh_until <= $1::date and cl.scope <> 'office'
				and exists (select from membership m where m.party_id = p.id and m.during @> $1::date)
			group by cl.network_id, cl.party_id, office.account
		) due where due.rank % 3 = 0 and due.rank / 3 <= cardinality($2::int[])`,
		[today, reminded],
	)
}

async function loadSuggestions(client: Client): Promise<void> {
	for (const { network, organisation, competence, source, passage, accepted } of demonstrationSuggestions)
		await client.query(
			`insert into claim_suggestion (network_id, party_id, competence_id, source, passage, made_at, decided_at, accepted, decided_name)
			select p.network_id, p.id, k.id, $4, $5, now() - interval '5 days', case when $6::boolean is not null then now() - interval '4 days' end, $6,
				case when $6 is not null then 'Selin Aydemir' end
			from party p join network n on n.id = p.network_id, competence k where n.slug = $1 and p.name = $2 and k.slug = $3`,
			[network, organisation, competence, source, passage, accepted ?? null],
		)
}
