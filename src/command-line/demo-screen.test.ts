import { beforeAll, expect, it } from 'vitest'
import { ensureAccount } from '#domain/access/accounts.ts'
import { signInLinkMail } from '#domain/access/sign-in/sign-in.ts'
import { dayIn } from '#platform/context.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { demonstrationPeople } from '../demonstration/people.ts'
import { bootedOn, publicUrl } from '../routes/booted.fixture.ts'
import { demoScreen } from './demo-screen.ts'

const { url } = await testDatabase()
const instance = await bootedOn(url)
const people = demonstrationPeople(dayIn())
const [forgotten] = people.filter(({ key }) => key === 'member-of-two')
let lines: string[]

beforeAll(async () => {
	for (const { mail, given, family } of people.filter((one) => one !== forgotten))
		await ensureAccount(instance, { mail, name: `${given} ${family}`, locale: 'de', mailVerified: true })
	lines = (await demoScreen(instance)).split('\n').map((line) => line.trim())
})

/** What stands below the name of a person. */
const linkOf = (family: string) => lines[lines.findIndex((line) => line.includes(family)) + 1]!

it('says what runs where', () => {
	for (const path of ['/', '/mails', '/api/v1/openapi.json'])
		expect(lines.some((line) => line.endsWith(` ${publicUrl}${path}`))).toBe(true)
})

it('names somebody for every role, and what they do there', () => {
	const roles = ['board', 'office', 'admin', 'coordinator', 'operator']
	expect(roles.filter((role) => !people.some(({ grants }) => grants.some((grant) => grant.role === role)))).toEqual([])
	for (const { family, purpose } of people)
		expect(lines.some((line) => line.includes(family) && line.endsWith(` – ${purpose.de}`))).toBe(true)
})

it('gives each of them a link of their own that signs in', async () => {
	for (const { family, mail } of people.filter((one) => one !== forgotten)) {
		const link = new URL(linkOf(family))
		expect(link.origin).toBe(publicUrl)
		const [, token] = /^\/sign-in\/link\/([^/]+)$/.exec(link.pathname) ?? []
		expect(await signInLinkMail(instance, token!)).toBe(mail)
	}
})

it('leads to where each begins the day: to the office, or to the own records', () => {
	const start = (family: string) => new URL(linkOf(family)).searchParams.get('to')
	expect(start('Sailer')).toBe('/albtrauf-digital/office')
	expect(start('Haller')).toBe('/verbund/office')
	expect(start('Röckle')).toBe('/donau-iller-daten/office')
	expect(start('Aydemir')).toBe('/mine')
	expect(start('Ebinger')).toBe('/mine')
})

it('says so when somebody has no account', () => {
	expect(linkOf(forgotten!.family)).toBe('kein Konto')
})
