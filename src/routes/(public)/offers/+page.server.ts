import type { PageServerLoad } from './$types'
import { offersPage } from '../offers-page.server.ts'

export const load: PageServerLoad = (event) => offersPage(event)
