/** A name that every system can write and that hides nothing: no paths, no invisible letters, and the ending its content has. */
const longest = 120
const paths = /^.*[/\\]/s
// Control characters, and those that turn the direction of writing so that "fdp.exe" reads "exe.pdf" (Unicode TR36).
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const forbidden = /[<>:"|?*%\\/]/g
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** `endings` are those of the kind, the usual one first; one of them is what the name ends with. */
export function cleanFileName(given: string, endings: readonly string[]): string {
	const name = given.normalize('NFC').replace(paths, '').replace(invisible, '').replace(forbidden, ' ')
	const [, stem = name, ending = ''] = /^(.*)\.([^.]*)$/s.exec(name) ?? []
	const fits = endings.includes(ending.toLowerCase())
	const kept = tidy(fits ? stem : name)
	const safe = kept === '' || reserved.test(kept) ? `dokument${kept && `-${kept}`}` : kept
	return `${safe}.${fits ? ending.toLowerCase() : endings[0]}`
}

function tidy(stem: string): string {
	const letters = [...stem.replaceAll(/\s+/g, ' ')].slice(0, longest).join('')
	return letters.replace(/^[\s.]+/, '').replace(/[\s.]+$/, '')
}
