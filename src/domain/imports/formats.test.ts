/** A file of every known system, as it writes it: what it becomes, that it comes in once only, and that it goes again. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importWorld } from './import.fixture.ts'
import { undoImport } from './undo-import.ts'

const world = await importWorld()
const folder = join(import.meta.dirname, 'fixtures')

/** File and the format by which it must be known; null for lists of no system. */
const files: [file: string, format: string | null][] = [
	['civicrm-contacts.csv', 'civicrm'],
	['civicrm-memberships.csv', 'civicrm'],
	['civicrm-participants.csv', 'civicrm'],
	['civicrm-activities.csv', 'civicrm'],
	['civicrm-relationships.csv', 'civicrm'],
	['hitobito-people.csv', 'hitobito'],
	['hitobito-people-full.csv', 'hitobito'],
	['hitobito-groups.csv', 'hitobito-groups'],
	['hitobito-invoices.csv', 'hitobito-invoices'],
	['hitobito-payments.csv', 'hitobito-payments'],
	['dolibarr.csv', 'dolibarr'],
	['dolibarr-de.csv', 'dolibarr'],
	['galette.csv', 'galette'],
	['galette-import.csv', 'galette'],
	['galette-contributions.csv', 'galette-contributions'],
	['galette-sql.csv', 'galette-sql'],
	['tendenci-companies.csv', 'tendenci'],
	['tendenci-people.csv', 'tendenci-people'],
	['tendenci-directories.csv', 'tendenci-directories'],
	['admidio.csv', 'admidio'],
	['admidio-lists.csv', null],
	['jverein.csv', 'jverein'],
	['jverein-import.csv', 'jverein'],
	['jverein-export.csv', 'jverein'],
	['easyverein.csv', 'easyverein'],
	['easyverein-api.csv', 'easyverein'],
	['linear.csv', 'linear'],
	['wild-apricot.csv', 'wild-apricot'],
	['odoo.csv', 'odoo'],
	['contacts.vcf', 'vcard'],
	['own-list.csv', null],
]

/** Everything that is known of everybody, a line per fact. */
async function told(): Promise<string[]> {
	const rows = await world.rows<{ facts: (string | null)[] }>(`
		select array_remove(p.kind || ' ' || concat_ws(' ', p.salutation, p.title, p.name) || coalesce(', born ' || p.born_on, '') || coalesce(', ' || p.employees, '')
			|| array(select ' @' || concat_ws(' ', a.care_of, a.street, a.postcode, a.place, a.country) from address a where a.party_id = p.id order by a.id)
			|| array(select ' ' || c.kind || ' ' || c.value from channel c where c.party_id = p.id order by c.kind, c.position, c.id)
			|| array(select ' member ' || concat_ws(' ', m.number, t.label ->> 'de', m.during::text, membership_status(m, '2026-03-10'), (select e.reason from membership_end e where e.membership_id = m.id))
				from membership m join membership_type t on t.id = m.type_id where m.party_id = p.id order by m.during)
			|| array(select ' notice of ' || given_on || ' to ' || ends_on from membership_notice n where n.party_id = p.id)
			|| array(select ' rests ' || during from membership_suspension s where s.party_id = p.id)
			|| array(select concat_ws(' ', ' is', f.kind, f.title, nullif(f.during::text, '(,)'), 'at', o.name) from party_function f join party o on o.id = f.organisation_id where f.person_id = p.id order by f.id)
			|| array(select concat_ws(' ', ' ' || r.kind, o.name) from relationship r join party o on o.id = r.to_id where r.from_id = p.id order by r.id)
			|| array(select ' tag ' || t.name from tagging g join tag t on t.id = g.tag_id where g.subject_id = p.id order by t.name)
			|| array(select ' note ' || case when n.created_at::date <> current_date then n.created_at::date || ' ' else '' end || replace(n.body, E'\\n', ' / ') from note n where n.subject_id = p.id order by n.body)
			|| array(select ' ' || i.kind || ' of ' || i.happened_on || coalesce(' by ' || i.author_name, '') || ' ' || replace(i.body, E'\\n', ' / ')
				from interaction_party ip join interaction i on i.id = ip.interaction_id where ip.party_id = p.id order by i.moment, i.id)
			|| array(select ' task ' || t.title || ' until ' || t.due_on from task t where t.party_id = p.id order by t.due_on, t.id)
			|| array(select ' wants no ' || o.kind from opt_out o where o.party_id = p.id order by o.kind)
			|| array(select ' consent to ' || c.purpose || case when c.withdrawn_at is null then '' else ' withdrawn' end from consent c where c.party_id = p.id)
			|| array(select ' id ' || e.source || ' ' || e.kind || ' ' || e.value from external_id e where e.party_id = p.id order by e.kind, e.value), null) as facts
		from party p order by p.kind, p.name_key, p.id`)
	return rows.flatMap(({ facts }) => facts.filter((fact) => fact !== null))
}

it.each(files)('%s', async (name, format) => {
	const content = readFileSync(join(folder, name))
	const first = await world.run(content)
	expect(first.format).toBe(format)
	expect(first.outcome.failed, JSON.stringify(first.problems)).toBe(0)
	const hints = [...new Set(first.problems.map(({ problem }) => `hint ${problem.code} ${problem.column ?? ''}`.trim()))]
	const facts = await told()
	expect([...facts, ...hints]).toMatchSnapshot()
	const second = await world.run(content)
	expect(second.outcome).toMatchObject({ created: 0, failed: 0 })
	expect(await told()).toEqual(facts)
	for (const { importId } of [second, first])
		expect(await undoImport(world.ctx, world.networkId, { importId })).toMatchObject({ kept: [], failed: [] })
	expect(await told()).toEqual([])
})
