/** The help, as its pages and its pictures are answered. */
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, describe, expect, it } from 'vitest'
import { locales } from '#platform/localized.ts'
import { guideNames } from '../../../guide/guides.ts'
import { pictureFile } from '../../../guide/picture-files.ts'
import { guideWords } from './guide-words.ts'
import { guideView } from './[guide]/guide-view.ts'
import { answerWithPicture } from './pictures/[file]/answer-with-picture.ts'

const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-guide-'))
mkdirSync(join(folder, 'tasks.en.png'))
writeFileSync(join(folder, 'members.de.png'), 'not yet a picture')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const every = guideNames.flatMap((name) => locales.map((locale) => ({ name, locale })))

describe.each(every)('$name in $locale', ({ name, locale }) => {
	const { title, intro, sections } = guideView(name, locale, folder)
	const html = intro + sections.map((section) => `<h2 id="${section.id}">x</h2>${section.html}`).join('')

	it('is valid HTML without scripts', async () => {
		const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
		const page = `<!doctype html>\n<html lang="${locale}"><head><title>x</title></head><body><main><h1>x</h1>${html}</main></body></html>\n`
		const { results } = await validator.validateString(page)
		expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
		expect(html).not.toMatch(/<script|<style|\son\w+=|style=|javascript:/i)
	})

	it('has links that lead somewhere in its own language', () => {
		const ids = new Set(sections.map(({ id }) => `#${id}`))
		for (const [, href] of html.matchAll(/href="([^"]*)"/g)) {
			const [, guide, hash] = /^(?:\/(?:en\/)?help\/([a-z]+))?(#[a-z-]+)?$/.exec(href!) ?? []
			expect(guide ?? hash, href).toBeDefined()
			if (!guide) expect(ids, href).toContain(hash)
			else {
				expect(href!.startsWith('/en/')).toBe(locale === 'en')
				expect(guideNames, href).toContain(guide)
			}
		}
	})

	it('has a title, and a sentence of its own in the list', () => {
		expect(title).not.toBe('')
		expect(guideWords[name]()).toMatch(/^\p{Lu}.{30,150}\.$/u)
	})
})

describe('pictures', () => {
	const ask = (file: string, query = '', headers = {}) => {
		const address = new URL(`https://atlas.example/help/pictures/${encodeURIComponent(file)}${query}`)
		return answerWithPicture(file, new Request(address, { headers }), folder)
	}

	it('stand in the page where they were made, else the text stands alone', () => {
		const { mark } = pictureFile('members', 'de', folder)!
		const [list, ...others] = guideView('office', 'de', folder).sections
		expect(list!.html).toContain(`<img src="/help/pictures/members.de.png?v=${mark}" alt="Die Tabelle der Mitglieder`)
		for (const { html } of others) expect(html).not.toContain('<img')
		for (const { html } of guideView('office', 'en', folder).sections) expect(html).not.toContain('<img')
		for (const { html } of guideView('office', 'de', join(folder, 'nowhere')).sections)
			expect(html).not.toMatch(/<img|picture/)
	})

	it('are sent so that nothing runs, and kept for ever under the address that pages give', async () => {
		const { mark } = pictureFile('members', 'de', folder)!
		const sent = await ask('members.de.png', `?v=${mark}`)
		expect(sent.status).toBe(200)
		expect(await sent.text()).toBe('not yet a picture')
		expect(Object.fromEntries(sent.headers)).toEqual({
			'content-type': 'image/png',
			'content-security-policy': "sandbox; default-src 'none'",
			'x-content-type-options': 'nosniff',
			'cache-control': 'public, max-age=31536000, immutable',
			etag: `"${mark}"`,
		})
		expect((await ask('members.de.png')).headers.get('cache-control')).toBe('no-cache')
		expect((await ask('members.de.png', '?v=old')).headers.get('cache-control')).toBe('no-cache')
		expect((await ask('members.de.png', '', { 'if-none-match': `"${mark}"` })).status).toBe(304)
	})

	it('have another address once they are made anew', () => {
		const path = join(folder, 'members.de.png')
		const before = pictureFile('members', 'de', folder)!.mark
		const { mtimeMs } = statSync(path)
		utimesSync(path, mtimeMs / 1000 + 5, mtimeMs / 1000 + 5)
		expect(pictureFile('members', 'de', folder)!.mark).not.toBe(before)
	})

	it.each([
		'members.en.png',
		'tasks.en.png',
		'members.fr.png',
		'../members.de.png',
		'members.de.png/',
		'..',
		'toString',
		'MEMBERS.de.png',
	])('are not found under %s', async (file) => {
		await expect(ask(file)).rejects.toMatchObject({ code: 'common.not-found' })
	})
})
