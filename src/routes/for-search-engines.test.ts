/** Sitemap and robots.txt, as their handlers answer: everything that is public, in both languages, and nothing else. */
import { beforeAll, describe, expect, it } from 'vitest'
import { rebuildSearch } from '#domain/atlas/search/rebuild-search.ts'
import { competenceByUri } from '#domain/competences/competence.queries.ts'
import { setClaim } from '#domain/competences/set-claim.ts'
import { listParty } from '#domain/parties/details/list-party.ts'
import { unlistParty } from '#domain/parties/details/unlist-party.ts'
import { officeFixture } from '#domain/parties/parties.fixture.ts'
import { createNetwork } from '#domain/networks/create-network.ts'
import { visitor, type Scope } from '#platform/context.ts'
import { inLocale, localeOf } from '#platform/paths.ts'
import { readRouteMatrix, routeMatrix } from '../who-sees-what/routes.ts'
import { bootedOn, publicUrl } from './booted.fixture.ts'
import { GET as robots } from './robots.txt/+server.ts'
import { GET as sitemap } from './sitemap.xml/+server.ts'

const { network, office, nobody, organisation, db, url } = await officeFixture()
await bootedOn(url)
const ids = new Map<string, number>()

async function claiming(name: string, slug: string, listed: Exclude<Scope, 'office'> | null, scope: Scope = 'public') {
	const id = await organisation(name)
	ids.set(name, id)
	if (listed) await listParty(office, network, { partyId: id, scope: listed })
	const { id: competenceId } = (await competenceByUri(db, `urn:flechtwerk:it:${slug}`))!
	const claim = { competenceId, level: 2, basis: 'reference', scope } as const
	await setClaim(office, network, { partyId: id, claim })
}

beforeAll(async () => {
	await claiming('Kubus & Söhne', 'kubernetes', 'public')
	await claiming('Hafen', 'docker', 'members')
	await claiming('Insel', 'python', 'alliance')
	await claiming('Ufer', 'rust', null)
	await claiming('Wolke', 'java', 'public', 'members')
	const operator = { ...nobody, viewer: { ...visitor, roles: [{ role: 'operator' as const, networkId: null }] } }
	await createNetwork(operator, { slug: 'ufer-verbund', name: 'Verbund der Ufer', kind: 'alliance' })
	await rebuildSearch(url, office.today)
}, 120_000)

const eventFor = (path: string) => {
	const address = new URL(path, publicUrl)
	return { locals: { ctx: nobody, locale: 'de' }, params: {}, url: address, request: new Request(address) } as never
}
const textOf = async (path: string) => (await sitemap(eventFor(path))).text()

/** The addresses of a part, each with those of its languages. */
async function entries(page: number) {
	const text = await textOf(`/sitemap.xml?page=${page}`)
	return [...text.matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)].map(([, address, rest]) => ({
		address: address!,
		languages: Object.fromEntries(
			[...rest!.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, lang, href]) => [lang!, href!]),
		),
	}))
}

const pathsOf = async () => (await entries(1)).map(({ address }) => address.slice(publicUrl.length))

