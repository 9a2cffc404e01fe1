import { expect } from 'vitest'
import { expectReadable, journey } from './journey.ts'

journey('a visitor opens the atlas on a phone, at night', async ({ people }) => {
	const page = await people.visitor({ width: 320, theme: 'dark' })
	const answer = await page.goto('/')
	expect(answer?.status()).toBe(200)
	await expectReadable(page)
})

journey('a visitor without scripts asks who can do something', async ({ people }) => {
	const page = await people.visitor({ scripts: false })
	await page.goto('/')
	await page.getByLabel('Wer kann').fill('Kubernetes')
	await page.keyboard.press('Enter')
	await page.waitForURL(/\/atlas/)
	expect(new URL(page.url()).searchParams.get('q')).toBe('Kubernetes')
	expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
})

journey('somebody who follows a dead link is told so', async ({ people }) => {
	const page = await people.visitor()
	const answer = await page.goto('/o/gibt-es-nicht')
	expect(answer?.status()).toBe(404)
	await expectReadable(page)
})

journey('a reverse proxy may keep its connection longer than it wants to, for two minutes', async ({ people }) => {
	const page = await people.visitor()
	const answer = await page.request.get('/healthz')
	expect(answer.headers()['keep-alive']).toBe('timeout=150')
})
