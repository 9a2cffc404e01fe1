/** What a document looks like, wherever it comes from. */
import { z } from 'zod'
import { scopes } from '#platform/context.ts'
import { KeptFile } from '../fields/kept-file.ts'

/** Bytes of one document. */
export const mostBytes = 25_000_000
/** For so many days after its removal a document can be brought back; then its bytes go. */
export const daysKept = 30

export const documentId = z.coerce.number().int().positive()
export const subjectId = z.coerce.number().int().positive()
export const DocumentTitle = z.string().trim().min(1).max(200)
export const DocumentScope = z.enum(scopes)

/** Bytes that are kept, and what was found out about them. Made by `keepUpload`, never by a form. */
export const KeptContent = KeptFile
export type KeptContent = KeptFile
