/** What a name of an organisation says: its words without legal form, and the legal form. Pure. */
import { plain } from './letters.ts'
import { shortened, silentWords } from './words.ts'

export type OrganisationName = {
	/** In their order. */
	words: string[]
	/** Those of the words that the writer has cut short with a full stop. */
	cut: string[]
	/** `gmbh`, `gmbh-co-kg`, …; null when nothing says so. */
	form: string | null
}

/** In this order: a "GmbH & Co. KG" is no GmbH. Of the name in the spelling of `plain`. */
const forms: readonly (readonly [RegExp, string])[] = [
	[/\b(?:g?gmbh|ug|ag|se|ltd)(?: haftungsbeschrankt)?(?: und)? co(?: kg| kgaa| ohg)?\b/, 'gmbh-co-kg'],
	[/\bunternehmergesellschaft(?: haftungsbeschrankt)?\b|\bug(?: haftungsbeschrankt)?(?= |$)|\bhaftungsbeschrankt\b/, 'ug'],
	[/\b(?:ggmbh|g gmbh|gemeinnutzige gmbh|gemeinnutzige gesellschaft mit beschrankter haftung)\b/, 'ggmbh'],
	[/\b(?:gmbh|g m b h|mbh|gesellschaft mit beschrankter haftung|ges mbh|gesmbh)\b/, 'gmbh'],
	[/\b(?:kgaa|kommanditgesellschaft auf aktien)\b/, 'kgaa'],
	[/\b(?:aktiengesellschaft|ag)(?= |$)/, 'ag'],
	[/\b(?:eingetragene genossenschaft|genossenschaft|eg)$/, 'eg'],
	[/\b(?:eingetragener verein|e v|ev)$/, 'ev'],
	[/\b(?:eingetragener kaufmann|eingetragene kauffrau|e k|ek|e kfm|e kfr|e kffr|einzelunternehmen|einzelunternehmer|freiberufler|inhaber|inh)(?= |$)/, 'ek'],
	[/\b(?:partnerschaftsgesellschaft|partnerschaft|partg)(?: mbb| mit beschrankter berufshaftung)?\b/, 'partg'],
	[/\b(?:kommanditgesellschaft|kg)$/, 'kg'],
	[/\b(?:offene handelsgesellschaft|ohg)\b/, 'ohg'],
	[/\b(?:gesellschaft burgerlichen rechts|gbr|egbr)\b/, 'gbr'],
	[/\b(?:anstalt des offentlichen rechts|aor|kdor|korperschaft des offentlichen rechts)\b/, 'public'],
	[/ se$/, 'se'],
	[/\b(?:ltd|limited|inc|incorporated|llc|corp|plc|s a r l|sarl|s r l|srl|s p a|spa|b v|bv|n v|sas|s a s|s a|ab|oy|aps|sp z o o|d o o|doo|kft|s r o|sro)$/, 'foreign'],
] // prettier-ignore

/** `legalForm` as the record has it in a column of its own, which people fill now and then. */
export function readOrganisationName(name: string, legalForm: string | null): OrganisationName {
	// Brackets and what follows "Inhaber" or "c/o" explain, "haftungsbeschränkt" excepted.
	const cutShort = new Set(name.match(/\p{L}{3,}(?=\.)/gu)?.map(plain))
	let rest = plain(name.replaceAll('&', ' und ').replaceAll('+', ' und '))
	let form: string | null = null
	for (const [pattern, known] of forms) {
		const without = rest.replace(pattern, ' ').replaceAll(/\s+/g, ' ').trim()
		if (without === rest || without === '') continue
		form ??= known
		rest = without
	}
	form ??= formOf(legalForm)
	const written = rest.split(' ').filter((word) => !silentWords.has(word))
	const words = (written.length > 0 ? written : rest.split(' ')).map((word) => shortened[word] ?? word)
	return { words: joinLetters(words), cut: words.filter((word) => cutShort.has(word)), form }
}

/** A legal form from a column of its own. */
export function formOf(legalForm: string | null): string | null {
	if (!legalForm) return null
	const text = plain(legalForm.replaceAll('&', ' und '))
	return forms.find(([pattern]) => pattern.test(text) || pattern.test(` ${text}`))?.[1] ?? (text === '' ? null : text)
}

/** "I B M" and "I. B. M." are one word. */
function joinLetters(words: readonly string[]): string[] {
	const joined: string[] = []
	let letters = ''
	for (const word of [...words, '']) {
		if (word.length === 1 && /[a-z]/.test(word)) {
			letters += word
			continue
		}
		if (letters !== '') joined.push(letters)
		letters = ''
		if (word !== '') joined.push(word)
	}
	return joined
}
