/** Errors as people make them: fingers, ears, habits of writing. Seeded, so that the same data come again. */
import type { Random } from '../../../src/demonstration/random.ts'

const neighbours: Record<string, string> = {
	a: 'sq', b: 'vn', c: 'xv', d: 'sf', e: 'wr', f: 'dg', g: 'fh', h: 'gj', i: 'uo', j: 'hk', k: 'jl', l: 'kö', m: 'n', n: 'bm', o: 'ip', p: 'oü', q: 'wa', r: 'et',
	s: 'ad', t: 'rz', u: 'zi', v: 'cb', w: 'qe', x: 'yc', y: 'x', z: 'tu', '0': '9', '1': '2', '2': '13', '3': '24', '4': '35', '5': '46', '6': '57', '7': '68', '8': '79', '9': '80',
} // prettier-ignore

/** One slip of the fingers, not in the first letter. */
export function slip(text: string, random: Random): string {
	if (text.length < 4) return text
	const at = random.int(1, text.length - 2)
	const letter = text[at]!
	switch (random.int(0, 3)) {
		case 0:
			return text.slice(0, at) + text.slice(at + 1)
		case 1:
			return text.slice(0, at) + letter + text.slice(at)
		case 2:
			return text.slice(0, at) + text[at + 1]! + letter + text.slice(at + 2)
		default:
			return text.slice(0, at) + random.pick([...(neighbours[letter.toLowerCase()] ?? 'e')]) + text.slice(at + 1)
	}
}

/** Spellings that sound the same. */
const sounds: readonly (readonly [RegExp, string])[] = [
	[/ai/, 'ei'], [/ei/, 'ai'], [/ey/, 'ei'], [/ay/, 'ai'], [/dt/, 't'], [/th/, 't'], [/ph/, 'f'], [/ck/, 'k'], [/tz/, 'z'], [/ß/, 'ss'], [/mm/, 'm'], [/nn/, 'n'], [/ll/, 'l'],
	[/ff/, 'f'], [/([aeiou])h(?=[lmnr])/, '$1'], [/tt/, 't'], [/rr/, 'r'], [/y/, 'i'], [/ü/, 'ue'], [/w/, 'v'], [/d$/, 't'], [/k(?=[aou])/i, 'c'],
] // prettier-ignore

export function misheard(text: string, random: Random): string {
	const fitting = sounds.filter(([pattern]) => pattern.test(text.slice(1)))
	if (fitting.length === 0) return slip(text, random)
	const [pattern, into] = random.pick(fitting)
	return text[0]! + text.slice(1).replace(pattern, into)
}

export const withoutUmlauts = (text: string): string =>
	text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('Ä', 'Ae').replaceAll('Ö', 'Oe').replaceAll('Ü', 'Ue').replaceAll('ß', 'ss') // prettier-ignore
export const bareLetters = (text: string): string =>
	text
		.normalize('NFKD')
		.replaceAll(/\p{Mn}/gu, '')
		.replaceAll('ß', 'ss')

/** The same number as different people write it. `+49 7121 3920 27` is `[7121, 3920, 27]`. */
export function writePhone([area, line, extension]: readonly [string, string, string], random: Random): string {
	const dash = extension === '' ? '' : random.pick(['-', '', ' '])
	const number = `${line}${dash}${extension}`
	switch (random.int(0, 5)) {
		case 0:
			return `+49 ${area} ${number}`
		case 1:
			return `0${area} / ${number}`
		case 2:
			return `0${area}/${number}`
		case 3:
			return `0${area} ${number}`
		case 4:
			return `(0${area}) ${number}`
		default:
			return `0049 ${area} ${number}`
	}
}

export function writeStreet(street: string, random: Random): string {
	switch (random.int(0, 4)) {
		case 0:
			return street.replace(/straße/, 'str.').replace(/Straße/, 'Str.')
		case 1:
			return street.replace(/straße/, 'strasse').replace(/Straße/, 'Strasse')
		case 2:
			return street.replace(/(\d) ?([a-z])$/, '$1 $2')
		default:
			return street
	}
}
