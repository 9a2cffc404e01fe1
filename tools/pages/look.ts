/** Looks at one page with given eyes: picture, findings, bytes. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import type { Page, Response } from 'playwright-core'
import { overflow, seriousFindings } from '../../e2e/browser.ts'

export type Look = {
	status: number
	/** Serious and critical ones only. */
	accessibility: string[]
	/** Where the HTML, as it was sent, is not valid. */
	markup: string[]
	/** Pixels by which the page is wider than its window. */
	overflow: number
	/** What the browser complained about on its console. */
	complaints: string[]
	/** Compressed, of this page alone with an empty cache. */
	bytes: { css: number; script: number }
}

/** Opens the address. `picture` is the file for the screenshot of the whole page; without it none is taken. */
export async function look(page: Page, url: string, picture?: string): Promise<Look> {
	const complaints: string[] = []
	const responses: Response[] = []
	const onConsole = (message: { type(): string; text(): string }) => {
		if (message.type() === 'error') complaints.push(message.text())
	}
	const onError = (error: Error) => complaints.push(error.message)
	const onResponse = (response: Response) => responses.push(response)
	page.on('console', onConsole).on('pageerror', onError).on('response', onResponse)
	try {
		const answer = await page.goto(url, { waitUntil: 'load' })
		const status = answer?.status() ?? 0
		const seen = {
			status,
			markup: await invalidMarkup((await answer?.text()) ?? ''),
			accessibility: await seriousFindings(page),
			overflow: await overflow(page),
			bytes: { css: await bytesOf(page, responses, 'stylesheet'), script: await bytesOf(page, responses, 'script') },
			// That a page is missing or broken is its status; the browser says so once more.
			complaints: complaints.filter((text) => status < 400 || !text.includes(`status of ${status}`)),
		}
		if (picture) {
			mkdirSync(dirname(picture), { recursive: true })
			await page.screenshot({ path: picture, fullPage: true, type: 'jpeg', quality: 60 })
		}
		return seen
	} finally {
		page.off('console', onConsole).off('pageerror', onError).off('response', onResponse)
	}
}

const validator = new HtmlValidate({ extends: ['html-validate:standard'] })

async function invalidMarkup(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html)
	return results.flatMap(({ messages }) => messages.map(({ message, selector }) => `${message} at ${selector ?? '?'}`))
}

/** Asked for once more: the browser does not keep the bodies of what it loaded in advance. */
async function bytesOf(page: Page, responses: readonly Response[], type: string): Promise<number> {
	const files = responses.filter((response) => response.request().resourceType() === type && response.ok())
	const urls = [...new Set(files.map((response) => response.url()))]
	const bodies = await Promise.all(urls.map(async (file) => (await page.request.get(file)).body()))
	return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
}
