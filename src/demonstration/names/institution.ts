import { type Random, weigh } from '../random.ts'
import { hashOf } from '../text.ts'
import type { OrganisationKind } from '../types.ts'
import { type CompanyName, drawLand } from './company.ts'
import { patrons } from './words.ts'

const universities = [
	'Hochschule',
	'Universität',
	'Technische Hochschule',
	'Duale Akademie',
	'Hochschule',
	'Universität',
] as const
const associationForms = weigh([
	['e. V.', 88],
	['gGmbH', 8],
	['Stiftung', 4],
])
const centreForms = weigh([
	['GmbH', 62],
	['e. V.', 18],
	['gGmbH', 12],
	['Eigenbetrieb', 8],
])
const instituteForms = weigh([
	['e. V.', 50],
	['gGmbH', 26],
	['Stiftung', 24],
])
const schoolForms = weigh([
	['öffentliche Schule', 72],
	['gGmbH', 16],
	['e. V.', 12],
])
const publicForms = weigh([
	['AöR', 30],
	['GmbH', 30],
	['KdöR', 22],
	['Eigenbetrieb', 18],
])

/** The patrons of a network: its institutions carry their names, so that neighbours share them. */
const patronsOf = (network: number): readonly string[] =>
	[0, 1, 2].map((at) => patrons[(network * 3 + at) % patrons.length] as string)

const withForm = (short: string, legalForm: string): CompanyName => ({
	name: /^(e\. V\.|gGmbH|GmbH)$/.test(legalForm) ? `${short} ${legalForm}` : short,
	short,
	legalForm,
})

/** Draws the name of an institution. `network` is the position of its network. Later `attempt`s look further away. */
export const drawInstitution = (
	kind: OrganisationKind,
	fields: readonly string[],
	network: number,
	attempt: number,
	random: Random,
): CompanyName => {
	const field = random.pick(fields)
	const patron = attempt < 3 ? random.pick(patronsOf(network)) : drawLand(random)
	if (kind === 'university') {
		const school = universities[hashOf(patron) % universities.length] as string
		return withForm(`${school} ${patron}, ${field}`, 'KdöR')
	}
	const place = random.chance(0.5) ? patron : drawLand(random)
	switch (kind) {
		case 'chamber':
			return withForm(`${field} ${place}`, 'KdöR')
		case 'research-institute':
			return withForm(attempt === 0 ? `${field} ${patron}` : `${field} ${place}`, random.weighted(instituteForms))
		case 'public-body':
			return withForm(
				`${field} ${place}`,
				/verband|rechenzentrum|Verbund|verbund/i.test(field) ? 'KdöR' : random.weighted(publicForms),
			)
		case 'association':
			return withForm(
				random.chance(0.5) && !field.startsWith('Verein') ? `${place} ${field}` : `${field} ${place}`,
				random.weighted(associationForms),
			)
		case 'startup-centre':
			return withForm(`${field} ${place}`, random.weighted(centreForms))
		default:
			return withForm(`${field} ${place}`, random.weighted(schoolForms))
	}
}
