import { describe, expect, it } from 'vitest'
import { vCard, webAddress } from './machine-readable.ts'
import type { Profile } from './profile.queries.ts'

const site = 'https://atlas.example'

const profile: Profile = {
	...{
		slug: 'kubus',
		name: 'Kubus GmbH',
		kind: 'company',
		legalForm: 'GmbH',
		size: null,
		employees: 12,
		founded: 2001,
	},
	...{
		languages: null,
		summary: { de: 'Würfel' },
		description: null,
		confirmedOn: null,
		isPublic: true,
		position: null,
	},
	...{
		fields: [],
		networks: [],
		addresses: [],
		channels: [],
		people: [],
		claims: [],
		entries: [],
		documents: [],
		logo: null,
	},
}

/** The lines as a reader takes them: folded ones put together (RFC 6350, 3.2). */
function linesOf(shown: Profile): string[] {
	const text = vCard(shown, site)
	expect(text.endsWith('\r\n')).toBe(true)
	const raw = text.slice(0, -2).split('\r\n')
	for (const line of raw) {
		expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
		expect(line).not.toMatch(/[\r\n]/)
	}
	return text.replaceAll('\r\n ', '').slice(0, -2).split('\r\n')
}

describe('a vCard', () => {
	it('says who it is, how to reach it and where it comes from', () => {
		const address = {
			street: 'Am Kai 3',
			postBox: null,
			postcode: '78462',
			place: 'Konstanz',
			country: 'DE',
			district: null,
		}
		const channels: Profile['channels'] = [
			{ kind: 'mail', value: 'post@kubus.example' },
			{ kind: 'phone', value: '+49 7531 1' },
			{ kind: 'mobile', value: '+49 171 2' },
			{ kind: 'fax', value: '+49 7531 3' },
			{ kind: 'web', value: 'kubus.example' },
			{ kind: 'social', value: 'https://social.example/@kubus' },
		]
		expect(linesOf({ ...profile, addresses: [address], channels })).toEqual([
			'BEGIN:VCARD',
			'VERSION:4.0',
			'KIND:org',
			'FN:Kubus GmbH',
			'ORG:Kubus GmbH',
			'EMAIL;TYPE=work:post@kubus.example',
			'TEL;TYPE=work,voice:+49 7531 1',
			'TEL;TYPE=work,voice:+49 171 2',
			'TEL;TYPE=fax:+49 7531 3',
			'URL:https://kubus.example/',
			'ADR;TYPE=work:;;Am Kai 3;Konstanz;;78462;DE',
			`SOURCE:${site}/o/kubus/card.vcf`,
			'END:VCARD',
		])
	})

	it('writes a post box where a post box belongs', () => {
		const address = {
			street: null,
			postBox: 'Postfach 12',
			postcode: '78401',
			place: 'Konstanz',
			country: 'DE',
			district: null,
		}
		expect(linesOf({ ...profile, addresses: [address] })).toContain('ADR;TYPE=work:Postfach 12;;;Konstanz;;78401;DE')
	})

	it('lets no value begin a line or a part of its own', () => {
		const name = 'Kubus; Söhne, \\ Co\nNOTE:eins\r\nNOTE:zwei\rNOTE:drei'
		const lines = linesOf({ ...profile, name, channels: [{ kind: 'phone', value: '1\r\nNOTE:vier' }] })
		const escaped = 'Kubus\\; Söhne\\, \\\\ Co\\nNOTE:eins\\nNOTE:zwei\\nNOTE:drei'
		expect(lines).toContain(`FN:${escaped}`)
		expect(lines).toContain(`ORG:${escaped}`)
		expect(lines).toContain('TEL;TYPE=work,voice:1\\nNOTE:vier')
		expect(lines.filter((line) => line.startsWith('NOTE'))).toEqual([])
	})

	it('folds long lines between letters, however many bytes these have', () => {
		const name = `${'Ö'.repeat(60)}${'😀'.repeat(40)}`
		expect(linesOf({ ...profile, name })).toContain(`FN:${name}`)
	})

	it('leaves out addresses that no browser should open, and its people', () => {
		const person = {
			name: 'Ada Kubus',
			functions: [],
			channels: [{ kind: 'mail', value: 'ada@kubus.example' }],
			portrait: null,
		} as const
		const lines = linesOf({
			...profile,
			people: [{ ...person, functions: [], channels: [...person.channels] }],
			channels: [{ kind: 'web', value: 'javascript:alert(1)' }],
		})
		expect(lines.filter((line) => line.startsWith('URL'))).toEqual([])
		expect(lines.join()).not.toContain('ada@kubus.example')
	})
})

it('takes an address without a scheme for a web address, and another scheme for none', () => {
	expect(webAddress('kubus.example')).toBe('https://kubus.example/')
	expect(webAddress('kubus.example:8080/a')).toBe('https://kubus.example:8080/a')
	expect(webAddress('http://kubus.example')).toBe('http://kubus.example/')
	expect(webAddress('javascript:alert(1)')).toBeUndefined()
	expect(webAddress('data:text/html,x')).toBeUndefined()
	expect(webAddress('')).toBeUndefined()
})
