import { expect, it } from 'vitest'
import { routeOf, routePatterns } from './route-patterns.ts'

const patterns = routePatterns([
	'+page.svelte',
	'(public)/[network]/+page.svelte',
	'(public)/[network]/atlas/+page.svelte',
	'(public)/o/[slug]/card.vcf/+server.ts',
	'(office)/[network]/office/parties/export.[format]/+server.ts',
	'(account)/account/+page.svelte',
	'api/[...path]/+server.ts',
])

it.each([
	['/', '/'],
	['/en', '/'],
	['/albtrauf-digital', '/[network]'],
	['/en/albtrauf-digital/atlas', '/[network]/atlas'],
	['/account', '/account'],
	['/o/karo/card.vcf', '/o/[slug]/card.vcf'],
	['/a/office/parties/export.csv', '/[network]/office/parties/export.[format]'],
	['/api/v1/organisations', '/api/[...path]'],
])('%s leads to %s', (path, id) => {
	expect(routeOf(path, patterns)?.id).toBe(id)
})

it('knows that a path leads nowhere', () => {
	expect(routeOf('/a/b/c/d', patterns)).toBeNull()
})
