/** The rules of .dependency-cruiser.cjs: who may import whom. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { root } from '../sources/source.ts'
import type { Finding } from './rule.ts'

type Direction = { name: string; comment: string }

const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
	forbidden: Direction[]
	options: ICruiseOptions
}

/** The names of all rules about imports. */
export const directionNames: readonly string[] = configuration.forbidden.map(({ name }) => name)

/** Per rule what it says and where it is broken. `from` is a folder with a `src` and a package.json. */
export async function directionFindings(from = root): Promise<(Direction & { findings: Finding[] })[]> {
	const { output } = await cruise(
		['src'].filter((folder) => existsSync(join(from, folder))),
		{
			...configuration.options,
			baseDir: from,
			validate: true,
			preserveSymlinks: true,
			ruleSet: { forbidden: configuration.forbidden } as IFlattenedRuleSet,
		},
	)
	const { violations } = (output as ICruiseResult).summary
	return configuration.forbidden.map(({ name, comment }) => ({
		name,
		comment,
		findings: violations
			.filter(({ rule }) => rule.name === name)
			.map((found) => ({
				path: found.from,
				what: `→ ${found.cycle?.map((step) => step.name).join(' → ') ?? found.to}`,
			})),
	}))
}
