import type { PageServerLoad } from './$types'
import { fieldsPage } from '../../competences/fields-page.server.ts'

export const load: PageServerLoad = (event) => fieldsPage(event)
