/** The way from a page to what explains it. */
import type { Locale } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import type { Help } from '#ui/frame/HelpLink.svelte'
import type { GuideName, GuidePlace } from '../guide/guides.ts'
import { titleOf } from '../guide/read-guide.ts'
import { helpPlaces } from './help-places.ts'

/** The place of a route: its own, else that of the nearest route above it. `(groups)` are no part of an address. */
export function placeOf(routeId: string | null): GuidePlace | undefined {
	const steps = (routeId ?? '').split('/').filter((step) => step && !/^\(.*\)$/.test(step))
	for (; steps.length > 0; steps.pop()) {
		const place = helpPlaces[`/${steps.join('/')}`]
		if (place) return place
	}
	return undefined
}

export function helpAt(place: GuidePlace, locale: Locale): Help {
	const [name, section] = place.split('#') as [GuideName, string | undefined]
	return { href: inLocale(paths.guide(place), locale), about: titleOf(name, section, locale) }
}

/** Undefined where nothing is explained. */
export function helpFor(routeId: string | null, locale: Locale): Help | undefined {
	const place = placeOf(routeId)
	return place && helpAt(place, locale)
}
