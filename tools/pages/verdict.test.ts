import { expect, it } from 'vitest'
import { problemsOf } from './verdict.ts'

const fine = {
	status: 200,
	accessibility: [],
	markup: [],
	overflow: 0,
	complaints: [],
	bytes: { css: 12_000, script: 0 },
}
const page = { status: 200, isPublic: true, isOfficeStart: false }

it('finds nothing wrong with a page as it should be', () => {
	expect(problemsOf(fine, page)).toEqual([])
	expect(
		problemsOf({ ...fine, bytes: { css: 1, script: 59_000 } }, { ...page, isPublic: false, isOfficeStart: true }),
	).toEqual([])
})

it('names everything that is wrong', () => {
	const bad = {
		status: 500,
		accessibility: ['color-contrast at p: Elements must have sufficient color contrast'],
		markup: ['<form> is not permitted under <span>'],
		overflow: 12,
		complaints: ['blocked by the content security policy'],
		bytes: { css: 16_000, script: 70_000 },
	}
	expect(problemsOf(bad, { ...page, isOfficeStart: true })).toEqual([
		'answers 500 instead of 200',
		'is broken',
		'color-contrast at p: Elements must have sufficient color contrast',
		'is not valid HTML: <form> is not permitted under <span>',
		'is 12 px wider than its window',
		'the browser complains: blocked by the content security policy',
		'has 16.0 kB of CSS, 15 are allowed',
		'is public and runs 70.0 kB of script, none is allowed',
		'has 70.0 kB of script, 60 are allowed',
	])
})
