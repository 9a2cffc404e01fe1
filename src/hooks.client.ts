import type { ClientInit } from '@sveltejs/kit/hooks'
import { overwriteGetLocale } from '#generated/paraglide/runtime.js'

/** The language of the page is the one the server wrote it in. */
export const init: ClientInit = () => {
	overwriteGetLocale(() => (document.documentElement.lang === 'en' ? 'en' : 'de'))
}
