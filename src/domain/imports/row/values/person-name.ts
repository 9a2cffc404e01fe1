import { oneLine } from './text.ts'

export type PersonName = { salutation: string | null; title: string | null; given: string; family: string }

const salutations: Readonly<Record<string, string>> = {
	herr: 'Herr',
	herrn: 'Herr',
	hr: 'Herr',
	frau: 'Frau',
	fr: 'Frau',
	mr: 'Mr',
	mrs: 'Mrs',
	ms: 'Ms',
	divers: 'Divers',
}
const title =
	/^(prof|dr|dipl|ing|mag|med|phil|rer|nat|oec|pol|jur|iur|h\.?c|e\.?h|mult|ph\.?d|b\.?sc|m\.?sc|b\.?a|m\.?a|mba|habil|univ|inform|kfm|betriebsw|volksw|wirt)([.-].*)?\.?$/i
const particle = /^(von|vom|van|de|der|den|dem|zu|zum|zur|ter|ten|la|le|di|da|del|du|el|al|bin|ibn|dos|af|av)$/i

/** A salutation as it is kept, from "Herrn", "Fr.", "Mr." …; other words stay as they are. */
export const readSalutation = (text: string): string | null =>
	salutations[text.toLowerCase().replace(/\.$/, '')] ?? (text.length <= 40 && text !== '' ? text : null)

/** The parts of a name written in one piece: "Frau Dr. Beate von Gommel", "Gommel, Beate", "Dr.-Ing. Uwe Reh". */
export function splitName(text: string): PersonName {
	const comma = /^([^,]+),\s*([^,]+)$/.exec(oneLine(text))
	const words = (comma ? `${comma[2]} ${comma[1]}` : oneLine(text).replaceAll(',', ' ')).split(/\s+/)
	let salutation: string | null = null
	const titles: string[] = []
	while (words.length > 1) {
		const word = words[0]!
		const known = salutations[word.toLowerCase().replace(/\.$/, '')]
		if (known && salutation === null && titles.length === 0) salutation = known
		else if (title.test(word) && (word.includes('.') || /^(prof|dr|dipl|mba)/i.test(word))) titles.push(word)
		else break
		words.shift()
	}
	const familyFrom = comma ? words.length - comma[1]!.trim().split(/\s+/).length : firstOfFamily(words)
	return {
		salutation,
		title: titles.length > 0 ? titles.join(' ') : null,
		given: words.slice(0, Math.max(0, familyFrom)).join(' '),
		family: words.slice(Math.max(0, familyFrom)).join(' '),
	}
}

/** The family name is the last word with the particles before it. */
function firstOfFamily(words: readonly string[]): number {
	let from = words.length - 1
	while (from > 1 && particle.test(words[from - 1]!)) from--
	return from === 1 && words.length > 2 && particle.test(words[1]!) ? 1 : from
}
