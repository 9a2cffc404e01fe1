import { describe, expect, it } from 'vitest'
import { isOneClick, ownHost, ownPath, tooLarge } from './request-rules.ts'

describe('the host name of a network', () => {
	it.each([
		['/', '/see'],
		['/en', '/en/see'],
		['/?x=1', '/see?x=1'],
		['/atlas?q=Cloud', '/see/atlas?q=Cloud'],
		['/en/atlas', '/en/see/atlas'],
		['/imprint', '/see/imprint'],
		['/competences', '/see/competences'],
		['/en/competences/cloud?x=1', '/en/see/competences/cloud?x=1'],
		['/competences/cloud.ttl', '/competences/cloud.ttl'],
		['/processes/planning', '/see/processes/planning'],
		['/offers?kind=job', '/see/offers?kind=job'],
		['/data/organisations.csv', '/see/data/organisations.csv'],
		['/join', '/see/join'],
		['/join/confirm/abc', '/see/join/confirm/abc'],
		['/joiner', '/joiner'],
		['/o/hohentwiel', '/o/hohentwiel'],
		['/enten', '/enten'],
		['/api/v1/organisations?q=/atlas', '/api/v1/organisations?q=/atlas'],
	])('%s is served as %s', (asked, served) => expect(ownPath(asked, 'see')).toBe(served))

	it('changes nothing on other hosts', () => expect(ownPath('/atlas', undefined)).toBe('/atlas'))

	it('is never taken from something that is no host name', () => {
		const publicUrl = new URL('https://atlas.example')
		expect(ownHost('See.Example:443', publicUrl)).toBe('see.example:443')
		for (const host of [undefined, '', 'a b', 'x"><script>', 'host/path', 'a\r\nb'])
			expect(ownHost(host, publicUrl)).toBe('atlas.example')
	})
})

describe('the size of a body', () => {
	const post = (url: string, headers: Record<string, string>) => tooLarge({ method: 'POST', url, headers })

	it('is small for forms and large for files only', () => {
		expect(post('/sign-in', { 'content-length': '200' })).toBeNull()
		expect(post('/sign-in', { 'content-length': '5000000' })).toBe(413)
		expect(post('/sign-in', { 'transfer-encoding': 'chunked' })).toBe(411)
		expect(post('/see/office/imports/new', { 'content-length': '50000000' })).toBeNull()
		expect(post('/o/office/imports', { 'content-length': '50000000' })).toBe(413)
		for (const url of [
			'/see/office/parties/7?/addDocument',
			'/see/office/parties/new?/create',
			'/en/see/office/documents?/addDocument',
			'/mine/7?/logo',
		]) {
			expect(post(url, { 'content-length': '25500000' })).toBeNull()
			expect(post(url, { 'content-length': '106000000' })).toBe(413)
		}
		expect(tooLarge({ method: 'GET', url: '/atlas', headers: {} })).toBeNull()
	})
})

describe('the POST of a mail program that ends a subscription', () => {
	const post = { method: 'POST', url: '/alerts/stop/1.2.x', headers: {} }
	it('comes without an origin', () => expect(isOneClick(post)).toBe(true))
	it('may name a language', () => expect(isOneClick({ ...post, url: '/en/alerts/stop/1.2.x' })).toBe(true))
	it.each([
		{ ...post, method: 'GET' },
		{ ...post, url: '/alerts' },
		{ ...post, url: '/alerts/stop/1.2.x?/other' },
		{ ...post, url: '/albtrauf-digital/office/alerts/stop/1' },
		{ ...post, headers: { origin: 'https://evil.example' } },
	])('is nothing else: %j', (request) => expect(isOneClick(request)).toBe(false))
})
