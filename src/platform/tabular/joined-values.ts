/**
 * Several values in one cell, joined by `; `. Inside a value `\` is written `\\` and `;` is written `\;`, so that
 * `splitValues(joinValues(values))` gives back the trimmed values.
 */
export const joinValues = (values: readonly string[]): string =>
	values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ')

/** The values of a joined cell, trimmed, without empty ones. Also splits the plain `a;b` of other systems. */
export function splitValues(cell: string): string[] {
	const values: string[] = []
	let value = ''
	for (let i = 0; i < cell.length; i++) {
		const char = cell[i]
		const next = cell[i + 1]
		if (char === '\\' && (next === '\\' || next === ';')) {
			value += next
			i++
		} else if (char === ';') {
			values.push(value)
			value = ''
		} else value += char
	}
	values.push(value)
	return values.map((each) => each.trim()).filter((each) => each !== '')
}
