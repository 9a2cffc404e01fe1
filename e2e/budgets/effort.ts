/**
 * What a piece of work takes of somebody's time: clicks as the browser saw them, and seconds.
 *
 * The seconds are those of the keystroke-level model (Card, Moran and Newell, Communications of the ACM 23, 1980), for
 * somebody who knows the pages and types 40 words a minute, plus the waiting that was measured: reading and thinking
 * about the matter itself are not in it.
 */
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Seconds: press and release the mouse, point at something, get ready for a step, strike a key, move the hand between mouse and keyboard. */
const model = { press: 0.2, point: 1.1, prepare: 1.35, key: 0.28, move: 0.4 } as const

export type Budget = {
	/** All presses of the mouse or finger; choosing from a list counts as two, choosing a file as three. */
	clicks: number
	/** At most, from the first click to the answer. */
	seconds: number
}

/** Counts in the page itself, in what its window keeps from one page to the next. */
const counting = `(() => {
	if (window.countsEffort) return
	window.countsEffort = true
	const add = (what, how) => sessionStorage.setItem(what, Number(sessionStorage.getItem(what) ?? 0) + how)
	const by = (hand) => {
		const last = sessionStorage.getItem('effort-hand')
		if (last && last !== hand) add('effort-moves', 1)
		sessionStorage.setItem('effort-hand', hand)
	}
	const click = (how) => (by('mouse'), add('effort-clicks', how))
	const key = (how) => (by('keyboard'), add('effort-keys', how))
	addEventListener('pointerdown', (event) => event.isTrusted && click(1), true)
	addEventListener('keydown', (event) => event.isTrusted && (event.key.length > 1 || event.ctrlKey) && key(1), true)
	addEventListener('input', (event) => event.data && key(event.data.length), true)
	addEventListener('change', ({ target }) => {
		if (target instanceof HTMLSelectElement) click(2)
		if (target instanceof HTMLInputElement && target.type === 'file') click(3)
		if (target instanceof HTMLInputElement && target.type === 'date') key(8)
	}, true)
})()`

const counts = `['clicks', 'keys', 'moves'].map((what) => Number(sessionStorage.getItem('effort-' + what) ?? 0))`

/** What one piece of work in a window takes. The page it starts from is open already. */
export async function effortOf(page: Page, work: () => Promise<void>): Promise<Budget & { waiting: number }> {
	await page.evaluate('sessionStorage.clear()')
	await page.addInitScript(counting)
	await page.evaluate(counting)
	const start = performance.now()
	await work()
	const waiting = (performance.now() - start) / 1000
	const [clicks = 0, keys = 0, moves = 0] = await page.evaluate<number[]>(counts)
	const { press, point, prepare, key, move } = model
	return { clicks, waiting, seconds: clicks * (prepare + point + press) + keys * key + moves * move + waiting }
}

/**
 * Holds a piece of work to its budget. Clicks are to be as many as the budget says: whoever saves one lowers it.
 * What it took is left in test-results/effort.tsv.
 */
export async function within(what: string, budget: Budget, page: Page, work: () => Promise<void>): Promise<void> {
	const { clicks, seconds, waiting } = await effortOf(page, work)
	const folder = join(import.meta.dirname, '../../test-results')
	mkdirSync(folder, { recursive: true })
	const line = [what, clicks, seconds.toFixed(1), waiting.toFixed(1)]
	appendFileSync(join(folder, 'effort.tsv'), `${line.join('\t')}\n`)
	expect({ clicks, inTime: seconds <= budget.seconds, seconds }).toEqual({
		clicks: budget.clicks,
		inTime: true,
		seconds,
	})
}

/** Writes into a field as people do: a click to get there, unless they are there already, then key by key. */
export async function write(field: Locator, text: string): Promise<void> {
	if (!(await comesIntoFocus(field))) await field.click()
	if ((await field.getAttribute('type')) === 'date') await field.fill(text)
	else await field.pressSequentially(text)
}

/** Goes on to the next field with the tabulator key, which has to lead there, and writes into it. */
export async function writeNext(field: Locator, text: string): Promise<void> {
	await field.page().keyboard.press('Tab')
	expect(await hasFocus(field), 'the tabulator key leads to the field').toBe(true)
	await write(field, text)
}

/** Whether the cursor is there, or gets there by itself: a page that was just opened puts it into its first field. */
async function comesIntoFocus(field: Locator): Promise<boolean> {
	for (let looks = 0; looks < 6; looks++) {
		if (await hasFocus(field)) return true
		await field.page().waitForTimeout(40)
	}
	return false
}

const hasFocus = (field: Locator) => field.evaluate((element) => element === document.activeElement)
