import { expect, it } from 'vitest'
import { wishedType } from './wished-type.ts'

const offered = ['text/html', 'text/turtle', 'application/ld+json']

it.each([
	['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
	['*/*', 'text/html'],
	['', undefined],
	['text/turtle', 'text/turtle'],
	['application/ld+json, text/turtle;q=0.5', 'application/ld+json'],
	['text/html;q=0.4, Text/Turtle;q=0.9;level=1', 'text/turtle'],
	['text/*', 'text/html'],
	['text/html;q=0, */*', 'text/turtle'],
	['application/rdf+xml', undefined],
	['text/turtle;q=viel', undefined],
])('finds what “%s” wants', (accept, wished) => {
	expect(wishedType(accept, offered)).toBe(wished)
})
