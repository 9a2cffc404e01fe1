/** What the first bytes of a file say. `text` may be CSV or vCard; `other` names what it is instead of a table. */
export type FirstSight = { kind: 'zip' } | { kind: 'compound' } | { kind: 'text' } | { kind: 'other'; found: string }

const marks: readonly (readonly [found: string, bytes: readonly number[]])[] = [
	['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
	['image', [0x89, 0x50, 0x4e, 0x47]],
	['image', [0xff, 0xd8, 0xff]],
	['image', [0x47, 0x49, 0x46, 0x38]],
	['media', [0x52, 0x49, 0x46, 0x46]],
	['image', [0x49, 0x49, 0x2a, 0x00]],
	['image', [0x4d, 0x4d, 0x00, 0x2a]],
	['archive', [0x1f, 0x8b]],
	['archive', [0x37, 0x7a, 0xbc, 0xaf]],
	['archive', [0x52, 0x61, 0x72, 0x21]],
	['archive', [0x42, 0x5a, 0x68]],
]

const begins = (head: Buffer, bytes: readonly number[]) => bytes.every((byte, i) => head[i] === byte)

/** Looks at the first bytes, never at the name. */
export function firstSight(head: Buffer): FirstSight {
	if (head.length === 0) return { kind: 'other', found: 'empty' }
	if (begins(head, [0x50, 0x4b, 3, 4]) || begins(head, [0x50, 0x4b, 5, 6])) return { kind: 'zip' }
	// Compound file: an encrypted XLSX or an Excel file of before 2007.
	if (begins(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return { kind: 'compound' }
	const mark = marks.find(([, bytes]) => begins(head, bytes))
	return mark === undefined ? { kind: 'text' } : { kind: 'other', found: mark[0] }
}

/** What decoded text is: a table, cards, or the name of something else. */
export function textSight(text: string): 'csv' | 'vcard' | { found: string } {
	const start = text.slice(0, 2000).trimStart().toLowerCase()
	if (text.trim() === '') return { found: 'empty' }
	if (/^begin:\s*vcard/.test(start)) return 'vcard'
	// One control character in a hundred, or any zero byte: no text.
	// eslint-disable-next-line no-control-regex
	const controls = text.match(/[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/g)?.length ?? 0
	if (text.includes('\0') || controls > text.length / 100) return { found: 'binary' }
	if (/^(<!doctype html|<html|<table|<meta|<head)/.test(start)) return { found: 'html' }
	if (start.startsWith('<?xml')) return { found: 'xml' }
	if (/^(\{\s*"|\[\s*[{["\d])/.test(start)) return { found: 'json' }
	if (start.startsWith('{\\rtf')) return { found: 'rtf' }
	if (start.startsWith('%pdf-') || start.startsWith('%!ps')) return { found: 'pdf' }
	return 'csv'
}
