/** Documents in words, for every page that lists some. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { DocumentVersion, ShownDocument } from '#domain/documents/documents.queries.ts'
import { scopes, type Scope } from '#platform/context.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatSize } from '#ui/format.ts'

const scopeWords: Record<Scope, () => string> = {
	office: m.documents_scope_office,
	members: m.documents_scope_members,
	alliance: m.documents_scope_alliance,
	public: m.documents_scope_public,
}

/** Who may see a document, from narrow to wide. */
export const documentScopes = () => scopes.map((value) => ({ value, label: scopeWords[value]() }))

export type VersionLine = { number: number; href: string; fileName: string; line: string }
export type DocumentLine = {
	id: number
	title: string
	scope: Scope
	scopeWords: string
	newest: VersionLine
	older: VersionLine[]
}

/** One line per document, with its versions. */
export function documentLines(documents: readonly ShownDocument[]): DocumentLine[] {
	return documents.map(({ id, title, scope, versions }) => {
		const [newest, ...older] = versions.map((version) => versionLine(id, version))
		return { id, title, scope, scopeWords: scopeWords[scope](), newest: newest!, older }
	})
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
