/** What is wrong with a page, in words. */
import type { Look } from './look.ts'

export type Expected = { status: number; isPublic: boolean; isOfficeStart: boolean }

/** Kilobytes (1,000 bytes), compressed: a public page styles itself at once on a slow phone and runs no script. */
export const budgets = { css: 15, officeScript: 60 }

/** Everything that is wrong, one sentence each. */
export function problemsOf(seen: Look, expected: Expected): string[] {
	const css = seen.bytes.css / 1000
	const script = seen.bytes.script / 1000
	return [
		...(seen.status === expected.status ? [] : [`answers ${seen.status} instead of ${expected.status}`]),
		...(seen.status >= 500 ? ['is broken'] : []),
		...seen.accessibility,
		...seen.markup.map((text) => `is not valid HTML: ${text}`),
		...(seen.overflow > 0 ? [`is ${seen.overflow} px wider than its window`] : []),
		...seen.complaints.map((text) => `the browser complains: ${text}`),
		...(css > budgets.css ? [`has ${css.toFixed(1)} kB of CSS, ${budgets.css} are allowed`] : []),
		...(expected.isPublic && script > 0
			? [`is public and runs ${script.toFixed(1)} kB of script, none is allowed`]
			: []),
		...(expected.isOfficeStart && script > budgets.officeScript
			? [`has ${script.toFixed(1)} kB of script, ${budgets.officeScript} are allowed`]
			: []),
	]
}
