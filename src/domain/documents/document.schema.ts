/** What a document looks like, wherever it comes from. */
import { z } from 'zod'
import { scopes } from '#platform/context.ts'
import { KeptFile } from '../fields/kept-file.ts'
import { isoDay } from '../parties/party.schema.ts'

/** Bytes of one document. */
export const mostBytes = 25_000_000
/** For so many days after its removal a document can be brought back; then its bytes go. */
export const daysKept = 30

export const documentId = z.coerce.number().int().positive()
export const subjectId = z.coerce.number().int().positive()
export const DocumentTitle = z.string().trim().min(1).max(200)

/** What a document is, invoices first; the same list stands in the database. */
export const documentKinds = ['invoice', 'contract', 'letter', 'statute', 'minutes', 'other'] as const
export const DocumentKind = z.enum(documentKinds)
export type DocumentKind = z.output<typeof DocumentKind>
/** The day that it bears; a form leaves it empty. */
export const DatedOn = z
	.union([z.literal('').transform(() => null), isoDay])
	.nullable()
	.default(null)

/** Who sees a document: a scope, or `own`, which are the office and those it concerns: the person, or the people of the organisation. */
export const documentScopes = ['office', 'own', ...scopes.filter((scope) => scope !== 'office')] as const
export const DocumentScope = z.enum(documentScopes)
export type DocumentScope = z.output<typeof DocumentScope>

/** The same as the database keeps it. */
export const keptScope = (scope: DocumentScope) =>
	scope === 'own' ? { scope: 'office' as const, opened: true } : { scope, opened: false }

/** Bytes that are kept, and what was found out about them. Made by `keepUpload`, never by a form. */
export const KeptContent = KeptFile
export type KeptContent = KeptFile
