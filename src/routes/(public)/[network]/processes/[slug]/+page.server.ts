import type { PageServerLoad } from './$types'
import { processPageOf } from '../../../processes/[slug]/process-page.server.ts'

export const load: PageServerLoad = (event) => processPageOf(event)
