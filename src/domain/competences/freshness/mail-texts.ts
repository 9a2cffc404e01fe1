/** The mails about claims that go stale in words, German and English side by side. */
import type { Locale } from '#platform/localized.ts'
import type { Letter } from '#platform/mail/letter.ts'
import { daysBetweenReminders, reminderDays } from './freshness.rules.ts'

/** A list in a letter: a paragraph for each. */
export const listed = (claims: readonly string[]): string => claims.map((claim) => `– ${claim}`).join('\n\n')

type Texts = {
	/** To a member; `claims` is the list of them. */
	reminder(given: { network: string; organisation: string; claims: string; url: string }): Letter
	/** To a member whose profile nobody has confirmed for a year, while no claim is due. */
	profile(given: { network: string; organisation: string; url: string }): Letter
	/** To the office. */
	list(given: { network: string; members: number | string; url: string }): Letter
}

const german: Texts = {
	reminder: ({ network, organisation, claims, url }) => ({
		subject: `Stimmt das noch? Kompetenzen von ${organisation}`,
		greeting: 'Guten Tag,',
		paragraphs: [
			`das steht bei ${network}, und die letzte Bestätigung gilt nicht mehr oder nicht mehr lange:`,
			...claims.split('\n\n'),
			'Ein Klick je Kompetenz genügt: stimmt noch, nicht mehr, andere Stufe. Sie brauchen kein Konto. Was niemand bestätigt, bleibt sichtbar, zählt in der Suche aber weniger.',
		],
		action: { label: 'Kompetenzen durchsehen', url },
		closing: `Der Link gilt ${reminderDays} Tage; wer ihn hat, antwortet für ${organisation}. Wir schreiben höchstens alle ${daysBetweenReminders} Tage. Auf der Seite können Sie solche Mails abbestellen.`,
	}),
	profile: ({ network, organisation, url }) => ({
		subject: `Stimmt das noch? Profil von ${organisation}`,
		greeting: 'Guten Tag,',
		paragraphs: [
			`seit einem Jahr hat niemand bestätigt, dass das Profil von ${organisation} bei ${network} noch stimmt.`,
			'Sehen Sie es durch, das dauert zwei Minuten: Stimmt alles, genügt ein Klick. Sie brauchen kein Konto.',
		],
		action: { label: 'Profil durchsehen', url },
		closing: `Der Link gilt ${reminderDays} Tage; wer ihn hat, antwortet für ${organisation}. Wir schreiben höchstens alle ${daysBetweenReminders} Tage. Auf der Seite können Sie solche Mails abbestellen.`,
	}),
	list: ({ network, members, url }) => ({
		subject:
			members === 1 ? 'Nachweise eines Mitglieds sind veraltet' : `Nachweise von ${members} Mitgliedern sind veraltet`,
		greeting: 'Guten Morgen,',
		paragraphs: [
			members === 1
				? `bei ${network} hat ein Mitglied Kompetenznachweise, die niemand mehr bestätigt hat.`
				: `bei ${network} haben ${members} Mitglieder Kompetenznachweise, die niemand mehr bestätigt hat.`,
			'Die Liste zeigt, welche es sind. Von dort erinnern Sie alle mit einem Klick, je Mitglied mit einer Mail.',
		],
		action: { label: 'Liste ansehen', url },
		closing: 'Diese Mail kommt montags, wenn etwas veraltet ist. Auf der Seite der Liste schalten Sie sie ab.',
	}),
}

const english: Texts = {
	reminder: ({ network, organisation, claims, url }) => ({
		subject: `Is this still true? Competences of ${organisation}`,
		greeting: 'Hello,',
		paragraphs: [
			`this is what ${network} says, and the last confirmation has run out or soon will:`,
			...claims.split('\n\n'),
			'One click for each is enough: still true, no longer, another level. You need no account. What nobody confirms stays visible but counts less in the search.',
		],
		action: { label: 'Look through competences', url },
		closing: `The link works for ${reminderDays} days; whoever has it answers for ${organisation}. We write every ${daysBetweenReminders} days at most. On the page you can stop such mails.`,
	}),
	profile: ({ network, organisation, url }) => ({
		subject: `Is this still true? Profile of ${organisation}`,
		greeting: 'Hello,',
		paragraphs: [
			`for a year nobody has confirmed that the profile of ${organisation} at ${network} is still true.`,
			'Look through it, it takes two minutes: if all of it is true, one click is enough. You need no account.',
		],
		action: { label: 'Look through the profile', url },
		closing: `The link works for ${reminderDays} days; whoever has it answers for ${organisation}. We write every ${daysBetweenReminders} days at most. On the page you can stop such mails.`,
	}),
	list: ({ network, members, url }) => ({
		subject: members === 1 ? 'Claims of a member have gone stale' : `Claims of ${members} members have gone stale`,
		greeting: 'Good morning,',
		paragraphs: [
			members === 1
				? `at ${network} one member has claims that nobody has confirmed any more.`
				: `at ${network} ${members} members have claims that nobody has confirmed any more.`,
			'The list shows which ones. From there you remind all of them with one click, with one mail for each member.',
		],
		action: { label: 'See the list', url },
		closing: 'This mail comes on Mondays when something has gone stale. On the page of the list you switch it off.',
	}),
}

export const freshnessTexts: Readonly<Record<Locale, Texts>> = { de: german, en: english }
