import { describe, expect, it } from 'vitest'
import { visitor, type Viewer } from '#platform/context.ts'
import type { Seen } from '#domain/privacy/who-sees.queries.ts'
import { verdictOf } from './who-sees-view.ts'

type Asked = Parameters<typeof verdictOf>[0]

const record = (listing: Asked['listing']): Asked => ({
	facts: { id: 7, network_id: 1, kind: 'organisation', name: 'Karo' },
	listing,
	consents: [],
})
const parts = [
	{ label: 'Eintrag', who: '', sees: () => true },
	{ label: 'Beschäftigte', who: '', sees: ({ columns }: Seen) => columns.includes('employees') },
	{ label: 'Gegründet', who: '', sees: ({ columns }: Seen) => columns.includes('founded') },
]
const nothing = {
	fields: [],
	membershipFields: [],
	addresses: [],
	channels: [],
	functions: [],
	claims: [],
	documents: [],
	inOffice: false,
}
const seen = (known: boolean, columns: Seen['columns'] = []): Seen => ({ ...nothing, known, columns })
const ada = (more: Partial<Viewer> = {}): Viewer => ({
	...visitor,
	kind: 'account',
	account: { id: 'a', name: 'Ada Lenz', mail: '' },
	...more,
})
const listed: Asked['listing'] = { scope: 'members', from: '2020-01-01', until: null }

describe('who sees a record, in a sentence', () => {
	it('says yes with the reason and the parts', () => {
		expect(verdictOf(record(listed), parts, ada({ memberOf: [1] }), seen(true, ['founded']))).toEqual({
			known: true,
			sentence: 'Ada Lenz sieht Karo.',
			reason: 'Ada Lenz ist Mitglied oder arbeitet bei einem Mitglied. Der Eintrag ist sichtbar für: Mitglieder.',
			shown: 'Davon im Einzelnen: Gegründet.',
			hidden: 'Nicht zu sehen: Beschäftigte.',
		})
	})

	it('says no with the reason, and nothing of the parts', () => {
		expect(verdictOf(record(null), parts, ada(), seen(false))).toEqual({
			known: false,
			sentence: 'Ada Lenz sieht Karo nicht.',
			reason:
				'Ada Lenz ist kein Mitglied und sieht nur Öffentliches. Der Eintrag ist außerhalb der Geschäftsstelle nicht bekannt.',
			shown: null,
			hidden: null,
		})
	})

	it('names a role in the office, and the own organisation', () => {
		const inOffice = ada({ roles: [{ role: 'board', networkId: 1 }] })
		expect(verdictOf(record(null), parts, inOffice, seen(true)).reason).toBe(
			'Ada Lenz hat eine Rolle in der Geschäftsstelle und sieht dort alles.',
		)
		expect(verdictOf(record(null), parts, ada({ represents: [7] }), seen(true)).reason).toBe(
			'Es ist der eigene Eintrag oder die eigene Organisation.',
		)
	})
})
