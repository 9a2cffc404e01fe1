/**
 * Who may import whom. Each rule's comment is what a person reads when it is broken: what, why, what to do.
 * tools/architecture/directions.test.ts breaks every one of them.
 */

/** From the ground up. A module imports from the layers below it, never from its own layer or above. */
const layers = [
	['networks'],
	['access'],
	['fields'],
	['parties'],
	['documents'],
	['membership', 'competences'],
	['relations', 'profiles'],
	['joining', 'duplicates', 'segments', 'lists'],
	['imports', 'needs', 'events', 'groups', 'publishing'],
	['cooperations', 'projects', 'communication', 'dues'],
	['atlas', 'reports', 'privacy', 'journal'],
	['alerts'],
	['federation'],
]

const forTests = '\\.(test|fixture)\\.ts$|^src/platform/(tabular/)?testing/'
const product = { path: '^src/', pathNot: [forTests] }

const directions = layers.flatMap((modules, level) =>
	modules.map((module) => {
		const above = [...modules.filter((other) => other !== module), ...layers.slice(level + 1).flat()]
		return {
			name: `direction-${module}`,
			comment: `${module} stands below or beside what it imports here. Imports go down only, so that a module can be understood without those above it. Subscribe to the journal entry in an on-….ts file, or move what both need further down.`,
			severity: 'error',
			from: { path: `^src/domain/${module}/`, pathNot: [forTests] },
			// The table of permissions knows the platform alone; every command may ask it.
			to: {
				path: `^src/domain/(${[...above, 'nowhere'].join('|')})/`,
				pathNot: ['^src/domain/access/permissions\\.ts$'],
			},
		}
	}),
)

const known = layers.flat().join('|')

module.exports = {
	forbidden: [
		...directions,
		{
			name: 'direction-unknown',
			comment:
				'This module of src/domain has no place in the order of modules, so nothing keeps its imports going down. Give it its layer in .dependency-cruiser.cjs and in ARCHITECTURE.md.',
			severity: 'error',
			from: { path: '^src/domain/[^/]+/', pathNot: [`^src/domain/(${known})/`] },
			to: { path: '.' },
		},
		{
			name: 'direction-platform',
			comment:
				'The platform is what any domain needs and knows none. If it needs to know something of a module, let that module hand it in.',
			severity: 'error',
			from: { path: '^src/platform/', pathNot: [forTests] },
			to: { path: '^src/', pathNot: ['^src/platform/', '^src/generated/tables\\.ts$'] },
		},
		{
			name: 'direction-domain',
			comment:
				'The domain knows nothing of pages, of the command line and of how an instance starts: it is called by them. Take what is needed as an argument.',
			severity: 'error',
			from: { path: '^src/domain/', pathNot: [forTests] },
			to: { path: '^src/', pathNot: ['^src/(domain|platform)/', '^src/generated/tables\\.ts$'] },
		},
		{
			name: 'direction-viewer',
			comment: 'The viewer is built from the domain, for pages, jobs and the command line; it knows none of them.',
			severity: 'error',
			from: { path: '^src/viewer/', pathNot: [forTests] },
			to: { path: '^src/', pathNot: ['^src/(viewer|domain|platform)/', '^src/generated/tables\\.ts$'] },
		},
		{
			name: 'direction-up',
			comment:
				'Pages and the command line are the outside: nothing imports them. Move what is shared down into src/domain, src/ui or src/platform.',
			severity: 'error',
			from: { path: '^src/(ui|demonstration)/|^src/[^/]+\\.ts$', pathNot: [forTests] },
			to: { path: '^src/(routes|command-line)/' },
		},
		{
			name: 'ui-knows-no-domain',
			comment:
				'Components get what they show as properties; they know neither domain nor database, so that they can be seen at /dev/patterns and used for anything. Only languages, addresses and texts are theirs to import.',
			severity: 'error',
			from: { path: '^src/ui/', pathNot: [forTests] },
			to: {
				path: '^src/|^node_modules/(kysely|pg|pg-boss|better-auth|hono)/',
				pathNot: ['^src/ui/', '^src/generated/paraglide/', '^src/platform/(localized|paths)\\.ts$'],
			},
		},
		{
			name: 'domain-knows-no-web',
			comment:
				'Domain and platform run in jobs and on the command line, too, where there is no page. Leave requests, cookies and rendering to src/routes.',
			severity: 'error',
			from: { path: '^src/(domain|platform|viewer)/', pathNot: [forTests] },
			to: { path: '^(node_modules/)?(@sveltejs|svelte|\\$app)(/|$)' },
		},
		{
			name: 'routes-know-no-sql',
			comment:
				'A page that asks the database itself does not start from the visibility predicate. Ask a question of src/domain instead.',
			severity: 'error',
			from: { path: '^src/(routes|ui)/|^src/hooks', pathNot: [forTests] },
			to: { path: '^node_modules/(kysely|pg|pg-boss|pg-copy-streams)/' },
		},
		{
			name: 'internal',
			comment:
				'What lies in internal/ is nobody else’s business and may change at any time. Use what the module offers beside it, or offer something new there.',
			severity: 'error',
			from: { path: '^src/(domain/[^/]+|[^/]+)/' },
			to: { path: '^src/.+/internal/', pathNot: ['^src/$1/'] },
		},
		{
			name: 'no-test-in-product',
			comment:
				'Fixtures and test databases are for tests. What the product needs, too, belongs beside it under its own name.',
			severity: 'error',
			from: product,
			to: { path: forTests },
		},
		{
			name: 'no-development-part-in-product',
			comment:
				'Node runs these sources as they are, in installations without development dependencies. Move the package to "dependencies", or import its types only.',
			severity: 'error',
			from: {
				path: '^src/(domain|platform|viewer|command-line|demonstration)/|^src/(boot|server)\\.ts$',
				pathNot: [forTests],
			},
			to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'no-circles',
			comment:
				'Files that import each other in a circle can only be understood, tested and loaded together. Move what both need into a third file.',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|\\.svelte-kit)/' },
		tsPreCompilationDeps: true,
	},
}
