import type { MembershipType, OrganisationKind } from '../types.ts'

const type = (
	slug: string,
	de: string,
	en: string,
	kind: MembershipType['kind'] = 'full',
	votes = kind !== 'supporting' && kind !== 'guest' && kind !== 'student',
): MembershipType => ({ slug, name: { de, en }, kind, votes })

/** Three ways in which networks order their members; each network uses one of them. */
export const schemes = {
	bySize: [
		type('u1', 'Unternehmen bis 9 Beschäftigte', 'Company, up to 9 employees'),
		type('u2', 'Unternehmen bis 49 Beschäftigte', 'Company, up to 49 employees'),
		type('u3', 'Unternehmen bis 249 Beschäftigte', 'Company, up to 249 employees'),
		type('u4', 'Unternehmen ab 250 Beschäftigten', 'Company, 250 employees and more'),
		type('w', 'Wissenschaft und Bildung', 'Science and education'),
		type('oe', 'Öffentliche Einrichtung', 'Public institution'),
		type('f', 'Fördermitglied', 'Supporting member', 'supporting'),
		type('su', 'Start-up in den ersten drei Jahren', 'Start-up in its first three years', 'start-up'),
		type('g', 'Gründungsmitglied', 'Founding member', 'founding'),
		type('st', 'Studierende', 'Student', 'student'),
		type('e', 'Ehrenmitglied', 'Honorary member', 'honorary'),
	],
	byRole: [
		type('ordentlich', 'Ordentliches Mitglied', 'Full member'),
		type('ordentlich-gross', 'Ordentliches Mitglied ab 100 Beschäftigten', 'Full member, 100 employees and more'),
		type('einzel', 'Einzelmitglied', 'Individual member'),
		type('gemeinnuetzig', 'Gemeinnütziges Mitglied', 'Non-profit member'),
		type('kommunal', 'Kommunales Mitglied', 'Municipal member'),
	],
	byShare: [
		type('anteil-1', 'Genossenschaftsanteil, einfach', 'Single cooperative share'),
		type('anteil-3', 'Genossenschaftsanteile, dreifach', 'Three cooperative shares'),
		type('anteil-10', 'Genossenschaftsanteile, zehnfach', 'Ten cooperative shares'),
		type('gast', 'Gastmitgliedschaft im ersten Jahr', 'Guest membership in the first year', 'guest'),
		type(
			'partner',
			'Partner aus Forschung, Bildung und Verwaltung',
			'Partner from research, education and government',
			'supporting',
		),
	],
} as const satisfies Record<string, readonly MembershipType[]>

export type Scheme = keyof typeof schemes

/** The membership type that an organisation of this kind and size has, as a slug of the scheme. */
export const typeFor = (scheme: Scheme, kind: OrganisationKind, employees: number, chance: number): string => {
	if (scheme === 'bySize') {
		if (chance < 0.03) return 'f'
		if (chance < 0.06 && kind === 'company' && employees < 10) return 'su'
		if (chance < 0.09 && kind === 'company') return 'g'
		if (kind === 'university' || kind === 'research-institute' || kind === 'school') return 'w'
		if (kind !== 'company') return 'oe'
		return employees < 10 ? 'u1' : employees < 50 ? 'u2' : employees < 250 ? 'u3' : 'u4'
	}
	if (scheme === 'byRole') {
		if (kind === 'public-body') return 'kommunal'
		if (kind !== 'company') return 'gemeinnuetzig'
		return employees === 1 ? 'einzel' : employees < 100 ? 'ordentlich' : 'ordentlich-gross'
	}
	if (kind !== 'company') return 'partner'
	if (chance < 0.08) return 'gast'
	return employees < 20 ? 'anteil-1' : employees < 100 ? 'anteil-3' : 'anteil-10'
}
