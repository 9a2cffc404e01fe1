/** Runs the tools of node_modules and keeps what they say. */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from '../sources/source.ts'

/** Where results and the full output of every step lie afterwards. */
export const results = join(root, 'test-results')

export type Ended = { code: number; output: string }

/** Runs a script of a package with this Node, for example `vitest/vitest.mjs`. */
export function runTool(
	script: string,
	args: readonly string[],
	settings: Record<string, string> = {},
): Promise<Ended> {
	return runProgram(
		process.execPath,
		['--disable-warning=ExperimentalWarning', join(root, 'node_modules', script), ...args],
		settings,
	)
}

/** Runs a program in the root of the repository; resolves with its exit code and all that it wrote. */
export function runProgram(
	program: string,
	args: readonly string[],
	settings: Record<string, string> = {},
): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: root,
			env: { ...process.env, ...settings, NO_COLOR: '1', FORCE_COLOR: '0' },
			stdio: ['ignore', 'pipe', 'pipe'],
		})
		const parts: Buffer[] = []
		child.stdout.on('data', (part: Buffer) => parts.push(part))
		child.stderr.on('data', (part: Buffer) => parts.push(part))
		child.once('error', reject)
		child.once('close', (code, signal) => {
			const output = stripVTControlCharacters(Buffer.concat(parts).toString('utf8'))
			resolve({ code: code ?? 1, output: signal ? `${output}\nended by ${signal}` : output })
		})
	})
}

/** Keeps the full output of a step as test-results/<name>.log. */
export function keepLog(name: string, output: string): void {
	mkdirSync(results, { recursive: true })
	writeFileSync(join(results, `${name}.log`), output)
}
