import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay } from './read-day.ts'

test.each([
	['31.12.2024', '2024-12-31'], ['1.2.24', '2024-02-01'], ['01.02.49', '2049-02-01'], ['1.2.50', '1950-02-01'],
	['2024-12-31', '2024-12-31'], ['2024/1/5', '2024-01-05'], ['20241231', '2024-12-31'], ['19800506T0000Z', '1980-05-06'],
	['31/12/2024', '2024-12-31'], ['31-12-2024', '2024-12-31'], ['29.02.2024', '2024-02-29'], [' 1. 2. 2024 ', '2024-02-01'],
	['2024-12-31T23:30:00Z', '2024-12-31'], ['2024-12-31 23:30:00.123+01:00', '2024-12-31'], ['31.12.2024, 8:15 Uhr', '2024-12-31'],
	['3. März 2024', '2024-03-03'], ['3 March 2024', '2024-03-03'], ['1. Jänner 1999', '1999-01-01'], ['15. Okt. 2020', '2020-10-15'], ['5 dec 2020', '2020-12-05'],
])('%s is %s', (text, day) => expect(readDay(text)).toBe(day)) // prettier-ignore

test.each([
	'', '31.02.2024', '29.02.2023', '0.1.2024', '1.13.2024', '12/31/2024', '0000-00-00', '2024-00-10', '31.12.', '2024', '43890',
	'1.2/2024', '3. Foo 2024', '--0506', 'morgen', '31.12.2024 und mehr', '1.2.024', '99999999',
])('%j is no day', (text) => expect(readDay(text)).toBeNull()) // prettier-ignore

test('the month comes first where the file says so', () => {
	expect(readDay('12/31/2024', 'month-first')).toBe('2024-12-31')
	expect(readDay('1/2/2024', 'month-first')).toBe('2024-01-02')
	expect(readDay('1.2.2024', 'month-first')).toBe('2024-02-01')
})

test('every day is read back in every form, any text is a day or none', () => {
	fc.assert(
		fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
			const iso = date.toISOString().slice(0, 10)
			const [year, month, day] = iso.split('-')
			for (const text of [
				iso,
				date.toISOString(),
				`${day}.${month}.${year}`,
				`${Number(day)}/${Number(month)}/${year}`,
			]) {
				expect(readDay(text)).toBe(iso)
			}
		}),
	)
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(readDay(text) ?? '2024-01-01').toMatch(/^\d{4}-\d\d-\d\d$/)
		}),
	)
})
