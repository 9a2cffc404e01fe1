/**
 * Components only: what svelte-check and oxlint do not see. Types are blanked out before a script is read, so that no
 * second parser of TypeScript is needed; positions stay as they are.
 */
import { stripTypeScriptTypes } from 'node:module'
import * as espree from 'espree'
import svelte from 'eslint-plugin-svelte'

const withoutTypes = {
	meta: { name: 'without-types' },
	parseForESLint: (code, options) => ({
		ast: espree.parse(stripTypeScriptTypes(code), { ...options, ecmaVersion: 'latest', sourceType: 'module' }),
		visitorKeys: espree.VisitorKeys,
	}),
}

export default [
	{
		ignores: [
			'src/generated/**',
			// Generic components need the real parser; svelte-check looks at them.
			'src/ui/table/DataTable.svelte',
			// The profile writes a script tag of data, which is read as the end of its own script.
			'src/routes/(public)/o/\\[slug\\]/+page.svelte',
		],
	},
	...svelte.configs.recommended,
	{
		files: ['**/*.svelte'],
		languageOptions: { parserOptions: { parser: withoutTypes } },
		rules: {
			// Addresses come from paths.ts.
			'svelte/no-navigation-without-resolve': 'off',
			// svelte-check knows which warnings there are; here some of them cannot be seen.
			'svelte/no-unused-svelte-ignore': 'off',
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/no-inline-styles': 'error',
			// Keeps a blank between inline elements where the formatter would break the line.
			'svelte/no-useless-mustaches': 'off',
		},
	},
]
