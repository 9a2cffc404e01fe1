import type { PageServerLoad } from './$types'
import { homePage } from '../home-page.server.ts'

export const load: PageServerLoad = (event) => homePage(event)
