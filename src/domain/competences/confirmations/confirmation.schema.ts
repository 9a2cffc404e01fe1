/** What is typed to ask a partner, and what a partner answers. */
import { z } from 'zod'
import { mailAddress } from '#platform/mail/address.ts'
import { partyId } from '../../parties/party.schema.ts'
import { words } from '../claim.schema.ts'

/** How many days a partner has to answer. */
export const answerDays = 30
/** For how many days the link lets them take a confirmation back. */
export const revokeDays = 3 * 365
/** What nobody has answered is erased so many days after its link has run out. */
export const keptDays = 30

/** A line that goes out in a mail to somebody else: links in it would be advertising, or worse. */
const lineOfMail = (longest: number) => words(longest).refine((text) => !/https?:|www\.|@/i.test(text), 'link')

export const claimId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)

export const AskPartner = z.object({
	partyId,
	claimId,
	/** The organisation that is asked. */
	partner: lineOfMail(120).pipe(z.string().min(2)),
	mail: mailAddress,
	project: lineOfMail(200)
		.nullable()
		.default(null)
		.transform((text) => text || null),
	locale: z.enum(['de', 'en']).default('de'),
})

const token = z.string().max(200)
const sentence = words(400)
	.nullable()
	.default(null)
	.transform((text) => text || null)

export const AnswerRequest = z.discriminatedUnion('confirms', [
	/** Whoever confirms says who they are, and which level they have seen. */
	z.object({
		token,
		confirms: z.literal(true),
		name: words(200).pipe(z.string().min(2)),
		level: z.coerce.number().int().min(1).max(3),
		sentence,
	}),
	z.object({ token, confirms: z.literal(false), sentence }),
])
