import { fromSerial } from '../text/day-serial.ts'
import { numberText } from '../text/number-text.ts'
import type { NumberKind } from './number-formats.ts'

/** The text of a numeric cell: days as `yyyy-mm-dd`, with `Thh:mm:ss` where a time is shown and set, times as `hh:mm`. */
export function numericCell(raw: string, kind: NumberKind, system1904: boolean): string {
	if (kind === 'number') return numberText(raw)
	if (typeof kind === 'object') return /^\d+$/.test(raw) ? raw.padStart(kind.digits, '0') : numberText(raw)
	const moment = raw.trim() === '' ? null : fromSerial(Number(raw), system1904)
	if (moment === null) return numberText(raw)
	if (kind === 'time') return moment.time.endsWith(':00') ? moment.time.slice(0, 5) : moment.time
	return kind === 'day-time' && moment.time !== '00:00:00' ? `${moment.day}T${moment.time}` : moment.day
}

/** XLSX writes characters that XML cannot hold as _x000D_ (ECMA-376 part 1, 22.9.2.19). */
export const unescapeText = (text: string): string =>
	text.includes('_x')
		? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		: text

/** The column of a cell reference such as `AB12`, counted from 0, or -1 if there is none. */
export function columnOf(reference: string | undefined): number {
	if (reference === undefined) return -1
	let column = 0
	for (let i = 0; i < reference.length && i < 4; i++) {
		const code = reference.charCodeAt(i) & ~32
		if (code < 65 || code > 90) break
		column = column * 26 + code - 64
	}
	return column - 1
}
