import { expect, it } from 'vitest'
import { reaching } from './imports.ts'
import { lineOf, syntaxOf, walk } from './syntax.ts'

it('finds who reaches a file, through others and by subpath', () => {
	const sources = [
		{ path: 'src/platform/testing/test-database.ts', text: 'export {}' },
		{ path: 'src/domain/a/a.fixture.ts', text: "import { testDatabase } from '#platform/testing/test-database.ts'" },
		{ path: 'src/domain/a/a.test.ts', text: "import './a.fixture.ts'" },
		{ path: 'src/domain/b/b.test.ts', text: "import { a } from '../a/a.ts'" },
		{ path: 'src/domain/c/c.test.ts', text: "const late = await import('#domain/a/a.fixture.ts')" },
	]
	const paths = reaching(sources, 'src/platform/testing/test-database.ts').map(({ path }) => path)
	expect(paths.toSorted()).toEqual(['src/domain/a/a.fixture.ts', 'src/domain/a/a.test.ts', 'src/domain/c/c.test.ts'])
})

it('keeps the lines of scripts in components', () => {
	const source = { path: 'src/ui/A.svelte', text: '<h1>A</h1>\n\n<script lang="ts">\n\tlet a = 1\n</script>\n' }
	const tree = syntaxOf(source)
	const lines: number[] = []
	walk(tree, (node) => {
		if (node.getText(tree) === 'a') lines.push(lineOf(tree, node))
	})
	expect(lines).toContain(4)
})
