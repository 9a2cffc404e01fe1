import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inLocale, localeOf, paths, query, reservedSlugs } from './paths.ts'

type Step = ((...values: never[]) => string) | { [name: string]: Step }

/** Every path with example values: a network, a slug or token, a number, a query. */
function examples(of: Step, name = ''): Record<string, string> {
	if (typeof of === 'function') return { [name]: exampleOf(name, of) }
	return Object.assign({}, ...Object.entries(of).map(([key, step]) => examples(step, name ? `${name}.${key}` : key)))
}

function exampleOf(name: string, path: (...values: never[]) => string): string {
	// What a parameter is called decides what stands for it.
	const parameters = /^\(([^)]*)/.exec(path.toString())?.[1] ?? ''
	const values = parameters
		.split(',')
		.map((parameter) => parameter.trim().split(/\s*[=:]/)[0]!)
		.filter((parameter) => parameter !== '')
		.map((parameter) => (parameter === 'id' ? 7 : parameter === 'values' ? { q: 'cloud' } : `{${parameter}}`))
	const made = (path as (...given: unknown[]) => string)(...values)
	expect(made, name).toMatch(/^\//)
	return made
}

describe('addresses', () => {
	test('stay as they are: people, mails and other programs remember them', () => {
		expect(examples(paths)).toMatchSnapshot()
	})

	test('no network can take the first step of one', () => {
		const first = Object.values(examples(paths)).map((path) => path.split(/[/?]/)[1]!)
		const own = first.filter((step) => step !== '' && !step.startsWith('{'))
		expect(own.filter((step) => !(reservedSlugs as readonly string[]).includes(step))).toEqual([])
	})

	test('no network can take the name of a folder of routes', () => {
		const folder = join(import.meta.dirname, '../routes')
		const groups = readdirSync(folder).filter((name) => /^\(.*\)$/.test(name))
		const steps = [folder, ...groups.map((group) => join(folder, group))].flatMap((place) =>
			readdirSync(place, { withFileTypes: true })
				.filter((entry) => entry.isDirectory() && /^[a-z0-9-]+$/.test(entry.name))
				.map((entry) => entry.name),
		)
		expect(steps.filter((step) => !(reservedSlugs as readonly string[]).includes(step))).toEqual([])
	})
})

test('a query keeps its order, repeats lists, and leaves out what is empty', () => {
	expect(query({ q: 'c & c', page: 2, kind: ['a', 'b'], size: '', none: null, not: undefined })).toBe(
		'?q=c+%26+c&page=2&kind=a&kind=b',
	)
	expect(query({})).toBe('')
})

describe('languages', () => {
	test.each([
		['/', 'en', '/en'],
		['/atlas?q=x', 'en', '/en/atlas?q=x'],
		['/atlas', 'de', '/atlas'],
	] as const)('%s in %s is %s', (path, locale, address) => expect(inLocale(path, locale)).toBe(address))

	test.each([
		['/en', 'en', '/'],
		['/en/', 'en', '/'],
		['/en/o/x', 'en', '/o/x'],
		['/entwicklung', 'de', '/entwicklung'],
		['/', 'de', '/'],
	] as const)('%s is %s, %s', (address, locale, path) => expect(localeOf(address)).toEqual({ locale, path }))
})
