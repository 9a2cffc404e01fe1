/** Public pages need no script at all; the office layout switches it on for itself. */
import type { LayoutServerLoad } from './$types'
import { inLocale, paths } from '#platform/paths.ts'

export const csr = false

export const load: LayoutServerLoad = ({ locals, url }) => ({
	/** Who looks as somebody else is told so on every page. */
	look: locals.look && {
		name: locals.ctx.viewer.account?.name ?? null,
		end: inLocale(paths.seeingAs(), locals.locale),
		/** Something was to be changed just now. */
		refused: url.searchParams.has('view-only'),
	},
})
