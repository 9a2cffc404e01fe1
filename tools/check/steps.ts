/** The list of `bin/check` and `npm test`, in its order. */
import { join } from 'node:path'
import { directionFindings } from '../architecture/directions.ts'
import { explain, explainDirection } from '../architecture/rule.ts'
import { rules } from '../architecture/rules.ts'
import { readCatalogue } from '../messages/catalogue.ts'
import { checks } from '../messages/checks.ts'
import { readSources, root } from '../sources/source.ts'
import { ensureChromium } from './ensure-chromium.ts'
import { keepLog, runProgram, runTool } from './program.ts'
import { testsOnServer } from './server-database.ts'
import { perReport, single, type Outcome, type Step } from './step.ts'
import { runTests } from './vitest.ts'

async function tool(name: string, script: string, args: readonly string[]): Promise<Outcome> {
	const { code, output } = await runTool(script, args)
	keepLog(name, output)
	return single(code === 0, output.trim())
}

async function build(): Promise<Outcome> {
	const { code, output } = await runProgram(process.execPath, [join(root, 'bin/setup')])
	keepLog('build', output)
	return single(code === 0, output.trim())
}

async function quality(): Promise<Outcome> {
	const { code, output } = await runProgram(process.execPath, [
		'--disable-warning=ExperimentalWarning',
		join(root, 'bench/quality/main.ts'),
	])
	keepLog('quality', output)
	return single(code === 0, output.trim())
}

async function architecture(): Promise<Outcome> {
	const sources = readSources()
	const directions = await directionFindings()
	const outcome = perReport([
		...rules.map((rule) => explain(rule, rule.find(sources))),
		...directions.map(({ name, comment, findings }) => explainDirection(name, comment, findings)),
	])
	keepLog('architecture', outcome.report)
	return outcome
}

async function messages(): Promise<Outcome> {
	const sources = readSources()
	const catalogue = readCatalogue()
	const outcome = perReport(checks.map((check) => explain(check, check.find(catalogue, sources))))
	keepLog('messages', outcome.report)
	return outcome
}

async function withChromium(run: () => Promise<Outcome>): Promise<Outcome> {
	await ensureChromium()
	return run()
}

export const steps: readonly Step[] = [
	{
		name: 'lint',
		does: 'Lint (oxlint)',
		quick: true,
		reads: true,
		run: () => tool('lint', 'oxlint/bin/oxlint', ['--deny-warnings']),
	},
	{
		name: 'components',
		does: 'Lint of components (eslint-plugin-svelte)',
		quick: true,
		reads: true,
		run: () => tool('components', 'eslint/bin/eslint.js', ['src/**/*.svelte', '--max-warnings=0']),
	},
	{
		name: 'format',
		does: 'Format (prettier)',
		quick: false,
		reads: true,
		run: () => tool('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
	},
	{
		name: 'types',
		does: 'Types (svelte-check)',
		quick: true,
		reads: true,
		run: () => tool('types', 'svelte-check/bin/svelte-check', ['--output', 'human', '--fail-on-warnings']),
	},
	{ name: 'architecture', does: 'Rules of the house', quick: true, reads: true, run: architecture },
	{ name: 'messages', does: 'Texts in both languages', quick: false, reads: true, run: messages },
	{
		name: 'unit',
		does: 'Unit and database tests',
		quick: true,
		run: ({ quick }) => runTests('unit', ['--project', 'unit', ...(quick ? ['--changed'] : [])]),
	},
	{ name: 'server', does: 'Database tests on a PostgreSQL server', quick: false, run: testsOnServer },
	{ name: 'quality', does: 'Quality of search, by judged questions', quick: false, run: quality },
	{ name: 'build', does: 'Build', quick: false, run: build },
	{
		name: 'journeys',
		does: 'Journeys in a browser',
		quick: false,
		run: () => withChromium(() => runTests('journeys', ['--project', 'journeys'])),
	},
]
