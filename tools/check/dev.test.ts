/** bin/dev as it is, in a folder whose parts only write down that they were called. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { root } from '../sources/source.ts'

const parts = {
	setup: 'bin/setup',
	prepare: 'tools/check/prepare-only.ts',
	seed: 'src/command-line/main.ts',
	vite: 'node_modules/vite/bin/vite.js',
}
let folder: string

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'flechtwerk-dev-'))
	mkdirSync(join(folder, 'bin'))
	for (const file of ['dev', 'with-node.js', 'package.json']) cpSync(join(root, 'bin', file), join(folder, 'bin', file))
	for (const name of Object.keys(parts)) part(name as keyof typeof parts, 0)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A part that notes its arguments and settings and ends with a code. */
function part(name: keyof typeof parts, code: number) {
	const path = join(folder, parts[name])
	mkdirSync(dirname(path), { recursive: true })
	const note = `JSON.stringify({ name: '${name}', args: process.argv.slice(2), env: process.env })`
	writeFileSync(
		path,
		`process.getBuiltinModule('node:fs').appendFileSync(${JSON.stringify(join(folder, 'called'))}, ${note} + '\\n')\nprocess.exit(${code})\n`,
	)
}

type Call = { name: string; args: string[]; env: Record<string, string> }

function develop(settings: Record<string, string> = {}): { code: number | null; output: string; calls: Call[] } {
	const env = { PATH: process.env.PATH, ...settings }
	const { status, stdout } = spawnSync(process.execPath, [join(folder, 'bin/dev')], { env, encoding: 'utf8' })
	const log = join(folder, 'called')
	const calls = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
	return { code: status, output: stdout, calls: calls.map((line) => JSON.parse(line) as Call) }
}

it('installs, prepares, fills an empty folder with the demonstration, and serves the pages', () => {
	const { code, output, calls } = develop()
	expect(code).toBe(0)
	expect(calls.map(({ name, args }) => [name, ...args])).toEqual([
		['setup', 'install'],
		['prepare'],
		['seed', 'seed'],
		['vite', 'dev', '--port', '4000', '--strictPort'],
	])
	expect(calls.at(-1)!.env).toMatchObject({
		PUBLIC_URL: 'http://localhost:4000',
		FLECHTWERK_DATA: join(folder, 'data'),
		FLECHTWERK_MODE: 'development',
		FLECHTWERK_MAIL: 'page',
	})
	expect(output).toContain('http://localhost:4000/mails')
})

it('keeps data that are there, and takes port and folder from its settings', () => {
	const data = join(folder, 'mine')
	mkdirSync(data)
	const { calls, output } = develop({ PORT: '4100', FLECHTWERK_DATA: data, FLECHTWERK_MAIL: 'smtp://mail.example' })
	expect(calls.map(({ name }) => name)).toEqual(['setup', 'prepare', 'vite'])
	expect(calls.at(-1)!.args).toContain('4100')
	expect(calls.at(-1)!.env).toMatchObject({ FLECHTWERK_DATA: data, FLECHTWERK_MAIL: 'smtp://mail.example' })
	expect(output).toContain('http://localhost:4100/mails')
})

it.each(['setup', 'prepare', 'seed'] as const)('ends where %s ends badly, with its code', (name) => {
	part(name, 7)
	const { code, calls } = develop()
	expect(code).toBe(7)
	expect(calls.at(-1)!.name).toBe(name)
})
