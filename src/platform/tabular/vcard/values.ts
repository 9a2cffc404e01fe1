/** Resolves the escapes of vCard text: `\n` is a new line, `\,` `\;` `\\` stand for themselves. */
export const unescapeValue = (value: string): string =>
	value.replace(/\\(.)/gs, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char))

/** Splits a structured value at its unescaped separators and resolves the escapes of each part. */
export function valueParts(value: string, separator: ';' | ','): string[] {
	const parts: string[] = []
	let start = 0
	for (let i = 0; i < value.length; i++) {
		if (value[i] === '\\') i++
		else if (value[i] === separator) {
			parts.push(value.slice(start, i))
			start = i + 1
		}
	}
	parts.push(value.slice(start))
	return parts.map((part) => unescapeValue(part).trim())
}
