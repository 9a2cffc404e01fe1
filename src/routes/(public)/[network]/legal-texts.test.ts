/** Imprint and privacy, as their pages load them: what the network wrote itself, and nothing of its neighbours. */
import { expect, it } from 'vitest'
import { stampOf } from '#domain/networks/settings/stored-network.ts'
import { writeText, type NetworkText } from '#domain/networks/settings/write-text.ts'
import { officeFixture, viewerWith } from '#domain/parties/parties.fixture.ts'
import type { Locale } from '#platform/localized.ts'
import { load as imprint } from './imprint/+page.server.ts'
import { load as privacy } from './privacy/+page.server.ts'

const { network, context, nobody } = await officeFixture()
const admin = context(viewerWith('Mara Brenner', [{ role: 'admin', networkId: network }]))
const pages = { imprint, privacy }

const write = (which: NetworkText, text: { de: string; en: string }, before: object = {}) =>
	writeText(admin, network, { which, text, known: stampOf(before) })

async function shown(which: keyof typeof pages, slug: string, locale: Locale = 'de') {
	const event = { locals: { ctx: { ...nobody, locale }, locale }, params: { network: slug } } as never
	return (await pages[which](event)) as { text: { text: string; lang: string } | null; days?: number }
}

it('shows what the network wrote, in the language of the page, word for word', async () => {
	const de = 'Nordufer e. V.\nAm Kai 3\n\nVertreten durch <b>Mara</b> & Vorstand'
	await write('imprint', { de, en: 'Nordufer association' })
	expect((await shown('imprint', 'nordufer')).text).toEqual({ text: de, lang: 'de' })
	expect((await shown('imprint', 'nordufer', 'en')).text).toEqual({ text: 'Nordufer association', lang: 'en' })
})

it('says in which language a text is that stands for a missing one', async () => {
	await write('privacy', { de: 'Wir speichern wenig.', en: '' })
	expect((await shown('privacy', 'nordufer', 'en')).text).toEqual({ text: 'Wir speichern wenig.', lang: 'de' })
})

it('keeps imprint and privacy, and the networks, apart', async () => {
	expect((await shown('imprint', 'suedufer')).text).toBeNull()
	expect((await shown('privacy', 'suedufer')).text).toBeNull()
	expect((await shown('privacy', 'nordufer')).text?.text).not.toContain('Am Kai')
})

it('adds for how long an unconfirmed alert is kept to what the office wrote', async () => {
	expect((await shown('privacy', 'suedufer')).days).toBeGreaterThan(0)
})

it('forgets a text that was emptied', async () => {
	const { text } = await shown('imprint', 'nordufer')
	await write('imprint', { de: '', en: '' }, { de: text!.text, en: 'Nordufer association' })
	expect((await shown('imprint', 'nordufer')).text).toBeNull()
})

it('finds no such pages of a network that is not there', async () => {
	for (const which of ['imprint', 'privacy'] as const)
		await expect(shown(which, 'westufer')).rejects.toMatchObject({ code: 'networks.not-found' })
})
