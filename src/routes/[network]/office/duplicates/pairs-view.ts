import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { OpenPair, PairSide } from '#domain/duplicates/open-pairs.queries.ts'
import type { DeniedPair } from '#domain/duplicates/pair.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import { probabilityView, reasonsView } from './pair-words.ts'

export const shownPairs = ['all', 'organisation', 'person', 'denied', 'elsewhere'] as const
export type ShownPairs = (typeof shownPairs)[number]

export function tabsOf(
	slug: string,
	shown: ShownPairs,
	counts: Record<'organisation' | 'person' | 'denied' | 'elsewhere', number>,
) {
	const labels: Record<ShownPairs, () => string> = {
		all: m.duplicates_tab_all,
		organisation: m.duplicates_tab_organisations,
		person: m.duplicates_tab_persons,
		denied: m.duplicates_tab_denied,
		elsewhere: m.elsewhere_tab,
	}
	const count = { ...counts, all: counts.organisation + counts.person }
	return shownPairs.map((each) => ({
		href: inLocale(paths.duplicates(slug, each === 'all' ? {} : { show: each }), getLocale()),
		label: labels[each](),
		count: formatNumber(count[each], getLocale()),
		current: each === shown,
	}))
}

export const sideView = ({ id, name, place, mail, at, member }: PairSide, slug: string) => ({
	id,
	href: inLocale(paths.party(slug, id), getLocale()),
	name,
	lines: [at, place, mail, member ? m.duplicates_is_member() : null].filter((line) => line !== null),
})

export function pairView({ id, first, second, probability, reasons }: OpenPair, slug: string) {
	return {
		key: `${first.id}-${second.id}`,
		href: inLocale(paths.duplicate(slug, id), getLocale()),
		title: m.duplicates_pair({ first: first.name, second: second.name }),
		first: sideView(first, slug),
		second: sideView(second, slug),
		note: probabilityView(probability),
		...reasonsView(reasons),
	}
}

export function deniedView({ first, second, by, on }: DeniedPair, slug: string) {
	const day = formatDay(on, getLocale())
	return {
		key: `${first.id}-${second.id}`,
		href: null,
		title: m.duplicates_pair({ first: first.name, second: second.name }),
		first: sideView(first, slug),
		second: sideView(second, slug),
		note: by ? m.duplicates_denied_by({ name: by, day }) : m.duplicates_denied_on({ day }),
		pro: '',
		con: '',
	}
}

export type PairView = Omit<ReturnType<typeof pairView>, 'href'> & { href: string | null }
