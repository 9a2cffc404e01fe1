/** The mails of joining in words, German and English side by side. */
import type { Locale } from '#platform/localized.ts'
import type { Letter } from '#platform/mail/letter.ts'
import { confirmDays } from './confirm-application.ts'

/** How long the link of a mail about a colleague works. */
export const answerDays = 14

type Given = { contact: string; network: string; name: string; url: string }

type Waiting = { network: string; name: string; url: string }

type Texts = {
	confirm(given: Given): Letter
	approved(given: Given & { welcome: string | null; from: string | null }): Letter
	declined(given: Given & { reason: string | null }): Letter
	waits(given: Waiting): Letter
	decide(given: Waiting): Letter
	colleague(given: { network: string; organisation: string; person: string; mail: string; url: string }): Letter
}

const german: Texts = {
	confirm: ({ contact, network, name, url }) => ({
		subject: `Bitte bestätigen: Aufnahmeantrag bei ${network}`,
		greeting: `Guten Tag ${contact},`,
		paragraphs: [
			`Sie haben für „${name}“ die Aufnahme bei ${network} beantragt. Mit diesem Link bestätigen Sie Ihre Mailadresse. Erst danach liest die Geschäftsstelle den Antrag.`,
			`Der Link gilt einmal und ${confirmDays} Tage lang. Danach löschen wir den Antrag.`,
		],
		action: { label: 'Antrag bestätigen', url },
		closing: 'Sie haben nichts beantragt? Dann löschen Sie diese Mail. Ohne Bestätigung liest niemand den Antrag.',
	}),
	approved: ({ contact, network, name, url, welcome, from }) => ({
		subject: `Willkommen bei ${network}`,
		greeting: `Guten Tag ${contact},`,
		paragraphs: [
			`${network} hat „${name}“ aufgenommen.${from ? ` Die Mitgliedschaft beginnt am ${from}.` : ''}`,
			...(welcome ? welcome.split(/\n\s*\n/) : []),
			'Wer im Antrag mit Mailadresse genannt ist, bekommt eine eigene Einladung und pflegt damit die Angaben der Organisation selbst.',
		],
		action: { label: 'Antrag ansehen', url },
		closing: `Diese Mail bekommen Sie, weil Sie die Aufnahme bei ${network} beantragt haben.`,
	}),
	declined: ({ contact, network, name, url, reason }) => ({
		subject: `Ihr Aufnahmeantrag bei ${network}`,
		greeting: `Guten Tag ${contact},`,
		paragraphs: [
			`${network} hat den Antrag von „${name}“ nicht angenommen.`,
			...(reason ? [`Der Grund: ${reason}`] : []),
		],
		action: { label: 'Antrag ansehen', url },
		closing: 'Sie haben Fragen dazu? Die Geschäftsstelle hilft weiter; ihre Adresse steht im Impressum.',
	}),
	waits: ({ network, name, url }) => ({
		subject: `Aufnahmeantrag von ${name} ist zu prüfen`,
		greeting: 'Guten Tag,',
		paragraphs: [
			`„${name}“ möchte Mitglied bei ${network} werden. Die Mailadresse ist bestätigt, der Antrag wartet auf die Prüfung.`,
		],
		action: { label: 'Antrag prüfen', url },
		closing: 'Diese Mail schalten Sie in den Einstellungen unter „Aufnahmeantrag“ ab.',
	}),
	decide: ({ network, name, url }) => ({
		subject: `Aufnahmeantrag von ${name} wartet auf Ihre Entscheidung`,
		greeting: 'Guten Tag,',
		paragraphs: [
			`Die Geschäftsstelle von ${network} hat den Antrag von „${name}“ geprüft. Jetzt entscheidet der Vorstand.`,
		],
		action: { label: 'Antrag entscheiden', url },
		closing:
			'Sie bekommen diese Mail, weil Sie über Aufnahmeanträge entscheiden. Die Geschäftsstelle kann sie in den Einstellungen abschalten.',
	}),
	colleague: ({ network, organisation, person, mail, url }) => ({
		subject: `Arbeitet ${person} bei ${organisation}?`,
		greeting: 'Guten Tag,',
		paragraphs: [
			`${person} (${mail}) bittet darum, bei ${network} als Kollegin oder Kollege von ${organisation} bekannt zu sein. Die Mailadresse ist geprüft.`,
			`Sagen Sie ja, kann die Person die Angaben von ${organisation} mit pflegen.`,
		],
		action: { label: 'Anfrage beantworten', url },
		closing: `Sie bekommen diese Mail als Hauptkontakt. Der Link gilt ${answerDays} Tage; unter „Meine Netzwerke“ steht die Anfrage auch danach.`,
	}),
}

const english: Texts = {
	confirm: ({ contact, network, name, url }) => ({
		subject: `Please confirm: application to ${network}`,
		greeting: `Hello ${contact},`,
		paragraphs: [
			`you have applied for membership of “${name}” in ${network}. This link confirms your mail address. Only then will the office read the application.`,
			`The link works once, for ${confirmDays} days. After that we delete the application.`,
		],
		action: { label: 'Confirm application', url },
		closing: 'You have not applied? Then delete this mail. Without confirmation nobody reads the application.',
	}),
	approved: ({ contact, network, name, url, welcome, from }) => ({
		subject: `Welcome to ${network}`,
		greeting: `Hello ${contact},`,
		paragraphs: [
			`${network} has admitted “${name}”.${from ? ` The membership begins on ${from}.` : ''}`,
			...(welcome ? welcome.split(/\n\s*\n/) : []),
			'Everybody named in the application with a mail address receives an invitation of their own, and keeps the facts of the organisation up to date with it.',
		],
		action: { label: 'See application', url },
		closing: `You receive this mail because you applied for membership in ${network}.`,
	}),
	declined: ({ contact, network, name, url, reason }) => ({
		subject: `Your application to ${network}`,
		greeting: `Hello ${contact},`,
		paragraphs: [
			`${network} has not accepted the application of “${name}”.`,
			...(reason ? [`The reason: ${reason}`] : []),
		],
		action: { label: 'See application', url },
		closing: 'You have questions? The office will help; its address is in the imprint.',
	}),
	waits: ({ network, name, url }) => ({
		subject: `Application of ${name} waits to be checked`,
		greeting: 'Hello,',
		paragraphs: [
			`“${name}” wants to become a member of ${network}. The mail address has been confirmed; the application waits to be checked.`,
		],
		action: { label: 'Check the application', url },
		closing: 'You can switch this mail off in the settings, under “Application form”.',
	}),
	decide: ({ network, name, url }) => ({
		subject: `Application of ${name} waits for your decision`,
		greeting: 'Hello,',
		paragraphs: [`The office of ${network} has checked the application of “${name}”. Now the board decides.`],
		action: { label: 'Decide the application', url },
		closing: 'You receive this mail because you decide on applications. The office can switch it off in the settings.',
	}),
	colleague: ({ network, organisation, person, mail, url }) => ({
		subject: `Does ${person} work at ${organisation}?`,
		greeting: 'Hello,',
		paragraphs: [
			`${person} (${mail}) asks to be known in ${network} as a colleague at ${organisation}. The mail address has been verified.`,
			`If you say yes, they can help to keep the facts of ${organisation} up to date.`,
		],
		action: { label: 'Answer the request', url },
		closing: `You receive this mail as the main contact. The link works for ${answerDays} days; the request stays under “My networks” after that.`,
	}),
}

/** All mails of joining by language. */
export const texts: Record<Locale, Texts> = { de: german, en: english }
