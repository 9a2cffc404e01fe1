import type { Bilingual, OrganisationKind, Salutation } from './types.ts'

/** A title as it stands on a card: for a woman, a man, without either, in English. */
type Title = readonly [frau: string, herr: string, open: string, en: string]

const company: readonly Title[] = [
	['Geschäftsführerin', 'Geschäftsführer', 'Geschäftsführung', 'Managing director'],
	['Geschäftsführende Gesellschafterin', 'Geschäftsführender Gesellschafter', 'Geschäftsführung', 'Managing partner'],
	['Gründerin', 'Gründer', 'Gründung und Leitung', 'Founder'],
]
const boardOfCompany: Title = ['Vorständin', 'Vorstand', 'Vorstand', 'Member of the executive board']
const owner: readonly Title[] = [
	['Inhaberin', 'Inhaber', 'Inhaberschaft', 'Owner'],
	['Inhaberin und Entwicklerin', 'Inhaber und Entwickler', 'Inhaberschaft und Entwicklung', 'Owner and developer'],
]
const heads: Readonly<Record<Exclude<OrganisationKind, 'company'>, readonly Title[]>> = {
	university: [
		['Institutsleiterin', 'Institutsleiter', 'Institutsleitung', 'Head of institute'],
		['Dekanin', 'Dekan', 'Dekanat', 'Dean'],
	],
	'research-institute': [['Direktorin', 'Direktor', 'Direktion', 'Director']],
	chamber: [['Hauptgeschäftsführerin', 'Hauptgeschäftsführer', 'Hauptgeschäftsführung', 'Chief executive']],
	'public-body': [
		['Werkleiterin', 'Werkleiter', 'Werkleitung', 'Director'],
		['Amtsleiterin', 'Amtsleiter', 'Amtsleitung', 'Head of office'],
	],
	association: [['Erste Vorsitzende', 'Erster Vorsitzender', 'Vorsitz', 'Chair']],
	'startup-centre': [['Leiterin', 'Leiter', 'Leitung', 'Head']],
	school: [['Schulleiterin', 'Schulleiter', 'Schulleitung', 'Head teacher']],
}
const contacts: readonly Title[] = [
	['Leiterin Kooperationen', 'Leiter Kooperationen', 'Leitung Kooperationen', 'Head of cooperation'],
	['Assistentin der Leitung', 'Assistent der Leitung', 'Assistenz der Leitung', 'Assistant to the management'],
	['Vertriebsleiterin', 'Vertriebsleiter', 'Vertriebsleitung', 'Head of sales'],
	['Projektleiterin', 'Projektleiter', 'Projektleitung', 'Project manager'],
	['Entwicklungsleiterin', 'Entwicklungsleiter', 'Entwicklungsleitung', 'Head of development'],
	['Prokuristin', 'Prokurist', 'Prokura', 'Authorised officer'],
	['Referentin für Netzwerke', 'Referent für Netzwerke', 'Netzwerke und Gremien', 'Networks and committees'],
	['Technische Leiterin', 'Technischer Leiter', 'Technische Leitung', 'Head of technology'],
]

const labelled = ([frau, herr, open, en]: Title, salutation: Salutation): Bilingual => ({
	de: salutation === 'frau' ? frau : salutation === 'herr' ? herr : open,
	en,
})

/** The title of whoever leads; `draw` lies between 0 and 1. */
export const leadTitle = (
	kind: OrganisationKind,
	legalForm: string,
	salutation: Salutation,
	draw: number,
): Bilingual => {
	if (kind !== 'company') {
		const own = heads[kind]
		return labelled(own[Math.floor(draw * own.length)] as Title, salutation)
	}
	if (/^(AG|SE|eG)$/.test(legalForm)) return labelled(boardOfCompany, salutation)
	const table = /^(Einzelunternehmen|e\. K\.)$/.test(legalForm) ? owner : company
	return labelled(table[Math.floor(draw * table.length)] as Title, salutation)
}

/** The title of a contact person. */
export const contactTitle = (salutation: Salutation, draw: number): Bilingual =>
	labelled(contacts[Math.floor(draw * contacts.length)] as Title, salutation)
