/** The mails of alerts in words, German and English side by side. */
import type { Locale } from '#platform/localized.ts'
import type { Letter } from '#platform/mail/letter.ts'
import type { NewsChange } from '../atlas/news/news.queries.ts'
import { confirmDays } from './alert.schema.ts'

/** `about` is what was searched for, `search` its address, `stop` the address that ends the alert. */
type Given = { network: string; about: string; search: string; stop: string }

/** One organisation; `competences` is what it claims anew. */
export type Line = { name: string; change: NewsChange; competences: string[]; url: string }

type Texts = {
	confirm(given: Given & { url: string }): Letter
	already(given: Given): Letter
	/** `news` is a paragraph for each organisation. */
	news(given: Given & { news: string }): Letter
	/** What was searched for, as part of a sentence: what was typed, if anything. */
	about(words: string | null): string
	line(given: Line): string
}

function germanLine({ name, change, competences, url }: Line): string {
	const claims = competences.length > 0 ? ` gibt neu an: ${competences.join(', ')}` : ''
	if (change === 'claimed') return `${name}${claims}. ${url}`
	return `${name} ${change === 'listed' ? 'ist neu dabei' : 'passt jetzt zu Ihrer Suche'}${claims && ` und${claims}`}. ${url}`
}

function englishLine({ name, change, competences, url }: Line): string {
	const claims = competences.length > 0 ? ` now claims: ${competences.join(', ')}` : ''
	if (change === 'claimed') return `${name}${claims}. ${url}`
	return `${name} ${change === 'listed' ? 'is new' : 'now matches your search'}${claims && ` and${claims}`}. ${url}`
}

const german: Texts = {
	about: (words) => (words ? `zu „${words}“` : 'zu Ihrer Suche'),
	line: germanLine,
	confirm: ({ network, about, search, url }) => ({
		subject: 'Bitte bestätigen: Neues zu Ihrer Suche',
		greeting: 'Guten Tag,',
		paragraphs: [
			`jemand möchte unter dieser Mailadresse hören, was es bei ${network} Neues ${about} gibt. Mit diesem Link bestätigen Sie das. Danach schreiben wir höchstens einmal in der Woche, und nur, wenn es Neues gibt.`,
			`Die Suche: ${search}`,
			`Der Link gilt einmal und ${confirmDays} Tage lang. Ohne Bestätigung löschen wir die Adresse danach.`,
		],
		action: { label: 'Bestätigen', url },
		closing: 'Sie haben nichts bestellt? Dann löschen Sie diese Mail; von selbst kommt keine weitere.',
	}),
	already: ({ network, about, search, stop }) => ({
		subject: 'Neues zu Ihrer Suche ist schon bestellt',
		greeting: 'Guten Tag,',
		paragraphs: [
			`Sie hören bereits, was es bei ${network} Neues ${about} gibt. Sie müssen nichts tun.`,
			`Die Suche: ${search}`,
		],
		action: { label: 'Abbestellen', url: stop },
		closing: 'Diese Mail kommt, weil die Suche unter Ihrer Adresse noch einmal bestellt wurde.',
	}),
	news: ({ network, about, search, stop, news }) => ({
		subject: `Neu ${about}`,
		greeting: 'Guten Tag,',
		paragraphs: [`Neues bei ${network} ${about}:`, ...news.split('\n\n')],
		action: { label: 'Suche öffnen', url: search },
		closing: `Sie haben das bestellt; es kommt höchstens einmal in der Woche. Abbestellen, und alles ist gelöscht: ${stop}`,
	}),
}

const english: Texts = {
	about: (words) => (words ? `about “${words}”` : 'in your search'),
	line: englishLine,
	confirm: ({ network, about, search, url }) => ({
		subject: 'Please confirm: news about your search',
		greeting: 'Hello,',
		paragraphs: [
			`somebody wants to hear at this address what is new at ${network} ${about}. This link confirms it. After that we write once a week at most, and only when there is something new.`,
			`The search: ${search}`,
			`The link works once, for ${confirmDays} days. Without confirmation we delete the address after that.`,
		],
		action: { label: 'Confirm', url },
		closing: 'You have not asked for this? Then delete this mail; no other will follow by itself.',
	}),
	already: ({ network, about, search, stop }) => ({
		subject: 'You already hear what is new in your search',
		greeting: 'Hello,',
		paragraphs: [
			`you already hear what is new at ${network} ${about}. There is nothing to do.`,
			`The search: ${search}`,
		],
		action: { label: 'Unsubscribe', url: stop },
		closing: 'This mail comes because the search was asked for once more with your address.',
	}),
	news: ({ network, about, search, stop, news }) => ({
		subject: `New ${about}`,
		greeting: 'Hello,',
		paragraphs: [`What is new at ${network} ${about}:`, ...news.split('\n\n')],
		action: { label: 'Open search', url: search },
		closing: `You have asked for this; it comes once a week at most. Unsubscribe, and everything is deleted: ${stop}`,
	}),
}

/** All mails of alerts by language. */
export const texts: Record<Locale, Texts> = { de: german, en: english }
