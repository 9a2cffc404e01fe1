import type { Reroute } from '@sveltejs/kit/hooks'
import { localeOf } from '#platform/paths.ts'

/** `/en/…` is served by the same routes. */
export const reroute: Reroute = ({ url }) => localeOf(url.pathname).path