describe('the sitemap', () => {
	it('leads from an index to its parts', async () => {
		const index = await textOf('/sitemap.xml')
		expect(index).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">')
		expect([...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
			`${publicUrl}/sitemap.xml?page=1`,
		])
		expect(await textOf('/sitemap.xml?page=nonsense')).toBe(index)
		expect(await entries(2)).toEqual([])
	})

	it('names the profiles that everybody may see, and no other', async () => {
		const profiles = (await pathsOf()).filter((path) => path.startsWith('/o/'))
		expect(profiles.toSorted()).toEqual(['/o/kubus-und-soehne', '/o/wolke'])
	})

	it('names the pages of every network, and competences that somebody claims in public', async () => {
		const paths = await pathsOf()
		for (const slug of ['nordufer', 'suedufer'])
			for (const part of ['', '/atlas', '/competences', '/processes', '/data'])
				expect(paths, slug).toContain(`/${slug}${part}`)
		expect(paths).toEqual(
			expect.arrayContaining(['/', '/atlas', '/competences', '/processes', '/help', '/help/office']),
		)
		// The pages of an alliance are those of the instance; its open data are its own.
		expect(paths.filter((path) => path.startsWith('/ufer-verbund'))).toEqual(['/ufer-verbund/data'])
		const competences = paths.filter((path) => path.startsWith('/competences/'))
		expect(competences).toContain('/competences/kubernetes')
		for (const slug of ['docker', 'python', 'rust', 'java']) expect(competences).not.toContain(`/competences/${slug}`)
	})

	it('gives each address in both languages, once, and only such as everybody may open', async () => {
		const all = await entries(1)
		const addresses = all.map(({ address }) => address)
		expect(new Set(addresses).size).toBe(addresses.length)
		const open = readRouteMatrix(routeMatrix).filter(({ answers }) => answers['Besuch'] === 'ja')
		const patterns = open.map(({ route }) => new RegExp(`^${route.replaceAll(/\[[^\]/]+\]/g, '[^/]+')}$`))
		for (const { address, languages } of all) {
			const path = address.slice(publicUrl.length)
			expect(address).toBe(publicUrl + path)
			expect(languages).toEqual({ de: publicUrl + path, en: publicUrl + inLocale(path, 'en') })
			expect(localeOf(inLocale(path, 'en'))).toEqual({ locale: 'en', path })
			expect(
				patterns.some((pattern) => pattern.test(path)),
				path,
			).toBe(true)
		}
	})

	it('is well-formed: what ampersands there are, are escaped', async () => {
		const text = await textOf('/sitemap.xml?page=1')
		expect(text.replaceAll(/&(amp|lt|quot);/g, '')).not.toContain('&')
		const opened = [...text.matchAll(/<([a-z:]+)(?:\s[^>]*[^/])?>/g)].map(([, name]) => name)
		const closed = [...text.matchAll(/<\/([a-z:]+)>/g)].map(([, name]) => name)
		expect(opened.toSorted()).toEqual(closed.toSorted())
	})

	it('forgets who is no longer listed', async () => {
		await unlistParty(office, network, { partyId: ids.get('Wolke')! })
		await rebuildSearch(url, office.today)
		expect(await pathsOf()).not.toContain('/o/wolke')
	})
})

describe('robots.txt', () => {
	/** What a crawler may read (RFC 9309, 2.2.2: the longest rule that fits, allowing ones first). */
	async function mayRead(path: string): Promise<boolean> {
		const lines = (await (await robots(eventFor('/robots.txt'))).text()).split('\n')
		const fitting = lines.flatMap((line) => {
			const [, kind, rule] = /^(Allow|Disallow): (.+)$/.exec(line) ?? []
			const pattern = rule?.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
			return pattern && new RegExp(`^${pattern}`).test(path) ? [{ allows: kind === 'Allow', length: rule!.length }] : []
		})
		const [strongest] = fitting.toSorted((a, b) => b.length - a.length || Number(b.allows) - Number(a.allows))
		return strongest?.allows ?? true
	}

	it('lets everything of the sitemap be read, in both languages', async () => {
		for (const { languages } of await entries(1))
			for (const address of Object.values(languages)) expect(await mayRead(address.slice(publicUrl.length))).toBe(true)
		for (const path of ['/sitemap.xml', '/sitemap.xml?page=2']) expect(await mayRead(path)).toBe(true)
		expect(await (await robots(eventFor('/robots.txt'))).text()).toContain(`Sitemap: ${publicUrl}/sitemap.xml\n`)
	})

	it('leaves offices, accounts, own records and combinations of filters alone, in both languages', async () => {
		const closed = [
			'/nordufer/office',
			'/nordufer/office/parties',
			'/mine',
			'/mine/7',
			'/account',
			'/sign-in',
			'/atlas?q=x',
		]
		for (const path of closed)
			for (const locale of ['de', 'en'] as const) expect(await mayRead(inLocale(path, locale)), path).toBe(false)
	})
})
