import type { PageServerLoad } from './$types'
import { toDataIfAsked } from '../to-data.server.ts'
import { conceptPageOf } from './concept-page.server.ts'

export const load: PageServerLoad = (event) => {
	toDataIfAsked(event, event.params.slug)
	return conceptPageOf(event)
}
