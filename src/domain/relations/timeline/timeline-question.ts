/** What a timeline is asked: which kinds, whose, and from where on. A cursor is the place of the last entry that was shown. */

export const timelineKinds = ['contacts', 'tasks', 'notes', 'membership', 'relations', 'changes'] as const
export type TimelineKind = (typeof timelineKinds)[number]

/** In the order in which entries of one moment stand: the last comes first. */
export const sources = [
	'journal',
	'relationship',
	'function',
	'suspension',
	'membership',
	'application',
	'notice',
	'note',
	'task',
	'interaction',
] as const
export type Source = (typeof sources)[number]

/** Where a page ends: moment (ISO with microseconds), rank of the source, id, and the last journal entry shown so far. */
export type Cursor = { moment: string; rank: number; id: number; journal: number | null }

export type TimelineQuestion = {
	/** All kinds when null. */
	kind: TimelineKind | null
	/** Account of somebody in the office: what they did, or took part in. */
	colleague: string | null
	/** A person: interactions with them, and their functions. */
	person: number | null
	before: Cursor | null
}

/** Reads the question from an address; what makes no sense is left out. */
export function readTimelineQuestion(search: URLSearchParams): TimelineQuestion {
	const kind = timelineKinds.find((name) => name === search.get('kind')) ?? null
	const who = search.get('who') ?? ''
	const person = /^p(\d{1,15})$/.exec(who)
	return {
		kind,
		colleague: /^a./.test(who) ? who.slice(1, 200) : null,
		person: person ? Number(person[1]) : null,
		before: readCursor(search.get('before') ?? ''),
	}
}

/** The question as values of an address, without its cursor. */
export const timelineValues = ({ kind, colleague, person }: TimelineQuestion) => ({
	kind,
	who: colleague !== null ? `a${colleague}` : person !== null ? `p${person}` : null,
})

/** A cursor as text: microseconds since 1970, rank, id, journal entry. */
export function writeCursor({ moment, rank, id, journal }: Cursor): string {
	const micros = `${Date.parse(moment)}${/\.\d{3}(\d{3})/.exec(moment)?.[1] ?? '000'}`
	return [micros, rank, id, journal ?? 0].join('.')
}

function readCursor(text: string): Cursor | null {
	const parts = /^(\d{1,14})(\d{3})\.(\d)\.(\d{1,15})\.(\d{1,15})$/.exec(text)
	if (!parts) return null
	const [, millis, micros, rank, id, journal] = parts
	const at = new Date(Number(millis))
	if (Number.isNaN(at.getTime())) return null
	return {
		moment: at.toISOString().replace('Z', `${micros}Z`),
		rank: Number(rank),
		id: Number(id),
		journal: Number(journal) || null,
	}
}
