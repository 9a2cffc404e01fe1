/** A profile for machines, as its handlers answer: JSON-LD of the page and vCard, as far as the viewer sees it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { profileBySlug } from '#domain/atlas/profile.queries.ts'
import { rebuildSearch } from '#domain/atlas/search/rebuild-search.ts'
import { listParty } from '#domain/parties/details/list-party.ts'
import { recordConsent } from '#domain/parties/details/record-consent.ts'
import { setChannels } from '#domain/parties/details/set-channels.ts'
import { startFunction } from '#domain/parties/details/start-function.ts'
import { withdrawConsent } from '#domain/parties/details/withdraw-consent.ts'
import { partyRecord } from '#domain/parties/record/party-record.queries.ts'
import { officeFixture } from '#domain/parties/parties.fixture.ts'
import { visitor, type Context, type Scope } from '#platform/context.ts'
import { bootedOn, publicUrl } from '../../../booted.fixture.ts'
import { load } from './+page.server.ts'
import { GET as card } from './card.vcf/+server.ts'

const { network, office, nobody, organisation, person, context, url } = await officeFixture()
await bootedOn(url)
const member = context({ ...visitor, kind: 'account', memberOf: [network] })
const name = 'Kubus </script><script>alert(1)</script> & „Söhne“'
const persons = new Map<string, number>()
let slug: string

async function contact(family: string, agreed: Exclude<Scope, 'office'> | null) {
	const id = await person('Ada', family)
	persons.set(family, id)
	await listParty(office, network, { partyId: id, scope: 'public' })
	if (agreed)
		await recordConsent(office, network, { partyId: id, purpose: 'publication', scope: agreed, source: 'Test' })
	const channels = [{ kind: 'mail', value: `${family.toLowerCase()}@kubus.example`, scope: 'public' } as const]
	await setChannels(office, network, { partyId: id, channels })
	return id
}

beforeAll(async () => {
	const organisationId = await organisation(name, {
		employees: 12,
		founded: 2001,
		summary: { de: 'Würfel & <b>mehr</b>' },
	})
	await listParty(office, network, { partyId: organisationId, scope: 'public' })
	await setChannels(office, network, {
		partyId: organisationId,
		channels: [
			{ kind: 'mail', value: 'post@kubus.example', scope: 'public' },
			{ kind: 'phone', value: '+49 7531 11', scope: 'members' },
			{ kind: 'fax', value: '+49 7531 99', scope: 'office' },
		],
	})
	for (const [family, agreed] of [
		['Ottmar', 'public'],
		['Ingwer', 'members'],
		['Lehrke', null],
		['Rumpold', 'public'],
	] as const) {
		const personId = await contact(family, agreed)
		await startFunction(office, network, { personId, organisationId, kind: 'main-contact', scope: 'public' })
	}
	const left = persons.get('Rumpold')!
	const { consents } = await partyRecord(office, network, left)
	await withdrawConsent(office, network, { partyId: left, consentId: consents[0]!.id })
	await rebuildSearch(url, office.today)
	slug = 'kubus-script-script-alert-1-script-und-soehne'
}, 120_000)

const eventFor = (ctx: Context) => {
	const address = new URL(`/o/${slug}?from=elsewhere`, publicUrl)
	return { locals: { ctx, locale: 'de' }, params: { slug }, url: address, request: new Request(address) } as never
}
const pageFor = async (ctx: Context) => (await load(eventFor(ctx))) as { jsonLd: string; canonical: string }
const cardFor = async (ctx: Context) => (await card(eventFor(ctx))).text()

describe('the JSON-LD of a profile', () => {
	it('says what the page shows, and cannot end the element in which it stands', async () => {
		const { jsonLd } = await pageFor(nobody)
		expect(jsonLd).not.toContain('<')
		const { '@context': vocabulary, '@graph': nodes } = JSON.parse(jsonLd) as { '@context': string; '@graph': object[] }
		expect(vocabulary).toBe('https://schema.org')
		expect(nodes[0]).toMatchObject({
			'@type': 'Corporation',
			'@id': `${publicUrl}/o/${slug}`,
			name,
			description: 'Würfel & <b>mehr</b>',
			foundingDate: '2001',
			email: 'post@kubus.example',
		})
	})

	it('tells members what members see, and nobody anything of the office', async () => {
		const [outside, inside] = [(await pageFor(nobody)).jsonLd, (await pageFor(member)).jsonLd]
		expect(inside).toContain('"numberOfEmployees"')
		expect(inside).toContain('+49 7531 11')
		for (const text of ['numberOfEmployees', '+49 7531 11']) expect(outside).not.toContain(text)
		for (const text of [outside, inside]) expect(text).not.toContain('+49 7531 99')
	})
})

it('has one address, whatever somebody has added to it', async () => {
	expect((await pageFor(nobody)).canonical).toBe(`/o/${slug}`)
})

describe('contacts for machines', () => {
	it('gives the public those channels that are public', async () => {
		const text = await cardFor(nobody)
		expect(text).toContain('EMAIL;TYPE=work:post@kubus.example')
		for (const number of ['+49 7531 11', '+49 7531 99']) expect(text).not.toContain(number)
		expect(await cardFor(member)).toContain('TEL;TYPE=work,voice:+49 7531 11')
	})

	it('names people to those alone for whom they agreed to be seen, on the page', async () => {
		const named = async (ctx: Context) => {
			const profile = await profileBySlug(ctx, slug)
			return 'people' in profile ? profile.people.map((one) => one.name).toSorted() : []
		}
		expect(await named(nobody)).toEqual(['Ada Ottmar'])
		expect(await named(member)).toEqual(['Ada Ingwer', 'Ada Ottmar'])
	})

	it('puts no person into JSON-LD or vCard', async () => {
		for (const ctx of [nobody, member])
			for (const text of [(await pageFor(ctx)).jsonLd, await cardFor(ctx)])
				for (const family of persons.keys()) expect(text.toLowerCase()).not.toContain(family.toLowerCase())
	})

	it('is not found where the profile is not', async () => {
		const elsewhere = { locals: { ctx: nobody, locale: 'de' }, params: { slug: 'niemand' } } as never
		await expect(card(elsewhere)).rejects.toMatchObject({ code: 'parties.not-found' })
		await expect(load(elsewhere)).rejects.toMatchObject({ code: 'parties.not-found' })
	})
})
