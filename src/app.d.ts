import type { Context } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'

declare global {
	namespace App {
		interface Locals {
			ctx: Context
			locale: Locale
		}
		interface Error {
			message: string
			number?: string
			/** Facts of a refusal, for the sentence that explains it. */
			code?: string
		}
	}
}

export {}
