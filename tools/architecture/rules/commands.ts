import { writtenCommands } from '../../messages/codes.ts'
import { isTest, type Source } from '../../sources/source.ts'
import { exportedNames } from '../../sources/exports.ts'
import type { Finding, Rule } from '../rule.ts'

export const commands: Rule = {
	name: 'complete-commands',
	says: 'A command is named module.verb-noun, lies in that module, says who may and has a test.',
	why: 'Its name is its journal entry and its words; who may do it is a promise to every network, and promises are tested.',
	instead: 'Name it after its folder and what it does, write `allowed`, and call it in a .test.ts beside it.',
	find: (sources) => {
		const tests = sources.filter((source) => source.path.startsWith('src/') && isTest(source))
		const written = writtenCommands(sources)
		return written.flatMap((one): Finding[] => {
			const at = { path: one.path, line: one.line }
			const module = /^src\/domain\/([a-z-]+)\//.exec(one.path)?.[1]
			const twice = written.filter(({ code }) => code === one.code).length > 1
			return [
				...(/^[a-z-]+\.[a-z]+(-[a-z]+)*$/.test(one.code) && one.code.startsWith(`${module}.`)
					? []
					: [{ ...at, what: `${one.constant} is named “${one.code}”` }]),
				...(twice ? [{ ...at, what: `${one.code} is there twice` }] : []),
				...(one.parts.includes('allowed') ? [] : [{ ...at, what: `${one.constant} does not say who may` }]),
				...(isTested(one.path, sources, tests) ? [] : [{ ...at, what: `${one.constant} has no test` }]),
			]
		})
	},
}

/** A test names the command, or what its file offers around it. */
function isTested(path: string, sources: readonly Source[], tests: readonly Source[]): boolean {
	const source = sources.find((one) => one.path === path)
	const names = source ? exportedNames(source) : []
	return tests.some(({ text }) => names.some((name) => new RegExp(`\\b${name}\\b`).test(text)))
}
