const named: Readonly<Record<string, string>> = {
	nbsp: ' ',
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	Auml: 'Ä',
	Ouml: 'Ö',
	Uuml: 'Ü',
	szlig: 'ß',
	ndash: '–',
	mdash: '—',
	euro: '€',
	bdquo: '„',
	ldquo: '“',
	rdquo: '”',
}

const isMarkup = /<\/?(p|br|div|span|ul|ol|li|strong|b|em|i|u|a|table|tr|td|h[1-6])(\s[^<>]*)?\/?>/i

/** The text of a field that other systems keep as HTML, with its lines; what holds no markup stays as it is. */
export function plainText(text: string): string {
	if (!isMarkup.test(text)) return text
	return text
		.replace(/\s+/g, ' ')
		.replace(/<(br|\/p|\/div|\/li|\/tr|\/h[1-6])(\s[^<>]*)?\/?>/gi, '\n')
		.replace(/<li(\s[^<>]*)?>/gi, '– ')
		.replace(/<[a-z/!][^<>]*>/gi, '')
		.replace(/&(#\d{1,6}|[a-z]{2,6});/gi, (entity, name: string) =>
			name.startsWith('#') ? fromCode(Number(name.slice(1)), entity) : (named[name] ?? entity),
		)
		.split('\n')
		.map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim()
}

const fromCode = (code: number, otherwise: string): string =>
	code >= 32 && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : otherwise
