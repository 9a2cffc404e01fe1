/** The mail to a partner in words, German and English side by side. */
import type { Locale } from '#platform/localized.ts'
import type { Letter } from '#platform/mail/letter.ts'
import { answerDays } from './confirmation.schema.ts'

type Given = {
	network: string
	organisation: string
	person: string
	partner: string
	competence: string
	/** In words. */
	level: string
	project: string | null
	url: string
}

/** Levels of claims in words. */
export const levels = {
	de: { 1: 'Grundlagen', 2: 'fortgeschritten', 3: 'Experte' },
	en: { 1: 'basic', 2: 'advanced', 3: 'expert' },
} as const

const german = ({ network, organisation, person, partner, competence, level, project, url }: Given): Letter => ({
	subject: `Kann ${organisation} das? Eine Bestätigung für ${network}`,
	greeting: 'Guten Tag,',
	paragraphs: [
		`${person} bittet ${partner} für ${organisation} um eine Bestätigung: ${organisation} kann „${competence}“, Stufe „${level}“.`,
		...(project ? [`Daran sieht man es: ${project}`] : []),
		`Der Link zeigt, was genau gefragt ist. Sie bestätigen oder lehnen ab, mit einem Satz dazu, wenn Sie möchten. Eine Bestätigung steht mit dem Namen Ihrer Organisation, der Domain Ihrer Adresse und dem Tag im Profil bei ${network}. Sie nehmen sie über denselben Link zurück, wenn sie nicht mehr stimmt.`,
		`Sie können einmal antworten, ${answerDays} Tage lang. Antwortet niemand, löschen wir die Anfrage.`,
	],
	action: { label: 'Anfrage ansehen', url },
	closing: `Ihre Adresse hat ${person} für diese eine Mail genannt. Wir brauchen sie für nichts anderes und behalten sie nach dem Versand nicht; deshalb erinnern wir auch nicht. Sie kennen ${organisation} nicht? Dann löschen Sie diese Mail.`,
})

const english = ({ network, organisation, person, partner, competence, level, project, url }: Given): Letter => ({
	subject: `Can ${organisation} do this? A confirmation for ${network}`,
	greeting: 'Hello,',
	paragraphs: [
		`${person} asks ${partner} on behalf of ${organisation} to confirm: ${organisation} can do “${competence}”, level “${level}”.`,
		...(project ? [`How one can tell: ${project}`] : []),
		`The link shows what exactly is asked. You confirm or decline, with a sentence if you like. A confirmation appears with the name of your organisation, the domain of your address and the day in the profile at ${network}. You take it back through the same link when it is no longer true.`,
		`You can answer once, within ${answerDays} days. If nobody answers, we delete the request.`,
	],
	action: { label: 'See the request', url },
	closing: `${person} gave us your address for this one mail. We use it for nothing else and do not keep it once the mail is sent; so we do not remind you either. You do not know ${organisation}? Then delete this mail.`,
})

export const partnerLetter: Readonly<Record<Locale, (given: Given) => Letter>> = { de: german, en: english }
