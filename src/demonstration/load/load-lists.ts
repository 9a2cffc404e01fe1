/** Lists that offices keep, and who hears of what is new: in feeds and mails there is something to tell from the first day. */
import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import type { Instance } from '#boot.ts'
import { noteNews } from '#domain/atlas/news/note-news.ts'
import { demonstrationAlerts, demonstrationLists } from '../evidence.ts'
import type { Day } from '../types.ts'

/** Once search has been built: news come from its documents. */
export async function loadLists(client: Client, instance: Instance, today: Day): Promise<void> {
	for (const { network, author, days, name, note, organisations } of demonstrationLists)
		await client.query(
			`insert into kept_list (network_id, name, note, slugs, author_name, changed_at)
			select n.id, $2, $3, array(select i.slug from unnest($4::text[]) with ordinality named (name, at)
				cross join lateral (select min(p.identity_id) as id from party p where p.name = named.name and p.kind = 'organisation') one
				join identity i on i.id = one.id order by named.at), $5, now() - make_interval(days => $6) from network n where n.slug = $1`,
			[network, name, note, organisations, author, days],
		)
	await noteNews(instance.db, today)
	// Who joined within the last months is news since then.
	await client.query(
		`update atlas_news a set since = joined.since from (
			select p.identity_id, max(o.since) as since from party_overview o join party p on p.id = o.id where o.since between $1::date - 60 and $1::date
			group by p.identity_id) joined
		where a.identity_id = joined.identity_id and a.competence_id is null`,
		[today],
	)
	for (const { network, mail, question, asked, told } of demonstrationAlerts)
		await client.query(
			`insert into search_alert (network_id, mail, locale, question, number, asked_at, confirmed_at, told_until)
			select n.id, $2, 'de', $3, $4, now() - make_interval(days => $5), case when $6::int is not null then now() - make_interval(days => $5) end, $7::date - $6::int
			from network n where n.slug = $1`,
			[network, mail, question, randomBytes(16).toString('base64url'), asked, told, today],
		)
}
