import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '#platform/context.ts'
import { setChannels } from '../details/set-channels.ts'
import { officeFixture, today, viewerWith } from '../parties.fixture.ts'
import { editParty } from '../record/edit-party.ts'
import { undoChange } from '../undo/undo-change.ts'
import { confirmProfile } from './confirm-profile.ts'
import { correctProfile } from './correct-profile.ts'
import { ownProfile, ownRecords } from './own-profile.queries.ts'

const { network, other, office, board, neighbour, nobody, organisation, person, write, context } = await officeFixture()

/** Somebody who represents organisations. */
const contactOf = (ids: number[], more: Partial<Viewer> = {}) =>
	context(viewerWith('Selin Aydemir', [], { represents: ids, memberOf: [network], ...more }))
const summary = (de: string, en?: string) => ({ summary: { de, ...(en && { en }) } })

describe('own records', () => {
	it('are the own person and the organisations one works for, with the functions there', async () => {
		const [karo, selin] = [await organisation('Karo'), await person('Selin', 'Aydemir')]
		await organisation('Fremd')
		await write(
			sql`insert into party_function (network_id, person_id, organisation_id, kind, title) values (${network}, ${selin}, ${karo}, 'main-contact', 'Vorstand')`,
		)
		expect(await ownRecords(contactOf([karo], { persons: [selin] }))).toEqual({
			persons: [{ id: selin, name: 'Selin Aydemir', network: { id: network, slug: 'nordufer', name: 'Nordufer' } }],
			organisations: [
				{
					id: karo,
					name: 'Karo',
					network: { id: network, slug: 'nordufer', name: 'Nordufer' },
					confirmedOn: null,
					functions: [{ kind: 'main-contact', title: 'Vorstand' }],
				},
			],
		})
		expect(await ownRecords(nobody)).toEqual({ persons: [], organisations: [] })
	})

	it('of others are not found', async () => {
		const [own, fremd] = [await organisation('Eigen'), await organisation('Fremde GmbH')]
		for (const ctx of [contactOf([own]), nobody, neighbour, board])
			await expect(ownProfile(ctx, fremd)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(ownProfile(contactOf([own]), Number.NaN)).rejects.toMatchObject({ kind: 'not-found' })
		const correction = { partyId: fremd, version: 1, facts: summary('Unsinn') }
		await expect(correctProfile(contactOf([own]), network, correction)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(correctProfile(contactOf([fremd]), other, correction)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(correctProfile(neighbour, other, correction)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(confirmProfile(contactOf([own]), network, { partyId: fremd, version: 1 })).rejects.toMatchObject({
			kind: 'not-found',
		})
	})
})

describe('correcting a profile', () => {
	it('changes texts, figures, ways to reach and who sees them, and can be taken back', async () => {
		const id = await organisation('Alb', { summary: { de: 'Alt', en: 'Old' }, employees: 8, size_class: '1-9' })
		const ctx = contactOf([id])
		const { journalId, changed } = await correctProfile(ctx, network, {
			partyId: id,
			version: 1,
			facts: { ...summary('Neu', 'Old'), employees: 14, size_class: '1-9', languages: ['de', 'en'] },
			channels: { web: 'www.alb.example', mail: '' },
			scopes: { employees: 'public', summary: 'public', web: 'public' },
		})
		expect(changed.toSorted()).toEqual(['employees', 'languages', 'scope-employees', 'summary-de', 'web'])
		const after = await ownProfile(ctx, id)
		expect(after).toMatchObject({ version: 2, listed: null, slug: 'alb', confirmedOn: null })
		expect(after.fields).toMatchObject({
			'summary-de': 'Neu', 'summary-en': 'Old', employees: 14, size: '10-49', languages: ['de', 'en'],
			'scope-employees': 'public', web: 'https://www.alb.example', 'scope-web': 'public', mail: '',
		}) // prettier-ignore
		await undoChange(office, network, { journalId })
		expect((await ownProfile(ctx, id)).fields).toMatchObject({ 'summary-de': 'Alt', employees: 8, web: '' })
	})

	it('may be done by the office, too', async () => {
		const id = await organisation('Blau')
		await correctProfile(office, network, { partyId: id, version: 1, facts: summary('Kurz') })
		expect((await ownProfile(office, id)).fields['summary-de']).toBe('Kurz')
		await expect(
			correctProfile(board, network, { partyId: id, version: 2, facts: summary('Anders') }),
		).rejects.toMatchObject({ kind: 'not-found' })
	})

	it('leaves alone what its people do not see', async () => {
		const id = await organisation('Fels', { employees: 30, scopes: { employees: 'office' } })
		await setChannels(office, network, {
			partyId: id,
			channels: [
				{ kind: 'mail', value: 'privat@fels.example', scope: 'office' },
				{ kind: 'fax', value: '07071 99', scope: 'office' },
			],
		})
		const ctx = contactOf([id], { memberOf: [] })
		const seen = await ownProfile(ctx, id)
		expect(seen.fields).toMatchObject({ mail: '', 'scope-mail': 'members' })
		expect('employees' in seen.fields).toBe(false)
		await correctProfile(ctx, network, {
			partyId: id,
			version: seen.version,
			facts: { employees: 1 },
			channels: { mail: 'info@fels.example' },
			scopes: { employees: 'public', mail: 'public' },
		})
		const asOffice = await ownProfile(office, id)
		expect(asOffice.fields).toMatchObject({ employees: 30, 'scope-employees': 'office', mail: 'privat@fels.example' })
		const again = await ownProfile(ctx, id)
		expect(again.fields).toMatchObject({ mail: 'info@fels.example', 'scope-mail': 'public' })
		await correctProfile(ctx, network, { partyId: id, version: again.version, channels: { mail: '' } })
		expect((await ownProfile(office, id)).fields.mail).toBe('privat@fels.example')
	})

	it('lets the office change something else meanwhile, and shows what both changed', async () => {
		const id = await organisation('Rhein', { summary: { de: 'Eins', en: 'One' } })
		await setChannels(office, network, {
			partyId: id,
			channels: [{ kind: 'web', value: 'alt.example', scope: 'public' }],
		})
		const { version } = await ownProfile(contactOf([id]), id)
		await editParty(office, network, { kind: 'organisation', partyId: id, version, facts: summary('Zwei', 'One') })
		await setChannels(office, network, {
			partyId: id,
			channels: [{ kind: 'web', value: 'neu.example', scope: 'public' }],
		})
		const typed = (more: object) => ({
			partyId: id,
			version,
			facts: summary('Eins', 'First'),
			channels: { web: 'https://alt.example' },
			...more,
		})
		await correctProfile(contactOf([id]), network, typed({}))
		const merged = await ownProfile(contactOf([id]), id)
		expect(merged.fields).toMatchObject({ 'summary-de': 'Zwei', 'summary-en': 'First', web: 'https://neu.example' })
		const late = typed({ facts: summary('Drei', 'First'), channels: { web: 'https://drei.example' } })
		await expect(correctProfile(contactOf([id]), network, late)).rejects.toMatchObject({
			kind: 'conflict',
			code: 'parties.changed-meanwhile',
			facts: { version: merged.version, columns: ['web', 'summary-de'] },
		})
		const compared = { version: merged.version, fields: ['summary-de' as const] }
		await expect(correctProfile(contactOf([id]), network, { ...late, compared })).rejects.toMatchObject({
			facts: { columns: ['web'] },
		})
		await editParty(office, network, {
			kind: 'organisation',
			partyId: id,
			version: merged.version,
			facts: { description: { de: 'Von der Geschäftsstelle' } },
		})
		await correctProfile(contactOf([id]), network, {
			...late,
			facts: { ...late.facts, description: {} },
			compared: { ...compared, fields: ['summary-de', 'web'] },
		})
		expect((await ownProfile(contactOf([id]), id)).fields).toMatchObject({
			'description-de': 'Von der Geschäftsstelle',
			'summary-de': 'Drei',
			web: 'https://drei.example',
		})
	})

	it('says what is wrong', async () => {
		const id = await organisation('Stein')
		const correct = (more: object) => correctProfile(contactOf([id]), network, { partyId: id, version: 1, ...more })
		const wrong = (path: string) => ({ kind: 'invalid', facts: { fields: [expect.stringContaining(path)] } })
		await expect(correct({ channels: { web: 'javascript:alert(1)' } })).rejects.toMatchObject(wrong('channels.web'))
		await expect(correct({ channels: { mail: 'info@' } })).rejects.toMatchObject(wrong('channels.mail'))
		await expect(correct({ facts: { employees: 'viele' } })).rejects.toMatchObject(wrong('facts.employees'))
		await expect(correct({ facts: summary('x'.repeat(601)) })).rejects.toMatchObject(wrong('facts.summary.de'))
		await expect(correct({ facts: { name: 'Stein' } })).rejects.toMatchObject({ code: 'parties.nothing-changed' })
	})
})

describe('confirming a profile', () => {
	it('dates it, as long as it says what was seen', async () => {
		const id = await organisation('Echaz')
		await confirmProfile(contactOf([id]), network, { partyId: id, version: 1 })
		expect(await ownProfile(contactOf([id]), id)).toMatchObject({ confirmedOn: today, version: 2 })
		await expect(confirmProfile(contactOf([id]), network, { partyId: id, version: 1 })).rejects.toMatchObject({
			kind: 'conflict',
			code: 'parties.profile-changed',
		})
		await expect(
			confirmProfile(office, network, { partyId: await person('Ada', 'Stein'), version: 1 }),
		).rejects.toMatchObject({ code: 'parties.not-found' })
	})
})
