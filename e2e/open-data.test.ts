import { expect } from 'vitest'
import { expectReadable, journey } from './journey.ts'

journey(
	'an admin releases open data under a licence, somebody fetches them, and they are gone when that is taken back',
	async ({ people }) => {
		const visitor = await people.visitor({ width: 320, theme: 'dark' })
		const data = '/jagst-tauber-digital/data'
		await visitor.goto(data)
		await visitor.getByText('Noch keine offenen Daten').waitFor()
		await expectReadable(visitor)
		expect((await visitor.request.get(`${data}/organisations.csv`)).status()).toBe(404)

		await visitor.goto('/seekreis-it')
		await visitor.getByRole('link', { name: 'Offene Daten' }).click()
		await visitor.getByRole('heading', { level: 1, name: 'Offene Daten' }).waitFor()
		await expectReadable(visitor)
		const own = '/seekreis-it/data'
		const csv = await visitor.request.get(`${own}/organisations.csv`)
		expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8')
		expect(csv.headers().link).toBe('<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"')
		expect((await csv.text()).split('\r\n').length).toBeGreaterThan(3)
		const jsonLd = (await (await visitor.request.get(`${own}/organisations.jsonld`)).json()) as { '@graph': object[] }
		const organisations = jsonLd['@graph'].filter((node) => 'memberOf' in node)
		expect(organisations.length).toBe((await csv.text()).split('\r\n').length - 2)
		const entries = await (await visitor.request.get(`${own}/entries.csv`)).text()
		expect(entries).toMatch(/^uri,organisation,kind,/)
		const [entry] = /https?:\S+?#entry-\d+/.exec(entries)!
		await visitor.goto(new URL(entry).pathname + new URL(entry).hash)
		await visitor.locator(new URL(entry).hash).waitFor()
		await visitor.goto(own)
		expect(await (await visitor.request.get(`${own}/catalogue.ttl`)).text()).toContain('a dcat:Catalog')

		const admin = await people.person('admin')
		await admin.goto('/seekreis-it/office/settings')
		await admin.getByRole('main').getByRole('link', { name: 'Offene Daten' }).click()
		await expectReadable(admin)
		await admin.getByRole('combobox', { name: 'Lizenz' }).selectOption('')
		await admin.getByRole('button', { name: /^Speichern/ }).click()
		await admin.waitForURL(/done=/)
		expect((await visitor.request.get(`${own}/organisations.csv`)).status()).toBe(404)
		await admin.getByRole('button', { name: 'Rückgängig' }).click()
		await admin
			.getByText(/zurückgenommen/i)
			.first()
			.waitFor()
		expect((await visitor.request.get(`${own}/claims.csv`)).status()).toBe(200)
	},
	180_000,
)

journey('a program that asks for the data of a concept is led to them', async ({ people }) => {
	const page = await people.visitor()
	await page.goto('/competences/kubernetes')
	await expectReadable(page)
	const turtle = await page.request.get('/competences/kubernetes', { headers: { accept: 'text/turtle' } })
	expect(turtle.url()).toMatch(/\/competences\/kubernetes\.ttl$/)
	expect(await turtle.text()).toContain('<urn:flechtwerk:it:kubernetes> a skos:Concept')
	const whole = await page.request.get('/competences/taxonomy.jsonld')
	expect(whole.headers()['content-type']).toBe('application/ld+json')
	const again = await page.request.get('/competences/taxonomy.jsonld', {
		headers: { 'if-none-match': whole.headers().etag! },
	})
	expect(again.status()).toBe(304)
	expect((await page.request.get('/competences/gibt-es-nicht.ttl')).status()).toBe(404)
})
