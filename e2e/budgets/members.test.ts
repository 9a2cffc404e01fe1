/** Budgets of members on their phones. */
import { paths } from '#platform/paths.ts'
import { journey } from '../journey.ts'
import { mailWithLink } from '../mail-in-page.ts'
import { within, write } from './effort.ts'

const network = 'albtrauf-digital'
const phone = { width: 390 } as const

journey('a member confirms the profile', async ({ people }) => {
	const page = await people.person('member-of-two', phone)
	await page.goto(paths.mine())
	await within('a member confirms the profile', { clicks: 2, seconds: 15 }, page, async () => {
		await page.getByRole('heading', { name: 'Prüffeld Hohentwiel GmbH' }).first().getByRole('link').click()
		await page.getByRole('button', { name: 'Alles stimmt noch' }).click()
		await page.getByText('heute bestätigt').first().waitFor()
	})
})

journey('a member answers the reminder of a mail', async ({ people }) => {
	const office = await people.person('office')
	await office.goto(paths.office(network))
	await within('the office reminds a member of what goes stale', { clicks: 2, seconds: 15 }, office, async () => {
		await office.getByRole('link', { name: 'Erinnern' }).click()
		await office
			.getByRole('list', { name: 'Was veraltet' })
			.getByRole('button', { name: /^Erinnern/ })
			.last()
			.click()
		await office.getByText('Eine Mail ist unterwegs.').waitFor()
	})
	const member = await people.visitor(phone)
	await member.goto((await mailWithLink(member, new RegExp(`(/${network}/claims/still/\\S+)`))).path)
	await within('the member answers for one claim', { clicks: 1, seconds: 10 }, member, async () => {
		await member
			.getByRole('button', { name: /^Stimmt noch/ })
			.first()
			.click()
		await member.getByText('wieder ein Jahr').first().waitFor()
	})
})

journey('a member adds a competence', async ({ people }) => {
	const page = await people.person('member-of-two', phone)
	await page.goto(paths.mine())
	await within('a member adds a competence', { clicks: 5, seconds: 30 }, page, async () => {
		await page.getByRole('heading', { name: 'Prüffeld Hohentwiel GmbH' }).first().getByRole('link').click()
		await page.getByRole('link', { name: 'Nachweis hinzufügen' }).click()
		await write(page.getByLabel('Was kann Ihre Organisation?'), 'Rust')
		await page.keyboard.press('Enter')
		await page.getByRole('link', { name: 'Rust', exact: true }).click()
		await page.getByRole('button', { name: 'Nachweis hinzufügen' }).click()
		await page.getByText('Die Suche findet ihn schon').waitFor()
	})
})
