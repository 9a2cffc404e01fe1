import { Lexer, type Token } from 'n3'

/**
 * The line on which a Turtle document that parses first speaks about a URI, counted from 1.
 * Null when it never does, or only through a base address.
 */
export function lineOf(text: string, uri: string): number | null {
	const prefixes = new Map<string, string>()
	let declared: string | null = null
	let startsStatement = true
	for (const token of new Lexer({ n3: false }).tokenize(text)) {
		if (token.type === 'prefix') {
			declared = token.value ?? ''
		} else if (declared !== null && token.type === 'IRI') {
			prefixes.set(declared, token.value ?? '')
			declared = null
			// `PREFIX x: <…>` ends without a dot.
			startsStatement = true
		} else {
			if (startsStatement && written(token, prefixes) === uri) return token.line
			startsStatement = token.type === '.'
		}
	}
	return null
}

function written(token: Token, prefixes: ReadonlyMap<string, string>): string | null {
	if (token.type === 'IRI') return token.value ?? null
	if (token.type === 'prefixed') return `${prefixes.get(token.prefix ?? '') ?? ''}${token.value ?? ''}`
	return null
}

/** The same for JSON-LD, where addresses may be shortened: the first line that holds the URI, else its last part. 1 when neither stands there. */
export function lineOfJson(text: string, uri: string): number {
	const places = [JSON.stringify(uri), uri.split(/[/#:]/).at(-1) ?? uri].map((part) => text.indexOf(part))
	const place = places.find((at) => at >= 0) ?? 0
	return text.slice(0, place).split('\n').length
}
