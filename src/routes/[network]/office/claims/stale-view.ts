/** The list of what goes stale in words. Runs on the server alone. */
import type {
	NotReminded,
	staleMembers,
	StaleMember,
	WeeklyMail,
} from '#domain/competences/freshness/stale-claims.queries.ts'
import { daysBetweenReminders, daysClaimsDue } from '#domain/competences/freshness/freshness.rules.ts'
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { dayIn } from '#platform/context.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatNumber } from '#ui/format.ts'

const whyWords: Record<Exclude<NotReminded, null>, () => string> = {
	lately: m.claims_stale_why_lately,
	'opted-out': m.claims_stale_why_opted_out,
	'no-contact': m.claims_stale_why_no_contact,
}
const dayOf = (at: string): string => formatDay(dayIn('Europe/Berlin', new Date(at)), getLocale())

export function staleView({ members }: Awaited<ReturnType<typeof staleMembers>>, slug: string) {
	const language = getLocale()
	const ids = members.filter(({ why }) => why === null).map(({ id }) => id)
	return {
		text: m.claims_stale_text({ days: String(daysClaimsDue), pause: String(daysBetweenReminders) }),
		members: members.map((member) => memberView(member, slug)),
		all:
			ids.length > 0
				? { ids, text: m.claims_stale_remind_all({ count: ids.length, text: formatNumber(ids.length, language) }) }
				: null,
	}
}

function memberView({ id, name, claims, unconfirmed, remindedAt, contact, why }: StaleMember, slug: string) {
	const language = getLocale()
	return {
		id,
		name,
		href: `${inLocale(paths.party(slug, id), language)}#kompetenzen`,
		claims: claims.map(({ id, competence, freshUntil, stale }) => {
			const day = formatDay(freshUntil, language)
			return {
				id,
				stale,
				name: inLanguage(competence.labels, language)?.text ?? competence.slug,
				text: stale ? m.claims_stale_since({ day }) : m.claims_stale_soon({ day }),
			}
		}),
		unconfirmed: unconfirmed ? m.claims_stale_unconfirmed() : undefined,
		why: why && whyWords[why](),
		notes: [
			contact && m.claims_stale_contact({ who: contact }),
			remindedAt && m.claims_stale_reminded({ day: dayOf(remindedAt) }),
		].flatMap((note) => (note ? [note] : [])),
	}
}

export function weeklyView({ offAt, offName, mail }: WeeklyMail) {
	if (!mail) return { text: m.claims_stale_weekly_no_mail(), wanted: null }
	if (!offAt) return { text: m.claims_stale_weekly_on({ mail }), wanted: true }
	const day = dayOf(offAt)
	return {
		text: offName ? m.claims_stale_weekly_off_by({ day, who: offName }) : m.claims_stale_weekly_off({ day }),
		wanted: false,
	}
}
