import { readDay } from '#platform/tabular/read-day.ts'
import { fold } from '#platform/search-text.ts'
import type { DayOrder } from '../read-days.ts'

/**
 * What a list says of a membership in one word. `applied` and `none`: there is none (yet). `day`: the day that stands beside the
 * word, as in "gekündigt zum 31.12.2026" or "ausgetreten am 3.4.2020".
 */
export type MembershipWord = {
	kind: 'active' | 'notice' | 'suspended' | 'ended' | 'applied' | 'none'
	day: string | null
	because: 'death' | 'expiry' | null
}

type Meaning = readonly [RegExp, MembershipWord['kind'], MembershipWord['because']?]

/** In this order: "nicht aktiv" is no "aktiv", "Kündigung zurückgenommen" no notice. */
const meanings: readonly Meaning[] = [
	[/zuruckgenommen|zuruckgezogen/, 'active'],
	[/verstorben|gestorben|deceased/, 'ended', 'death'],
	[
		/^(kein mitglied|nichtmitglied|nicht mitglied|kontakt|non member|not a member|interessent.*|prospect|gast|guest)$/,
		'none',
	],
	[/beantragt|antrag|bewerb|pending ?(new|$)|applied|applicant|application|entwurf|draft/, 'applied'],
	[/ausgetreten|austritt|ausgeschlossen|ehemalig|beendet|geloscht|inaktiv|nicht aktiv|deaktiviert|archiv/, 'ended'],
	[
		/^(inactive|former|ended|cancell?ed|terminated|resiliated|resilie|excluded|resigned|left|disabled|admin hold)\b/,
		'ended',
	],
	[/abgelaufen|^(expired|lapsed)\b/, 'ended', 'expiry'],
	[/gekundigt|kundigung|notice/, 'notice'],
	[/ruhend|ruht|beurlaubt|ausgesetzt|pausiert|passiv gestellt|suspended|paused|on hold/, 'suspended'],
	[
		/^(aktiv\w*|active|current|new|neu|grace|mitglied|member|ordentlich\w*|validated?|bestatigt|pendingrenewal|pending renewal|renewed|approved|gultig|valid|passiv)\b/,
		'active',
	],
]

/** Null for a word that says nothing of a membership. */
export function readMembershipWord(text: string, order: DayOrder = 'day-first'): MembershipWord | null {
	const key = fold(text)
	const found = meanings.find(([pattern]) => pattern.test(key))
	if (!found) return null
	const given = /\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,4}|\d{1,2}\.?\s+[A-Za-zäÄ]+\.?\s+\d{4}/.exec(text)?.[0]
	return { kind: found[1], day: given ? readDay(given, order) : null, because: found[2] ?? null }
}
