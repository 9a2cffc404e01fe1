import { hash } from 'node:crypto'
import { fold } from '#platform/search-text.ts'

/** A header in the form in which headers are compared: folded, so `E-Mail:`, `e-mail *` and `EMAIL` differ only by spaces. */
export const headerKey = (header: string): string => fold(header).slice(0, 200)

/** One value for all headers of a file in their order: under it a mapping is remembered. */
export const hashOfHeaders = (headers: readonly string[]): string =>
	hash('sha256', headers.map(headerKey).join('\n'), 'hex').slice(0, 32)
