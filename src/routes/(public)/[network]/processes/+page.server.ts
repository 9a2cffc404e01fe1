import type { PageServerLoad } from './$types'
import { processesPage } from '../../processes/processes-page.server.ts'

export const load: PageServerLoad = (event) => processesPage(event)
