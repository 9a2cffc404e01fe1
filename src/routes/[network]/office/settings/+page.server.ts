import type { PageServerLoad } from './$types'
import { may } from '#domain/access/permissions.ts'
import { inLocale } from '#platform/paths.ts'
import { settingsGroups } from './entries.ts'

export const load: PageServerLoad = async ({ parent, locals }) => {
	const { office } = await parent()
	const all = settingsGroups.flatMap(({ entries }) => entries)
	const allowed = all.filter(({ permission }) => may(locals.ctx.viewer, permission, office.id))
	return {
		groups: settingsGroups
			.map(({ title, entries }) => ({
				title: title(),
				entries: entries
					.filter((entry) => allowed.includes(entry))
					.map((entry) => ({
						href: inLocale(entry.path(office.slug), locals.locale),
						title: entry.title(),
						text: entry.text(),
					})),
			}))
			.filter(({ entries }) => entries.length > 0),
		/** Some lines are missing because somebody else decides them. */
		partly: allowed.length < all.length,
	}
}
