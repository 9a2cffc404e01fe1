/** Writes the alliance and its networks. */
import type { Client } from 'pg'
import { isAssociation } from '#domain/membership/statute/notice.rules.ts'
import { licences } from '../networks/licences.ts'
import type { Network, StatuteVersion } from '../types.ts'

export type LoadedNetwork = {
	id: number
	types: Map<string, number>
	statute: readonly StatuteVersion[]
	association: boolean
}

const pageText = (network: Network, locale: 'de' | 'en'): string => {
	const { imprint } = network
	const { street, postcode, town } = imprint.address
	return locale === 'de'
		? `${network.name} (${network.legalForm})\n${street}\n${postcode} ${town}\n\nVertreten durch: ${imprint.represented}\nTelefon: ${imprint.phone}\nE-Mail: ${imprint.mail}${imprint.register ? `\nRegister: ${imprint.register}` : ''}\n\nDieses Netzwerk ist erfunden. Alle Personen und Firmen sind es auch.`
		: `${network.name} (${network.legalForm})\n${street}\n${postcode} ${town}, Germany\n\nRepresented by: ${imprint.represented}\nPhone: ${imprint.phone}\nE-mail: ${imprint.mail}${imprint.register ? `\nRegister: ${imprint.register}` : ''}\n\nThis network is fictional, and so are all its people and companies.`
}

const privacyText = (network: Network, locale: 'de' | 'en'): string =>
	locale === 'de'
		? `Verantwortlich ist ${network.name}, ${network.imprint.mail}.\n\nWir zeigen, was Mitglieder zur Veröffentlichung freigegeben haben. Angaben zu Personen erscheinen nur mit deren Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO), die jederzeit widerrufen werden kann. Die Seiten setzen keine Cookies außer für Anmeldung und Farbschema und laden nichts von Dritten.`
		: `Controller: ${network.name}, ${network.imprint.mail}.\n\nWe show what members have released for publication. Details of persons appear only with their consent (Art. 6 (1) (a) GDPR), which can be withdrawn at any time. The pages set no cookies except for signing in and the colour theme, and load nothing from third parties.`

export async function loadNetwork(client: Client, network: Network): Promise<LoadedNetwork> {
	const both = (text: (network: Network, locale: 'de' | 'en') => string) =>
		JSON.stringify({ de: text(network, 'de'), en: text(network, 'en') })
	const { rows } = await client.query<{ id: string }>(
		`insert into network (slug, kind, name, legal_form, languages, brand, mission, imprint, privacy, mail, website, data_licence)
		values ($1, $2, $3, $4, '{de,en}', $5, $6, $7, $8, $9, $10, $11) returning id`,
		[
			network.slug,
			network.kind,
			network.name,
			network.legalForm,
			network.brand,
			JSON.stringify(network.mission),
			both(pageText),
			both(privacyText),
			network.imprint.mail,
			network.imprint.website,
			licences[network.slug] ?? null,
		],
	)
	const id = Number(rows[0]!.id)
	await client.query('insert into network_district (network_id, district_code) select $1, unnest($2::text[])', [
		id,
		[...network.districts],
	])
	const types = new Map<string, number>()
	for (const [position, type] of network.membershipTypes.entries()) {
		const made = await client.query<{ id: string }>(
			'insert into membership_type (network_id, slug, label, position, kind, votes) values ($1, $2, $3, $4, $5, $6) returning id',
			[id, type.slug, JSON.stringify(type.name), position, type.kind, type.votes],
		)
		types.set(type.slug, Number(made.rows[0]!.id))
	}
	for (const version of network.statute) await loadVersion(client, id, version)
	return { id, types, statute: network.statute, association: isAssociation(network.legalForm) }
}

async function loadVersion(client: Client, network: number, version: StatuteVersion): Promise<void> {
	const { validFrom, count, unit, endsWith, yearStartsIn, form, source } = version
	await client.query(
		`insert into statute_rule (network_id, valid_from, notice_count, notice_unit, ends_with, year_starts_in, notice_form, source)
		values ($1, $2, $3, $4, $5, $6, $7, $8)`,
		[network, validFrom, count, unit, endsWith, yearStartsIn, form, source],
	)
}
