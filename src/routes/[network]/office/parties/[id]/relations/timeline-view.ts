/** The timeline of a party in words. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { documentsOf } from '#domain/documents/documents.queries.ts'
import { partyHistory, namesIn } from '#domain/parties/history/party-history.queries.ts'
import type { TimelineQuestion } from '#domain/relations/timeline/timeline-question.ts'
import { timelineValues } from '#domain/relations/timeline/timeline-question.ts'
import { timelineOf, type ApplicationEvent, type TimelineEntry } from '#domain/relations/timeline/timeline.queries.ts'
import type { Context } from '#platform/context.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatInstant, formatList, formatNumber } from '#ui/format.ts'
import type { IconName } from '#ui/mark/icons.ts'
import { functionWords } from '../../../../../(public)/words.ts'
import {
	interactionIcons,
	interactionWords,
	relationshipWords,
	taskView,
	type TaskView,
} from '../../../relation-words.ts'
import { documentLines } from '../../../documents/document-view.ts'
import { dayBefore } from '../days.ts'
import { historyView, type HistoryItem } from '../history-view.ts'

export type TimelineItem = {
	id: string
	icon: IconName
	when: { iso: string; text: string }
	by?: string
	title: string
	done?: boolean
	/** Text as it was typed. */
	body?: string
	lines: string[]
	needs: string[]
	/** Attachments, to be downloaded. */
	documents?: { title: string; href: string; fileName: string; line: string }[]
	interaction?: { id: number; editHref: string; taskHref: string }
	task?: TaskView
	/** What a change changed. */
	history?: HistoryItem
	link?: { name: string; href: string }
}

type Place = { slug: string; partyId: number; manages: boolean }
type Words = Pick<TimelineItem, 'icon' | 'title'> & Partial<TimelineItem>

/** A page of the timeline with its words, in as many statements as it has kinds of answers: entries, changes, names. */
export async function timelineView(
	ctx: Context,
	networkId: number,
	place: Place,
	question: TimelineQuestion,
	atOnce?: number,
) {
	const { slug, partyId } = place
	const { entries, older } = await timelineOf(ctx, networkId, partyId, question, atOnce)
	const changed = entries.filter(({ source }) => source === 'journal').map(({ id }) => id)
	const history =
		changed.length > 0 ? await partyHistory(ctx, networkId, partyId, null, changed) : { entries: [], more: false }
	const heard = entries.filter(({ source }) => source === 'interaction').map(({ id }) => id)
	const documents = await documentsOf(ctx, ...heard)
	const names = await namesIn(ctx, networkId, history.entries)
	const changes = new Map(historyView(history, names, partyId, slug).map((item) => [Number(item.id), item]))
	return {
		items: entries.map((entry) => ({
			...itemOf(entry, ctx, place, changes.get(entry.id)),
			documents:
				entry.source === 'interaction'
					? documentLines(documents.filter(({ subjectId }) => subjectId === entry.id)).map(({ title, newest }) => ({
							title,
							...newest,
						}))
					: [],
		})),
		olderHref: older
			? inLocale(paths.partyTimeline(slug, partyId, { ...timelineValues(question), before: older }), getLocale())
			: undefined,
	}
}

function itemOf(entry: TimelineEntry, ctx: Context, place: Place, history?: HistoryItem): TimelineItem {
	const id = `${entry.source}-${entry.id}`
	const when = { iso: entry.day, text: formatDay(entry.day, getLocale()) }
	if (entry.source === 'journal')
		return history
			? {
					id,
					icon: history.icon,
					when: history.when,
					by: history.by,
					title: history.title,
					lines: [],
					needs: [],
					history,
				}
			: { id, icon: 'edit', when, title: m.office_changed_somehow(), lines: [], needs: [] }
	return { id, when, lines: [], needs: [], ...wordsOf(entry, ctx, place) }
}

