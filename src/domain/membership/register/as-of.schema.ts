/** A question to the members as of a day, as it stands in an address. */
import { z } from 'zod'

export const shownStates = ['active', 'notice-given', 'suspended'] as const

export type AsOf = {
	/** ISO day. */
	day: string
	/** A type of the network; null for all. */
	type: number | null
	state: (typeof shownStates)[number] | null
	/** 1-based. */
	page: number
}

const day = z.iso.date().refine((text) => text >= '1800-01-01' && text < '2200-01-01')

/** Reads it; whatever is no answer is left out. `wrongDay` when a day was given that is none. */
export function readAsOf(search: URLSearchParams, today: string): AsOf & { wrongDay: boolean } {
	const given = search.get('day')
	const parsed = day.safeParse(given ?? '')
	const number = (name: string) => {
		const value = Number(search.get(name) ?? Number.NaN)
		return Number.isSafeInteger(value) && value > 0 ? value : null
	}
	return {
		day: parsed.success ? parsed.data : today,
		type: number('type'),
		state: shownStates.find((state) => state === search.get('state')) ?? null,
		page: Math.min(number('page') ?? 1, 100_000),
		wrongDay: Boolean(given) && !parsed.success,
	}
}
