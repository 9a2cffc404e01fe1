import type { PageServerLoad } from './$types'
import { conceptPageOf } from '../../../competences/[slug]/concept-page.server.ts'

export const load: PageServerLoad = (event) => conceptPageOf(event)
