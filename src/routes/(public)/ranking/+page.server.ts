/** How the order of answers comes about: the numbers themselves, out of the code that orders. */
import type { PageServerLoad } from './$types'
import { rankingView } from './ranking-view.ts'

export const load: PageServerLoad = ({ locals: { locale } }) => ({ sections: rankingView(locale) })