function wordsOf(entry: Exclude<TimelineEntry, { source: 'journal' }>, ctx: Context, place: Place): Words {
	const language = getLocale()
	const to = (id: number) => inLocale(paths.party(place.slug, id), language)
	switch (entry.source) {
		case 'interaction':
			return interactionItem(entry.data, place)
		case 'task': {
			const view = taskView(entry.data, { ...place, today: ctx.today, viewer: ctx.viewer.account?.id ?? '' })
			const title = (view.done ? m.relations_entry_task_done : m.relations_entry_task_open)({ title: view.title })
			const by = view.done ? undefined : (entry.data.author ?? undefined)
			return { icon: 'check', title, done: view.done, by, lines: [view.notes.join(' · ')], task: view }
		}
		case 'note': {
			const iso = entry.moment
			const by = entry.data.author ?? undefined
			return {
				icon: 'file',
				title: m.journal_parties_note(),
				when: { iso, text: formatInstant(iso, language) },
				by,
				body: entry.data.body,
			}
		}
		case 'membership': {
			const type = inLanguage(entry.data.type, language)?.text ?? ''
			return {
				icon: 'work',
				title: (entry.data.ends ? m.relations_entry_member_until : m.relations_entry_member_from)({ type }),
			}
		}
		case 'application': {
			const { kind, id, by } = entry.data
			return {
				icon: 'file',
				title: applicationWords[kind](),
				when: { iso: entry.moment, text: formatInstant(entry.moment, language) },
				by: by ?? undefined,
				link: { name: applicationWords[kind](), href: inLocale(paths.application(place.slug, id), language) },
			}
		}
		case 'suspension':
			return {
				icon: 'work',
				title: (entry.data.ends ? m.relations_entry_suspended_until : m.relations_entry_suspended_from)(),
			}
		case 'notice': {
			const day = formatDay(dayBefore(entry.data.endsOn), language)
			return {
				icon: 'work',
				title: (entry.data.withdrawn ? m.relations_entry_notice_withdrawn : m.relations_entry_notice)({ day }),
			}
		}
		case 'function': {
			const { ends, kind, title, other } = entry.data
			const words = { role: title ?? functionWords[kind](), name: other.name }
			return {
				icon: 'users',
				title: (ends ? m.relations_entry_function_until : m.relations_entry_function_from)(words),
				link: { name: other.name, href: to(other.id) },
			}
		}
		case 'relationship': {
			const { ends, kind, direction, other } = entry.data
			const words = { words: relationshipWords[kind][direction](), name: other.name }
			const said = (ends ? m.relations_entry_relationship_until : m.relations_entry_relationship_from)(words)
			return {
				icon: 'org',
				title: said,
				link: { name: other.name, href: to(other.id) },
			}
		}
	}
}

const applicationWords: Record<ApplicationEvent, () => string> = {
	confirmed: m.journal_joining_submit,
	approved: m.journal_joining_approve,
	declined: m.journal_joining_decline,
	withdrawn: m.journal_joining_withdraw,
}

/** At an event there may be hundreds: some by name, of the rest how many. */
function withWords(names: readonly string[]): string {
	const language = getLocale()
	if (names.length === 0) return ''
	if (names.length <= shownByName + 1) return m.relations_entry_with({ names: formatList(names, language) })
	const count = formatNumber(names.length - shownByName, language)
	return m.relations_entry_with_more({ names: names.slice(0, shownByName).join(', '), count })
}
const shownByName = 6

function interactionItem(
	data: Extract<TimelineEntry, { source: 'interaction' }>['data'],
	{ slug, partyId }: Place,
): Words {
	const language = getLocale()
	const others = data.parties.filter(({ id }) => id !== partyId).map(({ name }) => name)
	const competences = data.competences.map(({ labels, slug: name }) => inLanguage(labels, language)?.text ?? name)
	const staff = data.accounts.map(({ name }) => name)
	const href = (edit: string) => inLocale(paths.party(slug, partyId, { edit }), language)
	return {
		icon: interactionIcons[data.kind],
		when: { iso: data.happenedOn, text: formatDay(data.happenedOn, language) },
		by: formatList(staff, language) || (data.author ?? undefined),
		title: [interactionWords[data.kind](), withWords(others)].filter(Boolean).join(' '),
		body: data.body,
		lines: competences.length > 0 ? [m.relations_entry_competences({ names: competences.join(', ') })] : [],
		needs: data.needs,
		interaction: {
			id: data.id,
			editHref: `${href(`contact-${data.id}`)}#kontakt`,
			taskHref: `${href(`task-from-${data.id}`)}#aufgaben`,
		},
	}
}
