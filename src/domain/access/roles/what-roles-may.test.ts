import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { commands } from '#platform/command.ts'
import { mayCarryOut, standings, type Standing } from './what-roles-may.ts'

const domain = join(import.meta.dirname, '../..')
for (const file of globSync('**/*.ts', { cwd: domain, exclude: ['**/*.{test,fixture,tmp,d}.ts'] })) {
	const path = join(domain, file)
	if (/\bcommand\(\{/.test(readFileSync(path, 'utf8'))) await import(pathToFileURL(path).href)
}
const answer = (name: string, standing: Standing) => mayCarryOut(commands.get(name)!, standing)

describe('what roles may', () => {
	it.each([
		['parties.edit', ['yes', 'no', 'yes', 'yes', 'no', 'no', 'no']],
		['parties.correct-profile', ['yes', 'no', 'yes', 'yes', 'no', 'yes', 'no']],
		['access.grant-role', ['no', 'no', 'yes', 'yes', 'no', 'no', 'no']],
		['access.name-operator', ['no', 'no', 'no', 'no', 'yes', 'no', 'no']],
		['parties.save-view', ['yes', 'yes', 'yes', 'yes', 'no', 'no', 'no']],
		['access.accept-invitation', ['depends', 'depends', 'depends', 'depends', 'depends', 'depends', 'depends']],
	])('%s', async (name, expected) => {
		expect(await Promise.all(standings.map((standing) => answer(name, standing)))).toEqual(expected)
	})

	it('is said of every command there is', async () => {
		for (const command of commands.values())
			for (const standing of standings) expect(['yes', 'no', 'depends']).toContain(await mayCarryOut(command, standing))
	})
})
