/** How fresh a profile is on a day: like a claim, it counts for a year and is due for a look in its last months. */
import { monthsBetween } from '#ui/format.ts'
import type { FreshnessState } from '#ui/profile/Freshness.svelte'

export function profileState({ confirmedOn }: { confirmedOn: string | null }, today: string): FreshnessState {
	if (confirmedOn === null) return 'stale'
	const months = monthsBetween(confirmedOn, today)
	return months >= 12 ? 'stale' : months >= 8 ? 'old' : 'ok'
}
