/** One organisation that two networks have entered, each without knowing of the other. */
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { expectReadable, journey } from './journey.ts'

const network = 'albtrauf-digital'

journey(
	'an office answers another network, the atlas shows the firm once, and it can be parted',
	async ({ people }) => {
		const page = await people.person('office')
		await page.goto(paths.office(network))
		await page
			.getByRole('listitem')
			.filter({ hasText: 'Ein anderes Netzwerk fragt' })
			.getByRole('link', { name: 'Antworten' })
			.click()
		await expectReadable(page)
		const question = page.getByRole('article').filter({ hasText: 'Das andere Netzwerk sagt' })
		const [own, theirs] = await question.getByRole('link').all()
		const name = await own!.innerText()
		const [record, elsewhere] = [(await own!.getAttribute('href'))!, (await theirs!.getAttribute('href'))!]
		const visitor = await people.visitor({ scripts: false })
		const shown = async () => {
			await visitor.goto(paths.atlas({ q: name }))
			return visitor.getByRole('article').getByRole('link', { name, exact: true }).count()
		}
		expect(await shown()).toBe(2)

		await question.getByRole('button', { name: /^Dieselbe Organisation/ }).click()
		await page.getByRole('status').filter({ hasText: 'Dieselbe Organisation wie' }).waitFor()
		expect(await shown()).toBe(1)
		await visitor.goto(elsewhere)
		expect(await visitor.getByRole('main').innerText()).toMatch(
			/Mitglied bei Albtrauf Digital[^]*Mittlerer Neckar IT|Mittlerer Neckar IT[^]*Mitglied bei Albtrauf Digital/,
		)

		await page.goto(record)
		await page.getByText('Ein Profil mit: Mittlerer Neckar IT').waitFor()
		await expectReadable(page)
		await page.getByRole('button', { name: 'Trennen' }).click()
		await page.getByRole('status').filter({ hasText: 'Vom Profil anderer Netzwerke getrennt' }).waitFor()
		expect(await shown()).toBe(2)
		await page.getByRole('button', { name: 'Rückgängig' }).first().click()
		await page.getByText('Ein Profil mit: Mittlerer Neckar IT').waitFor()
	},
)
