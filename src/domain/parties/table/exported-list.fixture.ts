/** A network whose member table holds what is hard to carry in a file: formulas, umlauts, separators, days and figures of own fields. */
import { sql } from 'kysely'
import { defineField } from '../../fields/define-field.ts'
import { officeFixture } from '../parties.fixture.ts'

export async function exportedListFixture() {
	const fixture = await officeFixture()
	const { network, office, organisation, write } = fixture
	const about = { organisations: true, persons: false, scope: 'office', required: false } as const
	await defineField(office, network, { ...about, label: { de: 'Prüftag' }, type: 'date', settings: {} })
	await defineField(office, network, {
		...about, label: { de: 'Leistung' }, type: 'number', settings: { least: null, most: null, unit: 'kWp' },
	}) // prettier-ignore
	const id = await organisation(
		'=Öko & Grün "Süd" GmbH',
		{ size_class: '10-49' },
		{
			address: { postcode: '72764', place: 'Reutlingen', district_code: 'DE141' },
			channels: [{ kind: 'phone', value: '+49 7121 100' }],
		},
	)
	await organisation('Überlinger; Söhne eG')
	await write(sql`update party set custom = '{"prueftag": "2026-02-28", "leistung": 99.5}' where id = ${id}`)
	await write(sql`
		with type as (insert into membership_type (network_id, slug, label) values (${network}, 'firma', '{"de": "Förderer"}') returning id)
		insert into membership (network_id, party_id, type_id, during) select ${network}, ${id}, type.id, '[2019-04-01,)' from type`)
	return fixture
}
