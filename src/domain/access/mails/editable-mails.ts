/** The mails of accounts that a network may word itself. */
import { editableMail } from '#domain/networks/mail-texts/mail-text.ts'
import type { Locale } from '#platform/localized.ts'
import { day, placeOf, texts, type InvitationFacts } from './mail-texts.ts'

const url = 'https://…'

/** What an invitation is to, in a few words. */
const purposes = {
	de: (place: string | null) => (place ? `${place} mitzuarbeiten` : 'Ihre Angaben selbst zu pflegen'),
	en: (place: string | null) => (place ? `to work ${place}` : 'to keep your own details'),
} as const

/** What stands for the placeholders of an invitation. */
export function invitationValues({ network, role, roleName, author, until }: InvitationFacts, locale: Locale) {
	return {
		network,
		author: author ?? (locale === 'de' ? 'Die Geschäftsstelle' : 'The office'),
		purpose: purposes[locale](role && placeOf(role, roleName, locale)),
		until: day(until, locale),
	}
}

editableMail({
	kind: 'invitation',
	standard(locale) {
		const { subject, greeting, action, closing } = texts[locale].invitation({
			network: '{network}',
			role: null,
			author: '{author}',
			url,
			until: new Date(0),
		})
		const paragraphs =
			locale === 'de'
				? [
						'{author} lädt Sie ein, bei {network} {purpose}.',
						'Der Link gilt bis {until}. Ein Konto legen Sie dabei an, falls Sie noch keines haben.',
					]
				: [
						'{author} invites you {purpose} at {network}.',
						'The link is valid until {until}. You make an account on the way if you have none yet.',
					]
		return { subject, greeting, paragraphs, ...(action ? { action } : {}), closing }
	},
	example: (locale) =>
		invitationValues(
			{ network: 'Netzwerk Nordufer', role: 'board', author: 'Maren Ott', url, until: new Date('2026-03-12') },
			locale,
		),
})

editableMail({
	kind: 'sign-in-link',
	standard(locale) {
		const letter = texts[locale].signIn({ name: '{name}', url, minutes: 0 })
		return { ...letter, paragraphs: letter.paragraphs.map((text) => text.replace(' 0 ', ' {minutes} ')) }
	},
	example: () => ({ name: 'Maren Ott', minutes: '30' }),
})
