/** The mails of alerts in words, German and English side by side. */
import type { Locale } from '#platform/localized.ts'
import type { Letter } from '#platform/mail/letter.ts'
import type { NewsChange } from '../atlas/news/news.queries.ts'
import { confirmDays } from './alert.schema.ts'

/** `words` is what was typed into the search, if anything; `stop` the address that ends the alert. */
type Given = { network: string; words: string | null; search: string; stop: string }

/** One organisation; `competences` is what it claims anew. */
type Line = { name: string; change: NewsChange; competences: string[]; url: string }

type Texts = {
	confirm(given: Given & { url: string }): Letter
	already(given: Given): Letter
	news(given: Given & { lines: Line[] }): Letter
}

function germanNews({ name, change, competences }: Omit<Line, 'url'>): string {
	const claims = competences.length > 0 ? ` gibt neu an: ${competences.join(', ')}` : ''
	if (change === 'claimed') return name + claims
	return `${name} ${change === 'listed' ? 'ist neu dabei' : 'passt jetzt zu Ihrer Suche'}${claims && ` und${claims}`}`
}

function englishNews({ name, change, competences }: Omit<Line, 'url'>): string {
	const claims = competences.length > 0 ? ` now claims: ${competences.join(', ')}` : ''
	if (change === 'claimed') return name + claims
	return `${name} ${change === 'listed' ? 'is new' : 'now matches your search'}${claims && ` and${claims}`}`
}

const german: Texts = {
	confirm: ({ network, words, search, url }) => ({
		subject: 'Bitte bestätigen: Neues zu Ihrer Suche',
		greeting: 'Guten Tag,',
		paragraphs: [
			`jemand möchte unter dieser Mailadresse hören, was es bei ${network} Neues gibt${words ? ` zu „${words}“` : ''}. Mit diesem Link bestätigen Sie das. Danach schreiben wir höchstens einmal in der Woche, und nur, wenn es Neues gibt.`,
			`Die Suche: ${search}`,
			`Der Link gilt einmal und ${confirmDays} Tage lang. Ohne Bestätigung löschen wir die Adresse danach.`,
		],
		action: { label: 'Bestätigen', url },
		closing: 'Sie haben nichts bestellt? Dann löschen Sie diese Mail; von selbst kommt keine weitere.',
	}),
	already: ({ network, words, search, stop }) => ({
		subject: 'Neues zu Ihrer Suche ist schon bestellt',
		greeting: 'Guten Tag,',
		paragraphs: [
			`Sie hören bereits, was es bei ${network} Neues gibt${words ? ` zu „${words}“` : ''}. Sie müssen nichts tun.`,
			`Die Suche: ${search}`,
		],
		action: { label: 'Abbestellen', url: stop },
		closing: 'Diese Mail kommt, weil die Suche unter Ihrer Adresse noch einmal bestellt wurde.',
	}),
	news: ({ network, words, search, stop, lines }) => ({
		subject: words ? `Neu zu „${words}“` : `Neu bei ${network}`,
		greeting: 'Guten Tag,',
		paragraphs: [
			words ? `Neues bei ${network} zu Ihrer Suche „${words}“:` : `Neues bei ${network} zu Ihrer Suche:`,
			...lines.map(({ url, ...line }) => `${germanNews(line)}. ${url}`),
		],
		action: { label: 'Suche öffnen', url: search },
		closing: `Sie haben das bestellt; es kommt höchstens einmal in der Woche. Abbestellen, und alles ist gelöscht: ${stop}`,
	}),
}

const english: Texts = {
	confirm: ({ network, words, search, url }) => ({
		subject: 'Please confirm: news about your search',
		greeting: 'Hello,',
		paragraphs: [
			`somebody wants to hear at this address what is new at ${network}${words ? ` about “${words}”` : ''}. This link confirms it. After that we write once a week at most, and only when there is something new.`,
			`The search: ${search}`,
			`The link works once, for ${confirmDays} days. Without confirmation we delete the address after that.`,
		],
		action: { label: 'Confirm', url },
		closing: 'You have not asked for this? Then delete this mail; no other will follow by itself.',
	}),
	already: ({ network, words, search, stop }) => ({
		subject: 'You already hear what is new in your search',
		greeting: 'Hello,',
		paragraphs: [
			`you already hear what is new at ${network}${words ? ` about “${words}”` : ''}. There is nothing to do.`,
			`The search: ${search}`,
		],
		action: { label: 'Unsubscribe', url: stop },
		closing: 'This mail comes because the search was asked for once more with your address.',
	}),
	news: ({ network, words, search, stop, lines }) => ({
		subject: words ? `New about “${words}”` : `New at ${network}`,
		greeting: 'Hello,',
		paragraphs: [
			words ? `What is new at ${network} in your search “${words}”:` : `What is new at ${network} in your search:`,
			...lines.map(({ url, ...line }) => `${englishNews(line)}. ${url}`),
		],
		action: { label: 'Open search', url: search },
		closing: `You have asked for this; it comes once a week at most. Unsubscribe, and everything is deleted: ${stop}`,
	}),
}

/** All mails of alerts by language. */
export const texts: Record<Locale, Texts> = { de: german, en: english }
