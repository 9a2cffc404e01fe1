/** What the office of one network keeps of its memberships: the class of contribution, why it is reduced, and when the board decided. */
import type { Client } from 'pg'
import type { CustomField } from '#domain/fields/field.schema.ts'
import type { Tree } from '#domain/segments/segment.schema.ts'

const network = 'albtrauf-digital'

const fields: Pick<CustomField, 'key' | 'label' | 'hint' | 'type' | 'settings'>[] = [
	{
		key: 'beitragsklasse', label: { de: 'Beitragsklasse', en: 'Class of contribution' }, hint: {}, type: 'choice',
		settings: {
			multiple: false,
			choices: [
				{ key: 'regulaer', label: { de: 'regulär', en: 'regular' } },
				{ key: 'ermaessigt', label: { de: 'ermäßigt', en: 'reduced' } },
				{ key: 'gruendung', label: { de: 'Gründung', en: 'start-up' } },
			],
		},
	},
	{
		key: 'ermaessigung', label: { de: 'Grund der Ermäßigung', en: 'Reason for the reduction' }, type: 'text', settings: { long: false },
		hint: { de: 'Nur bei ermäßigtem Beitrag.', en: 'For reduced contributions alone.' },
	},
	{ key: 'aufnahmebeschluss', label: { de: 'Aufnahmebeschluss', en: 'Decision on admission' }, hint: {}, type: 'date', settings: {} },
] // prettier-ignore

/** Of memberships of the network by their number: every eighth pays less, every fifteenth has just been founded. */
const values = `
	update membership m set custom = jsonb_strip_nulls(jsonb_build_object(
		'beitragsklasse', case when n % 8 = 3 then 'ermaessigt' when n % 15 = 4 then 'gruendung' when n % 10 <> 0 then 'regulaer' end,
		'ermaessigung', case when n % 8 = 3 then (array['Im ersten Jahr', 'Sitz außerhalb der Region', 'Gemeinnützig'])[1 + n / 8 % 3] end,
		'aufnahmebeschluss', case when n % 4 <> 1 then lower(m.during) - (9 + n % 30)::int end))
	from (select id, row_number() over (order by id) as n from membership where network_id = $1) o where o.id = m.id`

const reduced: Tree = {
	kind: 'organisation',
	match: 'all',
	groups: [
		{
			match: 'all',
			conditions: [
				{ of: 'status', any: ['active'] },
				{ of: 'membership-field', key: 'beitragsklasse', values: ['ermaessigt'], from: null, to: null },
			],
		},
	],
}

/** After the memberships and the other fields are there. */
export async function loadMembershipFields(client: Client): Promise<void> {
	const { rows } = await client.query<{ id: string }>('select id from network where slug = $1', [network])
	const id = rows[0]?.id
	if (!id) return
	for (const { key, label, hint, type, settings } of fields)
		await client.query(
			`insert into custom_field (network_id, key, label, hint, type, settings, organisations, persons, memberships, scope, position)
			select $1, $2, $3, $4, $5, $6, false, false, true, 'office', max(position) + 1 from custom_field where network_id = $1`,
			[id, key, JSON.stringify(label), JSON.stringify(hint), type, JSON.stringify(settings)],
		)
	await client.query(values, [id])
	await client.query(
		`insert into segment (network_id, name, kind, tree, author_name) values ($1, 'Ermäßigter Beitrag', $2, $3, 'Katrin Sailer')`,
		[id, reduced.kind, JSON.stringify(reduced)],
	)
}
