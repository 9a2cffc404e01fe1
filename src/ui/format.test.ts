import { describe, expect, test } from 'vitest'
import {
	formatAge,
	formatDay,
	formatInstant,
	formatList,
	formatNumber,
	formatMonth,
	formatNearDay,
	formatSize,
	formatTableDay,
	initials,
	monthsBetween,
} from './format.ts'

const today = '2026-03-12'

describe('days', () => {
	test('are written out, with a space that does not break', () => {
		expect(formatDay('2026-03-09', 'de')).toBe('9.\u00a0März 2026')
		expect(formatDay('2026-03-09', 'en')).toBe('9\u00a0March 2026')
		expect(formatMonth('2028-01-31', 'de')).toBe('Januar 2028')
	})
	test('are short in tables', () => {
		expect(formatTableDay('2026-03-09', 'de')).toBe('09.03.2026')
		expect(formatTableDay('2026-03-09', 'en')).toBe('09/03/2026')
	})
	test('are relative up to 14 days away', () => {
		expect(formatNearDay('2026-03-12', today, 'de')).toBe('heute')
		expect(formatNearDay('2026-03-11', today, 'de')).toBe('gestern')
		expect(formatNearDay('2026-03-10', today, 'de')).toBe('vor 2 Tagen')
		expect(formatNearDay('2026-03-26', today, 'de')).toBe('in 14 Tagen')
		expect(formatNearDay('2026-02-25', today, 'en')).toBe('25\u00a0February 2026')
	})
	test('that are nonsense are refused', () => {
		expect(() => formatDay('morgen', 'de')).toThrow(RangeError)
	})
})

describe('age', () => {
	test.each([
		['2026-03-10', 'vor 2 Tagen'],
		['2026-01-28', 'vor 6 Wochen'],
		['2025-10-12', 'vor 5 Monaten'],
		['2025-10-13', 'vor 4 Monaten'],
		['2024-01-12', 'vor 26 Monaten'],
		['2023-03-12', 'vor 3 Jahren'],
	])('of %s is "%s"', (day, age) => expect(formatAge(day, today, 'de')).toBe(age))
	test('counts whole months only', () => {
		expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(0)
		expect(monthsBetween('2025-12-15', '2026-03-15')).toBe(3)
	})
	test('in English', () => expect(formatAge('2025-10-01', today, 'en')).toBe('5 months ago'))
})

test('an instant is shown by the clock of the network', () => {
	expect(formatInstant('2026-03-11T15:40:00Z', 'de')).toBe('11.\u00a0März 2026, 16:40\u00a0Uhr')
	expect(formatInstant('2026-07-01T22:30:00Z', 'en')).toBe('2\u00a0July 2026, 00:30')
})

test('thousands are parted as each language does', () => {
	expect(formatNumber(1234, 'de')).toBe('1.234')
	expect(formatNumber(1234, 'en')).toBe('1,234')
})

test('lists, sizes and initials', () => {
	expect(formatList(['A', 'B', 'C'], 'de')).toBe('A, B und C')
	expect(formatSize(839_500, 'de')).toBe('840\u00a0kB')
	expect(formatSize(2_440_000, 'de')).toBe('2,4\u00a0MB')
	expect(initials('Dr. Henrike Stumpp')).toBe('HS')
	expect(initials('Ayşe')).toBe('A')
	expect(initials('')).toBe('')
})
