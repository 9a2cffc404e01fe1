/** An announcement among those of other organisations: when, who, what, and where one reads on. */
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Announcement } from '#domain/profiles/announcements.queries.ts'
import { anchorOf } from '#domain/profiles/profile-entry.schema.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay } from '#ui/format.ts'
import { entryView } from './entry-words.ts'

export function announcementLine(announcement: Announcement) {
	const { id, postedOn, organisation } = announcement
	const { title, titleLang, body } = entryView(announcement)
	return {
		id,
		title,
		titleLang,
		body,
		day: postedOn,
		dayText: formatDay(postedOn, getLocale()),
		organisation: organisation.name,
		href: `${inLocale(paths.organisation(organisation.slug), getLocale())}#${anchorOf(id)}`,
	}
}
export type AnnouncementLine = ReturnType<typeof announcementLine>
