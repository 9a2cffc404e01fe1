/** What people are told about changes that they proposed, German and English side by side. */
import type { Locale } from '#platform/localized.ts'
import type { Letter } from '#platform/mail/letter.ts'

type Given = { contact: string; network: string; name: string; url: string }

type Texts = {
	accepted(given: Given): Letter
	declined(given: Given & { reason: string | null }): Letter
}

const german: Texts = {
	accepted: ({ contact, network, name, url }) => ({
		subject: `Ihre Änderungen am Profil von ${name} sind übernommen`,
		greeting: `Guten Tag ${contact},`,
		paragraphs: [`${network} hat Ihre Änderungen am Profil von „${name}“ übernommen. Sie stehen jetzt im Profil.`],
		action: { label: 'Profil ansehen', url },
		closing: `Sie bekommen diese Mail, weil Sie bei ${network} Änderungen vorgeschlagen haben.`,
	}),
	declined: ({ contact, network, name, url, reason }) => ({
		subject: `Ihre Änderung am Profil von ${name}`,
		greeting: `Guten Tag ${contact},`,
		paragraphs: [
			`${network} hat eine Änderung am Profil von „${name}“ nicht übernommen. Das Profil bleibt an dieser Stelle, wie es war.`,
			...(reason ? [`Der Grund: ${reason}`] : []),
			'Sie können die Änderung anders vorschlagen oder bei der Geschäftsstelle nachfragen.',
		],
		action: { label: 'Profil ansehen', url },
		closing: `Sie bekommen diese Mail, weil Sie bei ${network} eine Änderung vorgeschlagen haben.`,
	}),
}

const english: Texts = {
	accepted: ({ contact, network, name, url }) => ({
		subject: `Your changes to the profile of ${name} have been accepted`,
		greeting: `Hello ${contact},`,
		paragraphs: [`${network} has accepted your changes to the profile of “${name}”. They now stand in the profile.`],
		action: { label: 'See the profile', url },
		closing: `You receive this mail because you proposed changes to ${network}.`,
	}),
	declined: ({ contact, network, name, url, reason }) => ({
		subject: `Your change to the profile of ${name}`,
		greeting: `Hello ${contact},`,
		paragraphs: [
			`${network} has not accepted a change to the profile of “${name}”. There the profile stays as it was.`,
			...(reason ? [`The reason: ${reason}`] : []),
			'You can propose the change differently, or ask the office.',
		],
		action: { label: 'See the profile', url },
		closing: `You receive this mail because you proposed a change to ${network}.`,
	}),
}

/** All of them by language. */
export const texts: Record<Locale, Texts> = { de: german, en: english }
