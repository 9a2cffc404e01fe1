/** Entries and markets of a profile as its page shows them. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Profile } from '#domain/atlas/profile.queries.ts'
import { isOffer } from '#domain/profiles/profile-entry.schema.ts'
import { formatList } from '#ui/format.ts'
import type { Fact } from '#ui/profile/Facts.svelte'
import { areaName, entryView, offerView, stepWords } from '../../entry-words.ts'

export function entriesView({ entries }: Pick<Profile, 'entries'>) {
	return {
		references: entries.filter(({ kind }) => kind === 'reference').map(entryView),
		announcements: entries.filter(({ kind }) => kind === 'announcement').map(entryView),
		certificates: entries.filter(({ kind }) => kind === 'certificate').map(entryView),
		offers: entries.filter(({ kind }) => isOffer(kind)).map(offerView),
	}
}
export type EntriesView = ReturnType<typeof entriesView>

/** Where the organisation is active, where it seeks partners, what it does along the value chain. */
export function marketFacts({ position }: Pick<Profile, 'position'>): Fact[] {
	if (!position) return []
	const listed = (items: string[]) => formatList(items, getLocale())
	return [
		{ term: m.profiles_value_chain(), text: listed(position.valueChain.map((step) => stepWords[step]())) },
		{ term: m.profiles_active_in(), text: listed(position.activeIn.map(areaName)) },
		{ term: m.profiles_partners_in(), text: listed(position.partnersIn.map(areaName)) },
	].filter(({ text }) => text !== '')
}
