import type { PageServerLoad } from './$types'
import { atlasPage } from '../../atlas-page.server.ts'

export const load: PageServerLoad = (event) => atlasPage(event)
