/** A browser for the journeys: an installed one, else Debian's package when root, else Playwright's download. */
import { existsSync } from 'node:fs'
import { findChromium } from '../../e2e/chromium.ts'
import { keepLog, runProgram, runTool } from './program.ts'

/** @throws Error that says what to install when there is none and none could be had */
export async function ensureChromium(): Promise<string> {
	const found = findChromium()
	if (found) return found
	const tried: string[] = []
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Chromium is being installed (Debian) …')
		const unattended = { DEBIAN_FRONTEND: 'noninteractive' }
		const updated = await runProgram('apt-get', ['update'], unattended)
		const installed = await runProgram(
			'apt-get',
			['install', '-y', '--no-install-recommends', 'chromium-headless-shell'],
			unattended,
		)
		tried.push(updated.output, installed.output)
	}
	if (!findChromium()) {
		console.log('Chromium is being installed (Playwright) …')
		tried.push((await runTool('playwright-core/cli.js', ['install', 'chromium'])).output)
	}
	keepLog('chromium', tried.join('\n'))
	const now = findChromium()
	if (now) return now
	throw new Error(
		'There is no Chromium, and none could be installed: see test-results/chromium.log.\n' +
			'Install chromium or google-chrome, or name its program in CHROMIUM.',
	)
}
