/** The application form of one network asks fields of its office, and one applicant has answered them. */
import type { Client } from 'pg'
import type { Need } from '#domain/joining/form-fields.ts'
import type { OwnAnswers, OwnName } from '#domain/joining/own-fields.ts'

const network = 'albtrauf-digital'
const asked: Record<OwnName, Need> = {
	'organisation.bildet-aus': 'optional',
	'membership.beitragsklasse': 'optional',
}
const applicant = 'Wacholderhang Robotik GmbH'
const answers: OwnAnswers = {
	organisation: { 'bildet-aus': ['fachinformatik'] },
	membership: { beitragsklasse: 'regulaer' },
}

/** After the fields and the applications are there. */
export async function loadAskedFields(client: Client): Promise<void> {
	await client.query(
		`insert into application_form (network_id, fields) select id, $2::jsonb from network where slug = $1
		on conflict (network_id) do update set fields = application_form.fields || excluded.fields`,
		[network, JSON.stringify(asked)],
	)
	await client.query(
		`update application a set answers = a.answers || jsonb_build_object('custom', $3::jsonb)
		from network n where n.id = a.network_id and n.slug = $1 and a.name = $2`,
		[network, applicant, JSON.stringify(answers)],
	)
}
