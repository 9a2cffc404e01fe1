import type { LayoutServerLoad } from './$types'
import { frameOf } from '../(account)/frame.server.ts'

export const load: LayoutServerLoad = async (event) => ({ frame: await frameOf(event) })
