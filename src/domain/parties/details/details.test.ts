import { describe, expect, it } from 'vitest'
import { officeFixture, today } from '../parties.fixture.ts'
import { removeNote } from '../notes/remove-note.ts'
import { noteParty } from '../notes/note-party.ts'
import { partyRecord } from '../record/party-record.queries.ts'
import { undoChange } from '../undo/undo-change.ts'
import { keepChannel } from './channel-key.ts'
import { endFunction } from './end-function.ts'
import { listParty } from './list-party.ts'
import { recordConsent } from './record-consent.ts'
import { removeAddress } from './remove-address.ts'
import { setAddress } from './set-address.ts'
import { setChannels } from './set-channels.ts'
import { startFunction } from './start-function.ts'
import { unlistParty } from './unlist-party.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const { network, office, colleague, board, organisation, person } = await officeFixture()
const record = (id: number) => partyRecord(office, network, id)

describe('addresses', () => {
	it('are added, changed and removed, each with its undo', async () => {
		const id = await organisation('Alb')
		const { addressId } = await setAddress(office, network, {
			partyId: id,
			address: { postcode: '72764', place: 'Reutlingen', district_code: 'DE141' },
		})
		await setAddress(office, network, {
			partyId: id,
			addressId,
			version: 2,
			address: { postcode: '72764', place: 'Reutlingen', street: 'Markt 1' },
		})
		expect((await record(id)).addresses).toMatchObject([{ street: 'Markt 1', district_code: null, country: 'DE' }])
		const { journalId } = await removeAddress(office, network, { partyId: id, addressId })
		expect((await record(id)).addresses).toEqual([])
		await undoChange(office, network, { journalId })
		expect((await record(id)).addresses).toMatchObject([{ id: addressId, street: 'Markt 1' }])
		await expect(setAddress(office, network, { partyId: id, address: {} })).rejects.toMatchObject({ kind: 'invalid' })
		await expect(
			setAddress(office, network, { partyId: id, addressId: 999_999, address: { place: 'Ulm' } }),
		).rejects.toMatchObject({ code: 'parties.address-not-found' })
	})

	it('are not overwritten by an older page; other changes in between do no harm', async () => {
		const id = await organisation('Neckar')
		const { addressId } = await setAddress(office, network, { partyId: id, address: { place: 'Ulm' } })
		const { version } = (await record(id)).facts
		await setChannels(colleague, network, { partyId: id, channels: [{ kind: 'phone', value: '07121 123' }] })
		await setAddress(colleague, network, { partyId: id, addressId, version, address: { place: 'Neu-Ulm' } })
		await expect(setAddress(office, network, { partyId: id, addressId, version, address: { place: 'Elm' } })).rejects.toMatchObject({
			code: 'parties.changed-meanwhile', facts: { version: version + 2 },
		}) // prettier-ignore
	})
})

describe('channels', () => {
	it('become what is given; one that stays keeps its row', async () => {
		const id = await organisation('Rhein')
		await setChannels(office, network, {
			partyId: id,
			channels: [
				{ kind: 'mail', value: 'Info@Rhein.example' },
				{ kind: 'phone', value: '+49 7121 123-0', label: 'Zentrale' },
			],
		})
		const [mail, phone] = (await record(id)).channels
		await setChannels(office, network, {
			partyId: id,
			channels: [
				{ kind: 'phone', value: '07121 / 1230', scope: 'public' },
				{ kind: 'web', value: 'rhein.example' },
			],
		})
		expect((await record(id)).channels).toMatchObject([
			{ id: phone!.id, value: '07121 / 1230', scope: 'public', label: null },
			{ value: 'https://rhein.example' },
		])
		expect(mail!.value).toBe('Info@Rhein.example')
		await expect(
			setChannels(office, network, { partyId: id, channels: [{ kind: 'mail', value: 'kein' }] }),
		).rejects.toMatchObject({
			facts: { fields: [expect.stringContaining('channels.0.value')] },
		})
	})

	it.each([
		['mail', ' Käthe@büro.example ', 'käthe@büro.example'],
		['phone', '(0 71 21) 12 34', '4971211234'],
		['mobile', '+43 660 1234', '436601234'],
		['web', 'HTTPS://www.Alb.example/Team/#top', 'alb.example/team'],
		['web', 'javascript:alert(1)', null],
		['web', 'localhost', null],
		['phone', 'ruf mich an', null],
		['mail', 'a@b', null],
	] as const)('%s %s is compared as %s', (kind, text, key) => {
		expect(keepChannel(kind, text)?.key ?? null).toBe(key)
	})
})

