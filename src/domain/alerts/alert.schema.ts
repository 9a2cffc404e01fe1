/** What somebody asks for: an address, and a search as the query of its page. */
import { z } from 'zod'
import { locales } from '#platform/localized.ts'
import { mailAddress } from '#platform/mail/address.ts'
import { query } from '#platform/paths.ts'
import { questionValues, readQuestion } from '../atlas/atlas-question.ts'

/** What nobody has confirmed is erased after so many days; the link works as long. */
export const confirmDays = 3
/** Nobody hears more often. */
export const everyDays = 7
const longestQuestion = 2000

/** A search in the one form in which it is kept: known filters alone, without a page. */
export const canonicalQuestion = (search: URLSearchParams): string =>
	query(questionValues({ ...readQuestion(search), page: 1 })).replace(/^\?/, '')

export const AlertInput = z.object({
	mail: mailAddress,
	locale: z.enum(locales),
	question: z
		.string()
		.max(longestQuestion)
		.transform((text) => canonicalQuestion(new URLSearchParams(text)))
		.pipe(z.string().max(longestQuestion)),
})
