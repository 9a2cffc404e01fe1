import type { PageServerLoad } from './$types'
import { processesPage } from './processes-page.server.ts'

export const load: PageServerLoad = (event) => processesPage(event)
