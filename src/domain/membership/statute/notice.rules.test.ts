import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	addDays,
	addMonths,
	deadlineFor,
	effectOf,
	isAssociation,
	noticePoints,
	noticeUnits,
	periodEnd,
	pointFrom,
	type NoticeRule,
} from './notice.rules.ts'

const rule = (more: Partial<NoticeRule> = {}): NoticeRule => ({
	count: 3,
	unit: 'months',
	endsWith: 'year',
	yearStartsIn: 1,
	...more,
})

describe('three months to the end of the year', () => {
	it('is in time until 30 September, and misses the year from 1 October on', () => {
		expect(effectOf(rule(), '2026-09-30', true)).toEqual({
			lastDay: '2026-12-31',
			periodEnds: '2026-12-30',
			code: 'in-time',
			missed: null,
		})
		expect(effectOf(rule(), '2026-10-01', true)).toMatchObject({ lastDay: '2027-12-31', code: 'missed' })
	})

	it('says which point was missed, and when it could still have been reached', () => {
		expect(effectOf(rule(), '2026-10-14', true)).toEqual({
			lastDay: '2027-12-31',
			periodEnds: '2027-01-14',
			code: 'missed',
			missed: { point: '2026-12-31', deadline: '2026-09-30' },
		})
	})
})

describe('other points and periods', () => {
	it.each([
		[{ yearStartsIn: 7 }, '2026-03-31', '2026-06-30'],
		[{ yearStartsIn: 7 }, '2026-04-01', '2027-06-30'],
		[{ count: 6, unit: 'weeks', endsWith: 'quarter' }, '2026-02-17', '2026-03-31'],
		[{ count: 6, unit: 'weeks', endsWith: 'quarter' }, '2026-02-18', '2026-06-30'],
		[{ count: 1, endsWith: 'month' }, '2027-01-31', '2027-02-28'],
		[{ count: 1, endsWith: 'month' }, '2027-02-01', '2027-03-31'],
		[{ count: 14, unit: 'days', endsWith: 'any-day' }, '2026-12-24', '2027-01-07'],
		[{ count: 0, unit: 'days', endsWith: 'any-day' }, '2026-12-24', '2026-12-24'],
		[{ count: 0, unit: 'months' }, '2026-12-31', '2026-12-31'],
		[{ count: 12 }, '2026-01-01', '2027-12-31'],
	] as const)('%o, arrived on %s: until %s', (more, givenOn, lastDay) => {
		expect(effectOf(rule(more), givenOn, true).lastDay).toBe(lastDay)
	})

	it('ends a period of months on the last day where the month has none of that number', () => {
		expect([addMonths('2026-01-31', 1), addMonths('2028-01-31', 1), addMonths('2026-03-31', -1)]).toEqual([
			'2026-02-28',
			'2028-02-29',
			'2026-02-28',
		])
	})
})

describe('what the law allows', () => {
	it('lets an association hold nobody longer than two years', () => {
		expect(effectOf(rule({ count: 24 }), '2026-03-01', true)).toMatchObject({
			lastDay: '2028-03-01',
			code: 'two-years',
		})
		expect(effectOf(rule({ count: 24 }), '2026-03-01', false)).toMatchObject({ lastDay: '2028-12-31' })
	})

	it('knows associations by their legal form', () => {
		expect(['e. V.', 'e.V.', null, 'eG', 'GmbH', 'gGmbH'].map(isAssociation)).toEqual([
			true,
			true,
			true,
			false,
			false,
			false,
		])
	})
})

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count))
const rules = fc.record({
	count: fc.integer({ min: 0, max: 24 }),
	unit: fc.constantFrom(...noticeUnits),
	endsWith: fc.constantFrom(...noticePoints),
	yearStartsIn: fc.integer({ min: 1, max: 12 }),
})

describe('for every rule and every day', () => {
	it('the end lies after the period, on a point, and no point in between was possible', () => {
		fc.assert(
			fc.property(rules, days, (any, givenOn) => {
				const { lastDay, periodEnds } = effectOf(any, givenOn, false)
				expect(periodEnds >= givenOn && lastDay >= periodEnds).toBe(true)
				expect(pointFrom(any, lastDay)).toBe(lastDay)
				expect(pointFrom(any, periodEnds)).toBe(lastDay)
			}),
		)
	})

	it('a later notice never ends a membership earlier', () => {
		fc.assert(
			fc.property(rules, days, fc.integer({ min: 0, max: 800 }), fc.boolean(), (any, givenOn, later, association) => {
				const [one, other] = [givenOn, addDays(givenOn, later)].map((day) => effectOf(any, day, association).lastDay)
				expect(one! <= other!).toBe(true)
			}),
		)
	})

	it('an association holds nobody longer than two years', () => {
		fc.assert(
			fc.property(rules, days, (any, givenOn) => {
				expect(effectOf(any, givenOn, true).lastDay <= addMonths(givenOn, 24)).toBe(true)
			}),
		)
	})

	it('the deadline is the last day that reaches the point, and whoever missed one came after its deadline', () => {
		fc.assert(
			fc.property(rules, days, (any, day) => {
				const point = pointFrom(any, day)
				const deadline = deadlineFor(any, point)
				expect(periodEnd(any, deadline) <= point).toBe(true)
				expect(periodEnd(any, addDays(deadline, 1)) > point).toBe(true)
				const { missed } = effectOf(any, day, true)
				if (missed) expect(missed.deadline < day && missed.point >= day).toBe(true)
			}),
		)
	})
})
