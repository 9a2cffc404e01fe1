import type { PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { shownMails } from '#platform/mail/shown-mails.ts'
import { keepPrivate } from '../(account)/forms.server.ts'

/** Texts are cut at their links; links to this instance can be followed. */
export const load: PageServerLoad = async (event) => {
	const host = await instance()
	const mails = await shownMails(host)
	keepPrivate(event)
	const own = `${host.configuration.publicUrl}/`
	const cut = (text: string) =>
		text
			.split(/(https?:\/\/\S+)/)
			.map((part) => ({ text: part, href: part.startsWith(own) ? part.slice(own.length - 1) : null }))
	return { mails: mails.map(({ text, ...mail }) => ({ ...mail, parts: cut(text) })) }
}
