import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findChromium } from '../../e2e/chromium.ts'
import { ensureChromium, type Way } from './ensure-chromium.ts'
import { results } from './program.ts'

describe('looking for a browser', () => {
	const kept = { PATH: process.env.PATH, CHROMIUM: process.env.CHROMIUM }
	let folder: string

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'flechtwerk-chromium-'))
		process.env.PATH = folder
		delete process.env.CHROMIUM
	})
	afterEach(() => {
		for (const [name, value] of Object.entries(kept)) {
			if (value === undefined) Reflect.deleteProperty(process.env, name)
			else process.env[name] = value
		}
		rmSync(folder, { recursive: true })
	})

	const program = (name: string, mode = 0o755) => {
		writeFileSync(join(folder, name), '')
		chmodSync(join(folder, name), mode)
		return join(folder, name)
	}

	it('takes the headless shell before a browser with windows', () => {
		const chrome = program('google-chrome')
		expect(findChromium()).toBe(chrome)
		const shell = program('chromium-headless-shell')
		expect(findChromium()).toBe(shell)
	})

	it('takes the one that is named, and passes over what cannot be run', () => {
		const installed = program('chromium')
		process.env.CHROMIUM = program('mine')
		expect(findChromium()).toBe(process.env.CHROMIUM)
		process.env.CHROMIUM = program('text', 0o644)
		expect(findChromium()).toBe(installed)
	})
})

describe('having a browser', () => {
	const never: Way = {
		name: 'never',
		install: () => {
			throw new Error('there is one already')
		},
	}

	it('installs nothing where there is one', async () => {
		expect(
			await ensureChromium(
				() => '/usr/bin/chromium',
				() => [never],
			),
		).toBe('/usr/bin/chromium')
	})

	it('tries one way after the other, until there is one', async () => {
		let there: string | null = null
		const useless: Way = { name: 'useless', install: async () => 'no such package' }
		const good: Way = {
			name: 'good',
			async install() {
				there = '/opt/chromium'
				return 'done'
			},
		}
		expect(
			await ensureChromium(
				() => there,
				() => [useless, good, never],
			),
		).toBe('/opt/chromium')
	})

	it('says what to do when there is no way, and keeps what the ways said', async () => {
		const useless: Way = { name: 'useless', install: async () => 'no such package' }
		const failed = ensureChromium(
			() => null,
			() => [useless],
		)
		await expect(failed).rejects.toThrow('Install chromium or google-chrome, or name its program in CHROMIUM.')
		expect(readFileSync(join(results, 'chromium.log'), 'utf8')).toBe('no such package')
	})
})
