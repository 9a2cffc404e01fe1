import type { Rule } from '../rule.ts'

/** Its words come from docs/glossary.md. */
export const moduleReadmes: Rule = {
	name: 'module-readme',
	says: 'Every module of src/domain has a README.md of ten to twenty lines.',
	why: 'It is the first thing read: what the module is, its words, its journal entries.',
	instead: 'Write src/domain/<module>/README.md.',
	find: (sources) => {
		const modules = new Set(sources.flatMap(({ path }) => /^src\/domain\/([a-z-]+)\/.+\.ts$/.exec(path)?.[1] ?? []))
		return [...modules]
			.map((module) => `src/domain/${module}/README.md`)
			.filter((path) => !sources.some((source) => source.path === path))
			.map((path) => ({ path, what: 'is missing' }))
	},
}
