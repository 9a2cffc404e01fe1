/** Where Chromium is on this machine. */
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** The headless shell first: it draws the same pages without windows around them, for half of the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The program: named in CHROMIUM, installed, or downloaded by Playwright; null when there is none. */
export function findChromium(): string | null {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
	const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)))
	const candidates = [process.env.CHROMIUM ?? '', ...installed, ...elsewhere, chromium.executablePath()]
	return candidates.find((path) => path !== '' && existsSync(path) && isProgram(path)) ?? null
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK)
		return true
	} catch {
		return false
	}
}
