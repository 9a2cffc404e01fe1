import type { PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { qrPath } from '../../../account/qr.ts'
import { keptProfile, waysOf } from '../../keeping.server.ts'

/** What can be passed on of a public profile: sheet, code, and a box for the own site. */
export const load: PageServerLoad = async (event) => {
	const { configuration } = await instance()
	const { locale } = event.locals
	const profile = await keptProfile(event)
	const { slug, name, network, listed } = profile
	const outside = (path: string) => configuration.publicUrl + inLocale(path, locale)
	return {
		profile: { name, network },
		isPublic: listed === 'public',
		sheets: { de: paths.organisationSheet(slug), en: inLocale(paths.organisationSheet(slug), 'en') },
		code: {
			...qrPath(configuration.publicUrl + paths.organisation(slug)),
			svg: paths.organisationCode(slug, 'svg'),
			png: paths.organisationCode(slug, 'png'),
		},
		embed: inLocale(paths.organisationEmbed(slug), locale),
		frame: frameOf(outside(paths.organisationEmbed(slug)), m.profiles_embed_title({ name })),
		link: `<a href="${escaped(outside(paths.organisation(slug)))}">${escaped(m.profiles_embed_title({ name }))}</a>`,
		ways: waysOf(profile, event),
	}
}

/** HTML to be copied; the name is what somebody typed (HTML 13.1.2.3). */
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)

const frameOf = (address: string, title: string) =>
	`<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="420" loading="lazy" style="border: 1px solid #ccc; border-radius: 8px"></iframe>`
