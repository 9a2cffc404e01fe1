import { expect, it } from 'vitest'
import { readSources } from '../sources/source.ts'
import { allowedReads, countedReads, foreignReads } from './rules/foreign-reads.ts'
import { foreignReadsToday } from './rules/foreign-reads-today.ts'
import { allowed, readsWithoutPredicate } from './rules/visibility.ts'

it('allows no more reads of foreign tables than there are: the list only shrinks', () => {
	const counts = countedReads(foreignReads(readSources()))
	const tooWide = [...allowedReads(foreignReadsToday)]
		.filter(([key, allowed]) => allowed > (counts.get(key) ?? 0))
		.map(([key, allowed]) => `${key}: ${allowed} allowed, ${counts.get(key) ?? 0} left`)
	expect(tooWide, 'Lower these in tools/architecture/rules/foreign-reads-today.ts').toEqual([])
})

it('reads what is allowed as counts', () => {
	expect(allowedReads({ lists: 'party, identity 2' })).toEqual(
		new Map([
			['lists party', 1],
			['lists identity', 2],
		]),
	)
})

it('lets nobody read without a predicate who no longer does', () => {
	const found = readsWithoutPredicate(readSources()).map(({ path }) => path)
	expect(allowed.map(({ path }) => path).filter((path) => !found.includes(path))).toEqual([])
})
