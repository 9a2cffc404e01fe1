import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { WaitingApplications } from '#domain/joining/applications.queries.ts'
import { dayIn } from '#platform/context.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNearDay, formatNumber } from '#ui/format.ts'
import type { WorkItem } from '#ui/office/WorkList.svelte'

export type WaitingInput = WaitingApplications & {
	/** The viewer decides applications; for others it is only good to know that some wait for the board. */
	decides: boolean
	/** The viewer checks them. */
	manages: boolean
}

/** The applications that wait for whoever looks, and those that wait for others. */
export function applicationItems(
	{ received, forwarded, decides, manages }: WaitingInput,
	slug: string,
	today: string,
): { own: WorkItem[]; others: WorkItem[] } {
	const language = getLocale()
	const item = (state: 'received' | 'forwarded', title: string, label: string): WorkItem[] => {
		const { count, longest, since } = { received, forwarded }[state]
		if (count === 0) return []
		const href = inLocale(paths.applications(slug, { state }), language)
		const day = since && formatNearDay(dayIn('Europe/Berlin', new Date(since)), today, language)
		const note = longest && day ? m.applications_today_note({ name: longest, day }) : undefined
		return [{ icon: 'file', title, href, note, action: { href, label } }]
	}
	const text = ({ count }: { count: number }) => ({ count, text: formatNumber(count, language) })
	const toCheck = item(
		'received',
		m.applications_today_received(text(received)),
		manages ? m.applications_today_check() : m.today_show(),
	)
	const toDecide = item(
		'forwarded',
		m.applications_today_forwarded(text(forwarded)),
		decides ? m.applications_today_decide() : m.today_show(),
	)
	return {
		own: [...(decides ? toDecide : []), ...(manages ? toCheck : [])],
		others: [...(decides ? [] : toDecide), ...(manages ? [] : toCheck)],
	}
}
