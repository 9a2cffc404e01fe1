/** What has just been done to applications, in words; the address of the page says which and how many. */
import { m } from '#generated/paraglide/messages.js'
import { refusalWords } from '../../../(account)/forms.server.ts'
import { Refusal } from '#platform/errors.ts'

const single: Record<string, () => string> = {
	forwarded: m.applications_done_forwarded,
	reopened: m.applications_done_reopened,
	discarded: m.applications_done_discarded,
	none: m.applications_done_none,
}

/** The toast, and why some of several were not decided. */
export function doneWords(url: URL): { message: string; refused: string[] } | null {
	const done = url.searchParams.get('done') ?? ''
	const count = Math.trunc(Number(url.searchParams.get('count'))) || 0
	const refused = url.searchParams.getAll('refused').map((code) => refusalWords(new Refusal('conflict', code)))
	if (done === 'approved' && count > 0) return { message: m.applications_done_approved({ count }), refused }
	if (done === 'declined' && count > 0) return { message: m.applications_done_declined({ count }), refused }
	return single[done] ? { message: single[done](), refused } : null
}
