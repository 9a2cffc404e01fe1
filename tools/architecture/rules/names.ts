import type { Rule } from '../rule.ts'

const forbidden = /(^|[-_.])(utils?|helpers?|managers?|services?)([-_.]|$)/i

/** Lists of what fictional organisations do: there a service is one. */
const topics = /^src\/demonstration\/(archetypes|phrases)\//

export const names: Rule = {
	name: 'speaking-names',
	says: 'Nothing is called utils, helpers, manager or service.',
	why: 'Such a name says nothing, so everything ends up there and nobody finds it again.',
	instead: 'Name the file after what it does or is, in the words of docs/glossary.md.',
	find: (sources) =>
		sources
			.filter(({ path }) => !topics.test(path))
			.filter(({ path }) => path.split('/').some((part) => forbidden.test(part.replace('service-worker', ''))))
			.map(({ path }) => ({ path, what: 'has a name that says nothing' })),
}
