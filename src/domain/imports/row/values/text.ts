/** One line without surrounding or doubled spaces. */
export const oneLine = (text: string): string =>
	/[^\S ]|  |^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text

/** Several values in one cell, as people and programs write them: by lines, `;` or `|`, and by commas where `commas` says so. */
export function severalOf(cell: string, commas = true): string[] {
	return cell
		.split(commas ? /[;,|\n]+/ : /[;|\n]+/)
		.map((part) => oneLine(part.replaceAll('\\', '')))
		.filter((part) => part !== '')
}

/** What systems write for "nothing here". */
export const isVoid = (text: string): boolean =>
	/^(-+|\/|–|k\. ?a\.?|n\/?a|null|none|never|clear|0000-00-00( 00:00:00)?|keine?( angabe)?)$/i.test(text)
