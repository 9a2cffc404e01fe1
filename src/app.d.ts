import type { Look } from '#domain/access/seeing-as/seeing-as.queries.ts'
import type { Context } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'

declare global {
	namespace App {
		interface Locals {
			ctx: Context
			locale: Locale
			/** Path of the page without its language. */
			path: string
			/** Through whose eyes the pages are looked at, if not one's own. */
			look?: Look
			/** Slug of the network whose colours the page wears. */
			net?: string
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
