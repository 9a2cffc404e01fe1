/** A browser for the journeys: an installed one, else Debian's package when root, else Playwright's download. */
import { existsSync } from 'node:fs'
import { findChromium } from '../../e2e/chromium.ts'
import { keepLog, runProgram, runTool } from './program.ts'

/** A way to get one, with what it said. */
export type Way = { name: string; install(): Promise<string> }

const debian: Way = {
	name: 'Debian',
	async install() {
		const unattended = { DEBIAN_FRONTEND: 'noninteractive' }
		const updated = await runProgram('apt-get', ['update'], unattended)
		const packages = ['install', '-y', '--no-install-recommends', 'chromium-headless-shell']
		return `${updated.output}\n${(await runProgram('apt-get', packages, unattended)).output}`
	},
}

const playwright: Way = {
	name: 'Playwright',
	install: async () => (await runTool('playwright-core/cli.js', ['install', 'chromium'])).output,
}

/** Those that this machine allows, the quickest first. */
function waysHere(): Way[] {
	return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') ? [debian, playwright] : [playwright]
}

/** @throws Error that says what to install when there is none and none could be had */
export async function ensureChromium(
	find: () => string | null = findChromium,
	ways: () => readonly Way[] = waysHere,
): Promise<string> {
	const found = find()
	if (found) return found
	const tried: string[] = []
	for (const { name, install } of ways()) {
		console.log(`Chromium is being installed (${name}) …`)
		tried.push(await install())
		const now = find()
		if (now) return now
	}
	keepLog('chromium', tried.join('\n'))
	throw new Error(
		'There is no Chromium, and none could be installed: see test-results/chromium.log.\n' +
			'Install chromium or google-chrome, or name its program in CHROMIUM.',
	)
}
