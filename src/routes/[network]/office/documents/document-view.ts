/** Documents in words, for every page that lists some. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import {
	documentKinds,
	documentScopes,
	type DocumentKind,
	type DocumentScope,
} from '#domain/documents/document.schema.ts'
import type { DocumentVersion, ShownDocument } from '#domain/documents/documents.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatSize } from '#ui/format.ts'

/** Who may see a document, in words. */
export const documentScopeWords: Record<DocumentScope, () => string> = {
	office: m.documents_scope_office,
	own: m.documents_scope_own,
	members: m.documents_scope_members,
	alliance: m.documents_scope_alliance,
	public: m.documents_scope_public,
}

/** What a document is, in words. */
export const documentKindWords: Record<DocumentKind, () => string> = {
	invoice: m.documents_is_invoice,
	contract: m.documents_is_contract,
	letter: m.documents_is_letter,
	statute: m.documents_is_statute,
	minutes: m.documents_is_minutes,
	other: m.documents_is_other,
}

type Choice = { value: string; label: string }
export type DocumentChoices = { kinds: Choice[]; scopes: Choice[] }

/** What there is to choose for a document, scopes from narrow to wide. What hangs on a network concerns nobody more than others. */
export const documentChoices = (on: 'party' | 'network'): DocumentChoices => ({
	kinds: documentKinds.map((value) => ({ value, label: documentKindWords[value]() })),
	scopes: documentScopes
		.filter((scope) => on === 'party' || scope !== 'own')
		.map((value) => ({ value, label: documentScopeWords[value]() })),
})

export type KindChip = { label: string; count: number; href: string; current: boolean }

/**
 * The documents of the kind that `?documents=` names, all without one; and the kinds that there are, as links. No links when all are of
 * one kind. `fragment` is the place of the list on its page.
 */
export function chosenByKind(documents: readonly ShownDocument[], url: URL, fragment = '') {
	const chosen = documentKinds.find((kind) => kind === url.searchParams.get('documents'))
	const present = documentKinds.filter((kind) => documents.some((document) => document.kind === kind))
	const chip = (kind: DocumentKind | undefined, label: string): KindChip => ({
		label,
		count: documents.filter((document) => kind === undefined || document.kind === kind).length,
		href: `${url.pathname}${kind === undefined ? '' : `?documents=${kind}`}${fragment}`,
		current: kind === chosen,
	})
	return {
		documents: documents.filter((document) => chosen === undefined || document.kind === chosen),
		chips:
			present.length > 1 || (chosen && !present.includes(chosen))
				? [chip(undefined, m.documents_all()), ...present.map((kind) => chip(kind, documentKindWords[kind]()))]
				: [],
	}
}

export type VersionLine = { number: number; href: string; fileName: string; line: string }
export type DocumentLine = {
	id: number
	title: string
	kind: DocumentKind
	/** What it is and of which day, in words; empty where nobody said so. */
	nature: string
	datedOn: string | null
	scope: DocumentScope
	scopeWords: string
	newest: VersionLine
	older: VersionLine[]
}

/** One line per document, with its versions. */
export function documentLines(documents: readonly ShownDocument[]): DocumentLine[] {
	return documents.map(({ versions, ...document }) => {
		const [newest, ...older] = versions.map((version) => versionLine(document.id, version))
		const words = { nature: natureOf(document), scopeWords: documentScopeWords[document.scope]() }
		return { ...document, ...words, newest: newest!, older }
	})
}

/** What a document is and of which day; empty where nobody said so. */
export function natureOf({ kind, datedOn }: Pick<ShownDocument, 'kind' | 'datedOn'>): string {
	const day = datedOn && formatDay(datedOn, getLocale())
	if (kind === 'other') return day ? m.documents_of_day({ day }) : ''
	return day ? m.documents_kind_of_day({ kind: documentKindWords[kind](), day }) : documentKindWords[kind]()
}

function versionLine(id: number, { number, fileName, mediaType, size, author, at }: DocumentVersion): VersionLine {
	const language = getLocale()
	const facts = {
		kind: kindWords(mediaType),
		size: formatSize(size, language),
		day: formatDay(at.slice(0, 10), language),
	}
	return {
		number,
		fileName,
		href: inLocale(paths.documentFile(id, number), language),
		line: author ? m.documents_line_by({ ...facts, author }) : m.documents_line(facts),
	}
}

function kindWords(mediaType: string): string {
	if (mediaType === 'application/pdf') return m.documents_kind_pdf()
	if (mediaType.startsWith('image/')) return m.documents_kind_picture()
	if (mediaType === 'text/plain') return m.documents_kind_text()
	if (/wordprocessingml|opendocument\.text$/.test(mediaType)) return m.documents_kind_word()
	if (/spreadsheet/.test(mediaType)) return m.documents_kind_table()
	if (mediaType.endsWith('presentation')) return m.documents_kind_slides()
	return m.documents_kind_other()
}
