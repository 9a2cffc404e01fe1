/** What the office of one network has added for itself: fields with values, and segments that ask for them. */
import type { Client } from 'pg'
import type { CustomField } from '#domain/fields/field.schema.ts'
import type { Tree } from '#domain/segments/segment.schema.ts'

const network = 'albtrauf-digital'

type Known = 'key' | 'label' | 'hint' | 'type' | 'settings' | 'organisations' | 'persons' | 'scope'
type Field = Pick<CustomField, Known> & { memberEdits?: true }

const usual = { hint: {}, organisations: true, persons: false } as const
const fields: Field[] = [
	{
		...usual, key: 'bildet-aus', label: { de: 'Bildet aus', en: 'Trains' }, type: 'choice', scope: 'public', memberEdits: true,
		settings: {
			multiple: true,
			choices: [
				{ key: 'fachinformatik', label: { de: 'Fachinformatik', en: 'IT specialists' } },
				{ key: 'it-kaufleute', label: { de: 'Kaufleute für IT-System-Management', en: 'IT system management clerks' } },
				{ key: 'duales-studium', label: { de: 'duales Studium', en: 'dual study programme' } },
			],
		},
	},
	{ ...usual, key: 'stellenangebote', label: { de: 'Stellenangebote', en: 'Vacancies' }, type: 'link', settings: {}, scope: 'public', memberEdits: true },
	{
		...usual, key: 'foerderstufe', label: { de: 'Förderstufe', en: 'Level of support' }, type: 'choice', scope: 'office',
		settings: {
			multiple: false,
			choices: [
				{ key: 'bronze', label: { de: 'Bronze', en: 'Bronze' } },
				{ key: 'silber', label: { de: 'Silber', en: 'Silver' } },
				{ key: 'gold', label: { de: 'Gold', en: 'Gold' } },
			],
		},
	},
	{ ...usual, key: 'besuch', label: { de: 'Letzter Besuch vor Ort', en: 'Last visit' }, type: 'date', settings: {}, scope: 'office' },
	{
		...usual, key: 'pate', label: { de: 'Patin oder Pate', en: 'Mentor' }, type: 'reference', settings: { to: 'person' }, scope: 'members',
		hint: { de: 'Wer das Mitglied im ersten Jahr begleitet.', en: 'Who accompanies the member in the first year.' },
	},
	{
		...usual, key: 'ehrenamt', label: { de: 'Ehrenamt', en: 'Honorary post' }, type: 'text', settings: { long: false }, scope: 'office',
		organisations: false, persons: true,
	},
	{
		...usual, key: 'erreichbar', label: { de: 'Am besten erreichbar', en: 'Best time to call' }, type: 'text', settings: { long: false },
		scope: 'members', memberEdits: true, organisations: false, persons: true,
	},
] // prettier-ignore

/** Of organisations of the network by their number, so that every seed has some of each and some without. */
const values = `
	update party p set custom = jsonb_strip_nulls(jsonb_build_object(
		'bildet-aus', case n % 4 when 0 then '["fachinformatik"]'::jsonb when 1 then '["fachinformatik", "duales-studium"]' when 2 then '["it-kaufleute"]' end,
		'stellenangebote', case n % 3 when 0 then (select c.value || '/karriere' from channel c where c.party_id = p.id and c.kind = 'web' order by c.position limit 1) end,
		'foerderstufe', case when n % 7 = 0 then 'gold' when n % 5 = 0 then 'silber' when n % 3 = 0 then 'bronze' end,
		'besuch', case when n % 2 = 0 then $2::date - (n * 37 % 900)::int end,
		'pate', case when n % 6 = 0 then (select id from party where network_id = $1 and family_name = 'Aydemir' limit 1) end))
	from (select id, row_number() over (order by id) as n from party where network_id = $1 and kind = 'organisation') o where o.id = p.id`

const segments: Record<string, Tree> = {
	'Stimmberechtigte aktiver Mitglieder': {
		kind: 'person',
		match: 'all',
		groups: [
			{
				match: 'all',
				conditions: [
					{
						of: 'at-organisation',
						any: ['voting-delegate'],
						match: 'all',
						conditions: [{ of: 'status', any: ['active'] }],
					},
				],
			},
		],
	},
	'Lange nichts gehört': {
		kind: 'organisation',
		match: 'all',
		groups: [
			{
				match: 'all',
				conditions: [
					{ of: 'status', any: ['active'] },
					{ of: 'no-contact', months: 12, any: [] },
				],
			},
		],
	},
	'Ein Jahr bei keinem Treffen': {
		kind: 'organisation',
		match: 'all',
		groups: [
			{
				match: 'all',
				conditions: [
					{ of: 'status', any: ['active'] },
					{ of: 'no-contact', months: 12, any: ['meeting', 'visit'] },
				],
			},
		],
	},
	'Ein Jahr bei keiner Veranstaltung': {
		kind: 'organisation',
		match: 'all',
		groups: [
			{
				match: 'all',
				conditions: [
					{ of: 'status', any: ['active'] },
					{ of: 'not-attended', words: null, months: 12 },
				],
			},
		],
	},
	'Ausbildungsbetriebe ohne Besuch': {
		kind: 'organisation',
		match: 'all',
		groups: [
			{ match: 'all', conditions: [{ of: 'field', key: 'bildet-aus', values: ['*'], from: null, to: null }] },
			{ match: 'any', conditions: [{ of: 'field', key: 'besuch', values: ['-'], from: null, to: null }] },
		],
	},
	'Förderer, Gold und Silber': {
		kind: 'organisation',
		match: 'all',
		groups: [
			{
				match: 'all',
				conditions: [{ of: 'field', key: 'foerderstufe', values: ['gold', 'silber'], from: null, to: null }],
			},
		],
	},
}

/** After organisations, people and contacts are there. */
export async function loadOwnFields(client: Client, today: string): Promise<void> {
	const { rows } = await client.query<{ id: string }>('select id from network where slug = $1', [network])
	const id = rows[0]?.id
	if (!id) return
	for (const [position, field] of fields.entries())
		await client.query(
			`insert into custom_field (network_id, key, label, hint, type, settings, organisations, persons, scope, position, member_edits)
			values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
			[
				id, field.key, JSON.stringify(field.label), JSON.stringify(field.hint), field.type, JSON.stringify(field.settings),
				field.organisations, field.persons, field.scope, position, field.memberEdits ?? false,
			],
		) // prettier-ignore
	await client.query(values, [id, today])
	await client.query(
		`update party set custom = '{"ehrenamt": "Jury des Gründungspreises"}' where network_id = $1 and kind = 'person' and family_name in ('Aydemir', 'Stumpp')`,
		[id],
	)
	for (const [name, tree] of Object.entries(segments))
		await client.query(
			`insert into segment (network_id, name, kind, tree, author_name) values ($1, $2, $3, $4, 'Katrin Sailer')`,
			[id, name, tree.kind, JSON.stringify(tree)],
		)
}
