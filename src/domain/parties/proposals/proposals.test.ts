import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '#platform/context.ts'
import { defineField } from '../../fields/define-field.ts'
import { officeFixture, viewerWith } from '../parties.fixture.ts'
import { correctProfile } from '../profile/correct-profile.ts'
import { ownPersonFacts, ownProfile } from '../profile/own-profile.queries.ts'
import { setChannels } from '../details/set-channels.ts'
import { editParty } from '../record/edit-party.ts'
import { undoChange } from '../undo/undo-change.ts'
import { acceptProposals } from './accept-proposals.ts'
import { declineProposal } from './decline-proposal.ts'
import { decisionsOf, proposalsOf, waitingProposals } from './proposal.queries.ts'
import { setApproval } from './set-approval.ts'
import { withdrawProposal } from './withdraw-proposal.ts'

const { db, owner, network, other, office, board, neighbour, nobody, organisation, person, context } =
	await officeFixture()

/** Somebody who represents organisations. */
const contactOf = (id: number, more: Partial<Viewer> = {}) =>
	context(viewerWith('Selin Aydemir', [], { represents: [id], memberOf: [network], ...more }))
const correct = (
	ctx: ReturnType<typeof contactOf>,
	id: number,
	more: Omit<Parameters<typeof correctProfile>[2], 'partyId' | 'version'> & { version?: number },
) => correctProfile(ctx, network, { partyId: id, version: 1, ...more })
const waiting = (id: number) => proposalsOf(office, network, id)

await setApproval(office, network, { parts: ['summary', 'web', 'employees'] })

