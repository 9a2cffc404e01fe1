/**
 * Formula defusing ("CSVSafe"). Spreadsheet programs run a cell of a CSV file as a formula when it begins with one of these
 * characters, so such a cell gets a leading apostrophe when written and loses it when read. Telephone numbers (+49 …) are
 * the everyday case. The rule follows OWASP's page on CSV injection.
 */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/
const defused = /^'+[=+\-@\t\r\n＝＋－＠]/

/** Text that no spreadsheet program takes for a formula. Apostrophes before a trigger are doubled, so `undefuse` gives the same text back. */
export const defuse = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** Removes one apostrophe that stands before a trigger; any other text is returned as it is. */
export const undefuse = (text: string): string =>
	text.charCodeAt(0) === 39 && defused.test(text) ? text.slice(1) : text
