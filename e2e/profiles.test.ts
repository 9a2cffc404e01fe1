/** A member fills its profile, and somebody who looks for an internship finds it. */
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { expectReadable, journey } from './journey.ts'

const firm = 'Karo & Faden Datenwerk eG'
const slug = 'karo-faden-datenwerk'
const phone = { width: 390, scripts: false } as const

journey('Selin Aydemir offers an internship, and a pupil finds it and writes', async ({ people }) => {
	const page = await people.person('member', phone)
	await page.goto(paths.mine())
	await page.getByRole('heading', { name: firm }).getByRole('link').click()
	await page.getByRole('link', { name: 'Einträge bearbeiten' }).click()
	// The checks of axe need scripts: they look at the same address in a window that has them.
	const seen = await people.person('member', { width: 390 })
	await seen.goto(page.url())
	await expectReadable(seen)
	await page.getByRole('link', { name: 'Praktikum', exact: true }).click()
	await page.getByLabel('Titel auf Deutsch').fill('Ferienpraktikum am Webstuhl')
	await page.getByLabel('Mailadresse für Fragen').fill('jobs@')
	await page.getByRole('button', { name: 'Eintrag speichern' }).click()
	expect(await page.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain('Mailadresse')
	expect(await page.getByLabel('Titel auf Deutsch').inputValue()).toBe('Ferienpraktikum am Webstuhl')
	await page.getByLabel('Mailadresse für Fragen').fill('jobs@karofaden.example')
	await page.getByLabel('Kreis').selectOption({ index: 1 })
	await page.getByRole('button', { name: 'Eintrag speichern' }).click()
	expect(await page.getByRole('status').first().innerText()).toContain('gespeichert')

	const pupil = await people.visitor(phone)
	await pupil.goto(paths.offers({ kind: 'internship', network: 'albtrauf-digital' }))
	const main = pupil.getByRole('main')
	await main.getByLabel('Beruf, Kompetenz, Ort oder Unternehmen').fill('webstühle ferienpraktikum')
	await main.getByRole('button', { name: 'Suchen', exact: true }).click()
	await main.getByText('ein Angebot', { exact: true }).waitFor()
	await seen.goto(pupil.url())
	await expectReadable(seen)
	const offer = pupil.locator('.panel').filter({ hasText: 'Ferienpraktikum am Webstuhl' })
	expect(await offer.getByRole('link', { name: /jobs@karofaden/ }).getAttribute('href')).toBe(
		'mailto:jobs@karofaden.example',
	)
	await offer.getByRole('link', { name: firm }).click()
	expect(await pupil.getByRole('main').innerText()).toContain('Ferienpraktikum am Webstuhl')

	await page.getByRole('link', { name: /^Ändern\s?: Ferienpraktikum/ }).click()
	await page.getByText('Eintrag entfernen').click()
	await page.getByRole('button', { name: 'Entfernen' }).click()
	expect(await page.getByRole('status').first().innerText()).toContain('entfernt')
	await pupil.reload()
	expect(await pupil.getByRole('main').innerText()).not.toContain('Ferienpraktikum am Webstuhl')
})

journey(
	'Selin Aydemir announces something: it stands on the front page and in the feed, and goes when she says so',
	async ({ people }) => {
		const page = await people.person('member', phone)
		await page.goto(paths.mine())
		await page.getByRole('heading', { name: firm }).getByRole('link').click()
		await page.getByRole('link', { name: 'Einträge bearbeiten' }).click()
		await page.getByRole('link', { name: 'Neuigkeit', exact: true }).click()
		const seen = await people.person('member', { width: 390 })
		await seen.goto(page.url())
		await expectReadable(seen)
		await page.getByLabel('Titel auf Deutsch').fill('Der Webkeller macht auf')
		await page.getByLabel('Text auf Deutsch').fill('Jeden Freitag ab vier.')
		await page.getByLabel('Zu sehen bis').fill('2020-01-01')
		await page.getByRole('button', { name: 'Eintrag speichern' }).click()
		expect(await page.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain(
			'Prüfen Sie beide Tage',
		)
		await page.getByLabel('Zu sehen bis').fill('')
		await page.getByRole('button', { name: 'Eintrag speichern' }).click()
		expect(await page.getByRole('status').first().innerText()).toContain('gespeichert')

		const visitor = await people.visitor(phone)
		await visitor.goto(paths.network('albtrauf-digital'))
		await seen.goto(visitor.url())
		await expectReadable(seen)
		const news = visitor.getByRole('region', { name: 'Neuigkeiten der Mitglieder' })
		expect(await news.getByRole('listitem').count()).toBe(3)
		expect(await news.getByRole('listitem').first().innerText()).toContain('Der Webkeller macht auf')
		const feedAt = (await news.getByRole('link', { name: 'Neuigkeiten als Atom-Feed' }).getAttribute('href'))!
		const feed = async () => (await visitor.request.get(feedAt)).text()
		expect(await feed()).toContain(`<title>${firm.replace('&', '&amp;')}: Der Webkeller macht auf</title>`)
		await news.getByRole('link', { name: 'Der Webkeller macht auf' }).click()
		expect(visitor.url()).toContain(`${paths.organisation(slug)}#entry-`)
		const part = visitor.getByRole('region', { name: 'Neuigkeiten' })
		expect(await part.innerText()).toContain('Jeden Freitag ab vier.')
		expect(await part.innerText()).not.toContain('Feierabendtreff')
		await seen.goto(visitor.url())
		await expectReadable(seen)

		await page.getByRole('link', { name: /^Ändern\s?: Der Webkeller/ }).click()
		await page.getByText('Eintrag entfernen').click()
		await page.getByRole('button', { name: 'Entfernen' }).click()
		await page.getByRole('status').first().waitFor()
		expect(await feed()).not.toContain('Webkeller')
		await visitor.goto(paths.network('albtrauf-digital'))
		expect(await visitor.getByRole('main').innerText()).not.toContain('Webkeller')
	},
	120_000,
)

journey('what is passed on of a profile: sheet, code, and a box that other sites may frame', async ({ people }) => {
	const page = await people.visitor()
	for (const [path, type] of [
		[paths.organisationSheet(slug), 'application/pdf'],
		[`/en${paths.organisationSheet(slug)}`, 'application/pdf'],
		[paths.organisationCode(slug, 'svg'), 'image/svg+xml'],
		[paths.organisationCode(slug, 'png'), 'image/png'],
	] as const) {
		const answer = await page.request.get(path)
		expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 200, type])
	}
	const framed = await page.goto(paths.organisationEmbed(slug))
	expect(framed?.headers()['content-security-policy']).toContain('frame-ancestors *')
	expect(await page.locator('script').count()).toBe(0)
	await expectReadable(page)
	const plain = await page.goto(paths.organisation(slug))
	expect(plain?.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
	expect((await page.request.get(paths.organisationSheet('gibt-es-nicht'))).status()).toBe(404)
})

journey('Katrin Sailer sees what a profile lacks, and gets to where it is filled in', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.parties('albtrauf-digital', { q: 'Karo & Faden' }))
	await page.getByRole('link', { name: firm }).first().click()
	const part = page.getByRole('region', { name: 'Öffentliches Profil' })
	expect(await part.innerText()).toMatch(/\d+ von 100 Punkten/)
	await part.getByRole('link', { name: 'Märkte und Wertschöpfung' }).last().click()
	await page.getByRole('checkbox', { name: 'Beratung' }).check()
	await page.getByRole('button', { name: 'Märkte speichern' }).click()
	expect(await page.getByRole('status').first().innerText()).toContain('gespeichert')
})
