import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { matters } from './sign-in-again.server.ts'

const routes = join(import.meta.dirname, 'routes')

describe('what matters', () => {
	it.each(Object.entries(matters))('%s is a page with those actions', (route, actions) => {
		const folder = join(routes, route)
		expect(existsSync(folder)).toBe(true)
		const sources = readdirSync(folder, { recursive: true })
			.map(String)
			.filter((name) => name.endsWith('.server.ts') || name.endsWith('+server.ts'))
			.map((name) => readFileSync(join(folder, name), 'utf8'))
			.join('\n')
		for (const action of actions)
			expect(sources, action).toMatch(action === 'default' ? /\bPOST\b/ : new RegExp(`\\b${action}(: |\\()`))
	})
})
