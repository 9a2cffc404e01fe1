// Whatever needs a closer look: control characters other than tab and newline, and halves of surrogate pairs.
// eslint-disable-next-line no-control-regex
const suspect = /[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff]/
// eslint-disable-next-line no-control-regex
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/**
 * Cell text as the rest of the program may rely on it: well-formed Unicode, newlines as \n, no control characters but tab
 * and newline (no database text and no XML can hold them, and nobody typed them), '' instead of nothing but spaces.
 */
export function cellText(text: string): string {
	const clean = suspect.test(text) ? text.replace(/\r\n?/g, '\n').replace(unwanted, '').toWellFormed() : text
	return isBlank(clean) ? '' : clean
}

/** True when the text has nothing but white space; most cells are told by their first character. */
export function isBlank(text: string): boolean {
	const first = text.charCodeAt(0)
	return text === '' || ((first <= 32 || first >= 160) && text.trim() === '')
}
