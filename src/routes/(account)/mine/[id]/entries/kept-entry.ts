/** An entry as those who keep the profile see it: also who sees it, and whether its time is over. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { ProfileEntry } from '#domain/profiles/profile-entries.queries.ts'
import { isOffer } from '#domain/profiles/profile-entry.schema.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay } from '#ui/format.ts'
import { entryView } from '../../../../(public)/entry-words.ts'
import { scopeWords } from '../../scope-words.ts'

export function keptEntryView(entry: ProfileEntry, partyId: number, today: string) {
	const language = getLocale()
	const { title, titleLang, kind, meta } = entryView(entry)
	const isOver = entry.validUntil !== null && entry.validUntil < today
	return {
		id: entry.id,
		kind,
		title,
		titleLang,
		meta: metaOf(entry, meta, today),
		isOver,
		canRenew: isOffer(entry.kind),
		scope: entry.scope === 'public' ? undefined : scopeWords[entry.scope](),
		href: inLocale(paths.mineEntry(partyId, entry.id), language),
	}
}

/** Those who keep an announcement also see from when until when it stands. */
function metaOf({ kind, postedOn, validUntil }: ProfileEntry, meta: string, today: string): string {
	const words = (day: string) => ({ day: formatDay(day, getLocale()) })
	if (validUntil !== null && validUntil < today) return m.profiles_mine_expired(words(validUntil))
	if (kind !== 'announcement' || validUntil === null) return meta
	const appears = postedOn > today ? m.profiles_mine_waiting(words(postedOn)) : meta
	return [appears, m.profiles_mine_shown_until(words(validUntil))].join(' · ')
}
