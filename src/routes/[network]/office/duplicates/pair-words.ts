/** How probable a pair is and why, in words. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { formatList } from '#ui/format.ts'

const texts: Readonly<Record<string, unknown>> = m

/** Why two records may be the same, or not. */
export function reasonWords(reason: string): string {
	const text = texts[`duplicates_reason_${reason.replaceAll('-', '_')}`]
	return typeof text === 'function' ? (text as () => string)() : reason
}

export function reasonsView(reasons: readonly string[]) {
	const words = (against: boolean) =>
		formatList(reasons.filter((reason) => reason.startsWith('not-') === against).map(reasonWords), getLocale())
	return { pro: words(false), con: words(true) }
}

export function probabilityView(probability: number) {
	const percent = Math.min(99, Math.round(probability * 100))
	const word =
		probability >= 0.97
			? m.duplicates_almost_sure()
			: probability >= 0.85
				? m.duplicates_very_probable()
				: probability >= 0.65
					? m.duplicates_probable()
					: m.duplicates_possible()
	return m.duplicates_probability({ word, percent })
}