describe('functions', () => {
	it('begin and end, and are seen from both sides', async () => {
		const firm = await organisation('Stein')
		const ada = await person('Ada', 'Lenz', { channels: [{ kind: 'mail', value: 'ada@stein.example' }] })
		await startFunction(office, network, {
			personId: ada,
			organisationId: firm,
			kind: 'main-contact',
			title: 'Vertrieb',
			from: '2020-01-01',
		})
		const [held] = (await record(firm)).functions
		expect(held).toMatchObject({
			kind: 'main-contact',
			title: 'Vertrieb',
			from: '2020-01-01',
			until: null,
			other: { id: ada, name: 'Ada Lenz' },
			mail: 'ada@stein.example',
		})
		expect((await record(ada)).functions).toMatchObject([{ id: held!.id, other: { id: firm, name: 'Stein' } }])
		await expect(
			startFunction(office, network, { personId: ada, organisationId: firm, kind: 'main-contact' }),
		).rejects.toMatchObject({ code: 'parties.function-held' })
		await expect(
			startFunction(office, network, { personId: firm, organisationId: ada, kind: 'other' }),
		).rejects.toMatchObject({ code: 'parties.function-needs-both' })
		const { journalId } = await endFunction(office, network, { functionId: held!.id })
		expect((await record(firm)).functions).toMatchObject([{ until: today }])
		await expect(endFunction(office, network, { functionId: held!.id })).rejects.toMatchObject({
			code: 'parties.function-not-found',
		})
		await undoChange(office, network, { journalId })
		expect((await record(firm)).functions).toMatchObject([{ until: null }])
	})
})

describe('listing', () => {
	it('opens, widens and closes by day', async () => {
		const id = await organisation('Wies')
		await listParty(office, network, { partyId: id, scope: 'members' })
		await listParty(office, network, { partyId: id, scope: 'public' })
		expect((await record(id)).listing).toEqual({ scope: 'public', from: today, until: null })
		const { journalId } = await unlistParty(office, network, { partyId: id })
		expect((await record(id)).listing).toBeNull()
		await expect(unlistParty(office, network, { partyId: id })).rejects.toMatchObject({ code: 'parties.not-listed' })
		await undoChange(office, network, { journalId })
		expect((await record(id)).listing).toMatchObject({ scope: 'public' })
		await expect(listParty(board, network, { partyId: id, scope: 'public' })).rejects.toMatchObject({
			kind: 'not-found',
		})
	})
})

describe('consents', () => {
	it('belong to persons; a new one ends the one before, a withdrawn one stays on record', async () => {
		const id = await person('Ines', 'Rehfuß')
		const given = {
			partyId: id,
			purpose: 'publication',
			source: 'Formular vom 3. März',
			givenOn: '2026-03-03',
		} as const
		await recordConsent(office, network, { ...given, scope: 'members' })
		await recordConsent(office, network, { ...given, scope: 'public' })
		const [second, first] = (await record(id)).consents
		expect([first!.withdrawnAt !== null, second!.withdrawnAt, second!.scope]).toEqual([true, null, 'public'])
		await withdrawConsent(office, network, { partyId: id, consentId: second!.id })
		expect((await record(id)).consents.every((consent) => consent.withdrawnAt !== null)).toBe(true)
		await expect(withdrawConsent(office, network, { partyId: id, consentId: second!.id })).rejects.toMatchObject({
			code: 'parties.consent-not-found',
		})
		await expect(
			recordConsent(office, network, { ...given, scope: 'public', givenOn: '2026-04-01' }),
		).rejects.toMatchObject({ code: 'parties.consent-in-future' })
		const firm = await organisation('Ross')
		await expect(recordConsent(office, network, { ...given, partyId: firm, scope: 'public' })).rejects.toMatchObject({
			code: 'parties.consent-of-person',
		})
	})
})

describe('notes', () => {
	it('name their author and can be removed', async () => {
		const id = await organisation('Tann')
		const { noteId } = await noteParty(colleague, network, { partyId: id, body: 'Anruf:\r\nzwei Personen frei' })
		expect((await record(id)).notes).toMatchObject([{ body: 'Anruf:\nzwei Personen frei', author: 'Jan Uhl' }])
		await removeNote(office, network, { partyId: id, noteId })
		expect((await record(id)).notes).toEqual([])
		await expect(removeNote(office, network, { partyId: id, noteId })).rejects.toMatchObject({
			code: 'parties.note-not-found',
		})
	})
})
