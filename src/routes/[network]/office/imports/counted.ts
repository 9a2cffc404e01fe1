import { getLocale } from '#generated/paraglide/runtime.js'
import { formatNumber } from '#ui/format.ts'

/** A number for a sentence: `count` chooses singular or plural, `figure` is what is read. */
export const counted = (count: number): { count: number; figure: string } => ({
	count,
	figure: formatNumber(count, getLocale()),
})
