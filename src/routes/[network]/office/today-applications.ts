import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { dayIn } from '#platform/context.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNearDay, formatNumber } from '#ui/format.ts'
import type { WorkItem } from '#ui/office/WorkList.svelte'

export type WaitingInput = {
	received: number
	forwarded: number
	longest: { id: number; name: string; at: string; state: string } | null
	/** The viewer decides applications; for others it is only good to know that some wait for the board. */
	decides: boolean
	/** The viewer checks them. */
	manages: boolean
}

/** The applications that wait for whoever looks, and those that wait for others. */
export function applicationItems(
	{ received, forwarded, longest, decides, manages }: WaitingInput,
	slug: string,
	today: string,
): { own: WorkItem[]; others: WorkItem[] } {
	const language = getLocale()
	const item = (state: 'received' | 'forwarded', count: number, title: string, label: string): WorkItem[] => {
		if (count === 0) return []
		const href = inLocale(paths.applications(slug, { state }), language)
		const note =
			longest?.state === state
				? m.applications_today_note({
						name: longest.name,
						day: formatNearDay(dayIn('Europe/Berlin', new Date(longest.at)), today, language),
					})
				: undefined
		return [{ icon: 'file', title, href, note, action: { href, label } }]
	}
	const toCheck = item(
		'received',
		received,
		m.applications_today_received({ count: received, text: formatNumber(received, language) }),
		manages ? m.applications_today_check() : m.today_show(),
	)
	const toDecide = item(
		'forwarded',
		forwarded,
		m.applications_today_forwarded({ count: forwarded, text: formatNumber(forwarded, language) }),
		decides ? m.applications_today_decide() : m.today_show(),
	)
	return {
		own: [...(decides ? toDecide : []), ...(manages ? toCheck : [])],
		others: [...(decides ? [] : toDecide), ...(manages ? [] : toCheck)],
	}
}
