import { error } from '@sveltejs/kit'
import type { LayoutServerLoad } from './$types'
import { instance } from '#boot.ts'

/** The catalogue of components is for those who build and try things out. */
export const load: LayoutServerLoad = async () => {
	const { configuration } = await instance()
	if (configuration.mode === 'production') error(404)
}
