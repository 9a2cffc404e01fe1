import type { PageServerLoad } from './$types'
import { processPageOf } from './process-page.server.ts'

export const load: PageServerLoad = (event) => processPageOf(event)
