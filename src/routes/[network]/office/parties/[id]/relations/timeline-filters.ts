/** What the timeline of a party can be narrowed by. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { PartyRecord } from '#domain/parties/record/party-record.queries.ts'
import type { Colleague } from '#domain/relations/staff.queries.ts'
import {
	timelineKinds,
	timelineValues,
	type TimelineKind,
	type TimelineQuestion,
} from '#domain/relations/timeline/timeline-question.ts'
import { inLocale, paths } from '#platform/paths.ts'

const words: Record<TimelineKind, () => string> = {
	contacts: m.relations_timeline_contacts,
	tasks: m.relations_timeline_tasks,
	notes: m.relations_timeline_notes,
	membership: m.relations_timeline_membership,
	relations: m.relations_timeline_relations,
	changes: m.relations_timeline_changes,
}

type Known = { slug: string; record: PartyRecord; colleagues: readonly Colleague[]; asked: URLSearchParams }

export function filtersView(question: TimelineQuestion, { slug, record, colleagues, asked }: Known) {
	const { id, name, kind } = record.facts
	const { who } = timelineValues(question)
	const href = (values: object) => inLocale(paths.partyTimeline(slug, id, { ...values }), getLocale())
	const persons =
		kind === 'organisation'
			? new Map(record.functions.map(({ other }) => [other.id, other.name]))
			: new Map<number, string>()
	return {
		name,
		partyHref: inLocale(paths.party(slug, id), getLocale()),
		newestHref: asked.has('before') ? href(timelineValues(question)) : undefined,
		kinds: [null, ...timelineKinds].map((one) => ({
			href: href({ kind: one, who }),
			label: one ? words[one]() : m.relations_timeline_all(),
			current: one === question.kind,
		})),
		who: who ?? '',
		kind: question.kind,
		narrowed: question.kind !== null || who !== null,
		people: [
			...[...persons].map(([person, label]) => ({ value: `p${person}`, label })),
			...colleagues.map((one) => ({ value: `a${one.id}`, label: one.name })),
		],
	}
}