describe('a correction of parts that the office wants to see first', () => {
	it('waits as a proposal, while the rest stands in the profile at once', async () => {
		const id = await organisation('Alb', { summary: { de: 'Alt' } })
		const ctx = contactOf(id)
		const done = await correct(ctx, id, {
			facts: { summary: { de: 'Neu' }, description: { de: 'Lang' } },
			channels: { web: 'www.alb.example', phone: '07071 99' },
			scopes: { web: 'members', summary: 'members' },
		})
		expect(done).toMatchObject({ proposed: ['summary', 'web'] })
		expect(done.changed.toSorted()).toEqual(['description-de', 'phone', 'scope-summary'])
		expect((await ownProfile(ctx, id)).fields).toMatchObject({ 'summary-de': 'Alt', web: '', 'description-de': 'Lang' })
		expect(await waiting(id)).toMatchObject([
			{ part: 'summary', before: { 'summary-de': 'Alt' }, after: { 'summary-de': 'Neu' }, author: { name: 'Selin Aydemir' }, decision: null },
			{ part: 'web', before: { web: '' }, after: { web: 'https://www.alb.example', 'scope-web': 'members' } },
		]) // prettier-ignore
	})

	it('goes straight in when the office makes it', async () => {
		const id = await organisation('Blau')
		expect(await correct(office, id, { facts: { summary: { de: 'Kurz' } } })).toMatchObject({ proposed: [] })
		expect((await ownProfile(office, id)).fields['summary-de']).toBe('Kurz')
		expect(await waiting(id)).toEqual([])
	})

	it('cannot go around by the size, which follows from the number of people', async () => {
		const id = await organisation('Größe', { employees: 8, size_class: '1-9' })
		await correct(contactOf(id), id, { facts: { size_class: '250+' } })
		expect(await waiting(id)).toMatchObject([{ part: 'employees', after: { size: '250+' } }])
	})

	it('is known to the office and its own people alone', async () => {
		const id = await organisation('Geheim')
		const ctx = contactOf(id)
		await correct(ctx, id, { facts: { summary: { de: 'Neu' } } })
		for (const sees of [ctx, office, board]) expect(await proposalsOf(sees, network, id)).toHaveLength(1)
		const stranger = contactOf(await organisation('Fremd'))
		for (const unseen of [stranger, neighbour, nobody]) expect(await proposalsOf(unseen, network, id)).toEqual([])
		const [proposal] = await waiting(id)
		const which = { partyId: id, version: 1, proposalIds: [proposal!.id] }
		for (const unable of [ctx, stranger, board, neighbour, nobody])
			await expect(acceptProposals(unable, network, which)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(acceptProposals(neighbour, other, which)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(withdrawProposal(stranger, network, { partyId: id, proposalId: proposal!.id })).rejects.toMatchObject({
			kind: 'not-found',
		})
		await expect(waitingProposals(ctx, network)).rejects.toMatchObject({ kind: 'not-found' })
	})

	it('shows somebody with a role beside it no more than their colleagues', async () => {
		const id = await organisation('Vorstand')
		await setChannels(office, network, {
			partyId: id,
			channels: [{ kind: 'mail', value: 'privat@vorstand.example', scope: 'office' }],
		})
		const ctx = contactOf(id, { roles: [{ role: 'board', networkId: network }] })
		expect((await ownProfile(ctx, id)).fields.mail).toBe('')
	})
})

describe('a proposal that waits', () => {
	it('is replaced by a later one, withdrawn by the old value, and left alone by a form that showed it', async () => {
		const id = await organisation('Form', { summary: { de: 'Alt', en: 'Old' } })
		const ctx = contactOf(id)
		await correct(ctx, id, { facts: { summary: { de: 'Neu', en: 'Old' } } })
		const [first] = await waiting(id)
		await expect(
			correct(ctx, id, { facts: { summary: { de: 'Neu', en: 'Old' } }, proposals: [first!.id] }),
		).rejects.toMatchObject({ code: 'parties.nothing-changed' })
		await correct(ctx, id, { facts: { summary: { de: 'Neu', en: 'New' } }, proposals: [first!.id] })
		const [second] = await waiting(id)
		expect(second).toMatchObject({ after: { 'summary-de': 'Neu', 'summary-en': 'New' } })
		expect(second!.id).not.toBe(first!.id)
		const back = await correct(ctx, id, { facts: { summary: { de: 'Alt', en: 'Old' } }, proposals: [second!.id] })
		expect(back).toMatchObject({ withdrawn: ['summary'], proposed: [] })
		expect(await waiting(id)).toEqual([])
	})

	it('is a conflict for a form that did not show it', async () => {
		const id = await organisation('Zwei')
		await correct(contactOf(id), id, { facts: { summary: { de: 'Eins' } } })
		await expect(correct(contactOf(id), id, { facts: { summary: { de: 'Zwei' } } })).rejects.toMatchObject({
			code: 'parties.changed-meanwhile', facts: { columns: ['summary-de'] },
		}) // prettier-ignore
	})

	it('goes on waiting when its part does not have to any more', async () => {
		const id = await organisation('Später')
		await correct(contactOf(id), id, { channels: { web: 'eins.example' } })
		await setApproval(office, network, { parts: ['summary', 'employees'] })
		const [proposal] = await waiting(id)
		await correct(contactOf(id), id, { channels: { web: 'zwei.example' }, proposals: [proposal!.id] })
		expect(await waiting(id)).toMatchObject([{ after: { web: 'https://zwei.example' } }])
		await setApproval(office, network, { parts: ['summary', 'web', 'employees'] })
	})

	it('keeps the scope that was chosen for a way to reach somebody that is not there yet', async () => {
		const id = await organisation('Web')
		const ctx = contactOf(id)
		await correct(ctx, id, { channels: { web: 'web.example' }, scopes: { web: 'members' } })
		const [first] = await waiting(id)
		await correct(ctx, id, {
			channels: { web: 'https://web.example' },
			scopes: { web: 'alliance' },
			proposals: [first!.id],
		})
		const [second] = await waiting(id)
		expect(second!.after).toEqual({ web: 'https://web.example', 'scope-web': 'alliance' })
		await acceptProposals(office, network, { partyId: id, version: 1, proposalIds: [second!.id] })
		expect((await ownProfile(ctx, id)).fields).toMatchObject({ web: 'https://web.example', 'scope-web': 'alliance' })
		// Who sees what is there already, the organisation decides at once.
		await correct(ctx, id, { version: 2, scopes: { web: 'members' } })
		expect((await ownProfile(ctx, id)).fields).toMatchObject({ 'scope-web': 'members' })
	})
})

describe('the office', () => {
	it('accepts, is undone, and its people are told by mail some minutes later', async () => {
		const id = await organisation('Ja', { summary: { de: 'Alt' } })
		await sql`insert into auth."user" (id, name, email, email_verified, locale, created_at, updated_at)
			values ('selin-aydemir', 'Selin Aydemir', 'selin@ja.example', true, 'de', now(), now()) on conflict do nothing`.execute(
			db,
		)
		const ctx = contactOf(id)
		await correct(ctx, id, { facts: { summary: { de: 'Neu' }, employees: 12 } })
		expect(await waitingProposals(office, network)).toMatchObject({
			organisation: { first: expect.anything() },
			person: { parties: 0, first: null },
		})
		const proposals = await waiting(id)
		const which = { partyId: id, version: 1, proposalIds: proposals.map((proposal) => proposal.id) }
		const { journalId } = await acceptProposals(office, network, which)
		expect((await ownProfile(ctx, id)).fields).toMatchObject({ 'summary-de': 'Neu', employees: 12, size: '10-49' })
		expect(await decisionsOf(ctx, network, id)).toMatchObject([
			{ decision: { accepted: true, by: 'Katrin Sailer' } },
			{ decision: { accepted: true } },
		])
		const mails = await sql<{ kind: string; later: boolean }>`
			select kind, due_at > now() + interval '5 minutes' as later from mail_request where facts ->> 'entry' = ${String(journalId)}`.execute(
			db,
		)
		expect(mails.rows).toEqual([{ kind: 'proposal-decided', later: true }])
		await expect(acceptProposals(office, network, which)).rejects.toMatchObject({ code: 'parties.proposal-decided' })
		await undoChange(office, network, { journalId })
		expect((await ownProfile(ctx, id)).fields).toMatchObject({ 'summary-de': 'Alt', employees: null })
		expect(await waiting(id)).toHaveLength(2)
	})

	it('declines with a reason, which is undone as well', async () => {
		const id = await organisation('Nein', { summary: { de: 'Alt' } })
		await correct(contactOf(id), id, { facts: { summary: { de: 'Rabatt' } } })
		const [proposal] = await waiting(id)
		const which = { partyId: id, proposalId: proposal!.id }
		await expect(declineProposal(office, network, { ...which, reason: ' ' })).rejects.toMatchObject({ kind: 'invalid' })
		const { journalId } = await declineProposal(office, network, { ...which, reason: 'Das ist Werbung.' })
		expect((await ownProfile(office, id)).fields['summary-de']).toBe('Alt')
		expect(await decisionsOf(contactOf(id), network, id)).toMatchObject([
			{ decision: { accepted: false, reason: 'Das ist Werbung.' } },
		])
		await undoChange(office, network, { journalId })
		expect(await waiting(id)).toHaveLength(1)
		await withdrawProposal(contactOf(id), network, which)
		expect(await waiting(id)).toEqual([])
	})

	it('takes nothing back of which the mail is out', async () => {
		const id = await organisation('Spät', { summary: { de: 'Alt' } })
		await correct(contactOf(id), id, { facts: { summary: { de: 'Neu' } } })
		const [proposal] = await waiting(id)
		const { journalId } = await declineProposal(office, network, {
			...{ partyId: id, proposalId: proposal!.id, reason: 'Das ist Werbung.' },
		})
		const decidedAgo = (time: string) =>
			sql`update journal set at = now() - ${time}::interval where id = ${journalId}`.execute(owner)
		await decidedAgo('10 minutes')
		await expect(undoChange(office, network, { journalId })).rejects.toMatchObject({ code: 'parties.undo-mail-sent' })
		await decidedAgo('9 minutes')
		await undoChange(office, network, { journalId })
		expect(await waiting(id)).toHaveLength(1)
	})

	it('overwrites nothing that it has not seen', async () => {
		const id = await organisation('Neuer', { summary: { de: 'Alt' } })
		await correct(contactOf(id), id, { facts: { summary: { de: 'Vorschlag' } } })
		const [proposal] = await waiting(id)
		await editParty(office, network, { kind: 'organisation', partyId: id, version: 1, facts: { founded: 1999 } })
		await editParty(office, network, {
			kind: 'organisation',
			partyId: id,
			version: 2,
			facts: { summary: { de: 'Andere' } },
		})
		const accept = (version: number) =>
			acceptProposals(office, network, { partyId: id, version, proposalIds: [proposal!.id] })
		await expect(accept(2)).rejects.toMatchObject({ code: 'parties.proposal-overtaken' })
		await accept(3)
		expect((await ownProfile(office, id)).fields['summary-de']).toBe('Vorschlag')
	})
})

describe('fields of the office that members correct themselves', () => {
	it('are corrected with what they take and who sees them, proposed when they wait, and no others', async () => {
		const about = { organisations: true, persons: false, required: false } as const
		const number = { least: 0, most: 5000, unit: 'kWp' }
		await defineField(office, network, {
			...about,
			label: { de: 'Anlage' },
			scope: 'public',
			memberEdits: true,
			type: 'number',
			settings: number,
		})
		await defineField(office, network, {
			...about,
			label: { de: 'Pate' },
			scope: 'members',
			type: 'text',
			settings: { long: false },
		})
		await expect(
			defineField(office, network, { ...about, label: { de: 'Intern' }, scope: 'office', memberEdits: true, type: 'date', settings: {} }),
		).rejects.toMatchObject({ kind: 'invalid' }) // prettier-ignore
		const id = await organisation('Solar')
		const ctx = contactOf(id)
		expect((await ownProfile(ctx, id)).own.map(({ key }) => key)).toEqual(['anlage'])
		await expect(correct(ctx, id, { custom: { anlage: 9000 } })).rejects.toMatchObject({
			facts: { fields: [expect.stringContaining('facts.custom.anlage')] },
		})
		await expect(correct(ctx, id, { custom: { pate: 'Ich' } })).rejects.toMatchObject({
			code: 'parties.nothing-changed',
		})
		await correct(ctx, id, { custom: { anlage: 120 }, scopes: { 'custom.anlage': 'members' } })
		expect((await ownProfile(ctx, id)).fields).toMatchObject({ 'custom.anlage': 120, 'scope-custom.anlage': 'members' })
		await setApproval(office, network, { parts: ['custom.anlage'] })
		await correct(ctx, id, { version: 2, custom: { anlage: 130 } })
		const [proposal] = await waiting(id)
		expect(proposal).toMatchObject({
			part: 'custom.anlage',
			before: { 'custom.anlage': 120 },
			after: { 'custom.anlage': 130 },
		})
		await acceptProposals(office, network, { partyId: id, version: 2, proposalIds: [proposal!.id] })
		expect((await ownProfile(ctx, id)).fields).toMatchObject({ 'custom.anlage': 130 })
	})

	it('are corrected by persons in their own record, too, and by nobody else', async () => {
		const about = {
			organisations: false,
			persons: true,
			required: false,
			type: 'text',
			settings: { long: false },
		} as const
		const field = (de: string, more: { scope: 'members' | 'office'; memberEdits?: boolean }) =>
			defineField(office, network, { ...about, label: { de }, ...more })
		await field('Steckenpferd', { scope: 'members', memberEdits: true })
		await field('Ehrung', { scope: 'members' })
		await expect(field('Vermerk', { scope: 'office', memberEdits: true })).rejects.toMatchObject({ kind: 'invalid' })
		const id = await person('Ada', 'Stein')
		const ctx = context(viewerWith('Ada Stein', [], { persons: [id] }))
		const own = async () => ownPersonFacts(ctx, id)
		expect((await own()).own.map(({ key }) => key)).toEqual(['steckenpferd'])
		await expect(correct(ctx, id, { custom: { ehrung: 'Gold', anlage: 3 } })).rejects.toMatchObject({
			code: 'parties.nothing-changed',
		})
		await correct(ctx, id, { custom: { steckenpferd: 'Imkern' } })
		expect((await own()).fields).toMatchObject({ 'custom.steckenpferd': 'Imkern' })
		await setApproval(office, network, { parts: ['custom.steckenpferd'] })
		await correct(ctx, id, { version: 2, custom: { steckenpferd: 'Segeln' } })
		await setApproval(office, network, { parts: ['person.custom.steckenpferd'] })
		await correct(ctx, id, { version: 3, custom: { steckenpferd: 'Malen' } })
		expect((await own()).fields).toMatchObject({ 'custom.steckenpferd': 'Segeln' })
		const [proposal] = await waiting(id)
		expect(proposal).toMatchObject({ part: 'custom.steckenpferd', after: { 'custom.steckenpferd': 'Malen' } })
		await acceptProposals(office, network, { partyId: id, version: 3, proposalIds: [proposal!.id] })
		expect((await own()).fields).toMatchObject({ 'custom.steckenpferd': 'Malen' })
		const employer = contactOf(id + 1)
		await expect(correct(employer, id, { version: 4, custom: { steckenpferd: 'Nichts' } })).rejects.toMatchObject({
			kind: 'not-found',
		})
	})
})
