/** Own fields of type file: what they hold, who gets it, and what becomes of the bytes. */
import { mkdtemp, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import type { Context, Scope } from '#platform/context.ts'
import { localFiles } from '#platform/files.ts'
import { defineField } from '../fields/define-field.ts'
import { reopenField } from '../fields/reopen-field.ts'
import { retireField } from '../fields/retire-field.ts'
import { markFresh, type KeptFile } from '../fields/kept-file.ts'
import { listParty } from '../parties/details/list-party.ts'
import { recordConsent } from '../parties/details/record-consent.ts'
import { withdrawConsent } from '../parties/details/withdraw-consent.ts'
import { namesIn, partyHistory } from '../parties/history/party-history.queries.ts'
import { officeFixture, viewerWith } from '../parties/parties.fixture.ts'
import { correctProfile } from '../parties/profile/correct-profile.ts'
import { ownProfile } from '../parties/profile/own-profile.queries.ts'
import { acceptProposals } from '../parties/proposals/accept-proposals.ts'
import { declineProposal } from '../parties/proposals/decline-proposal.ts'
import { proposalsOf } from '../parties/proposals/proposal.queries.ts'
import { proposedFile } from '../parties/proposals/proposed-file.queries.ts'
import { setApproval } from '../parties/proposals/set-approval.ts'
import { createParty } from '../parties/record/create-party.ts'
import { editParty } from '../parties/record/edit-party.ts'
import { erasePerson } from '../parties/record/erase-person.ts'
import { fieldFile } from '../parties/record/field-file.queries.ts'
import { partyRecord } from '../parties/record/party-record.queries.ts'
import { removeParty } from '../parties/record/remove-party.ts'
import { undoChange } from '../parties/undo/undo-change.ts'
import { documentsOf } from './documents.queries.ts'
import { pdf } from './documents.fixture.ts'
import { sweepFiles } from './every-night-sweep-files.ts'
import { keepUpload } from './keep-upload.ts'

const { db, network, other, context, office, board, neighbour, nobody, organisation, person } = await officeFixture()
const folder = await mkdtemp(join(tmpdir(), 'flechtwerk-field-files-'))
afterAll(() => rm(folder, { recursive: true }))
const files = localFiles(folder)
const day = 86_400_000

const keep = async (text: string, name = 'Erklärung.pdf') =>
	keepUpload(files, new File([new Uint8Array(pdf(text))], name))
const about = (de: string, scope: Scope, more: object = {}) => ({
	label: { de }, organisations: true, persons: true, scope, required: false, type: 'file' as const, settings: {}, ...more,
}) // prettier-ignore
const field = async (de: string, scope: Scope, more: object = {}, where = network, ctx = office) =>
	defineField(ctx, where, about(de, scope, more))
const declaration = await field('Erklärung', 'office')
const flyer = await field('Faltblatt', 'public', { memberEdits: true })

const edit = async (id: number, custom: Record<string, unknown>, scopes?: Partial<Record<`custom.${string}`, Scope>>) =>
	editParty(office, network, {
		kind: 'organisation',
		partyId: id,
		version: (await partyRecord(office, network, id)).facts.version,
		facts: { custom, ...(scopes && { scopes }) },
	})
const valueOf = async (id: number, key: string) => (await partyRecord(office, network, id)).facts.custom[key]
const member = (more: object = {}) => context(viewerWith('Mia Mitglied', [], { memberOf: [network], ...more }))
const notFound = { kind: 'not-found', code: 'fields.file-not-found' }
const refused = (key: string) => ({ code: 'common.invalid-input', facts: { fields: [`facts.custom.${key}: file`] } })
const gets = async (ctx: Context, id: number, key = flyer.key) =>
	fieldFile(ctx, id, key).then(
		({ fileName }) => fileName,
		() => null,
	)

describe('a field of type file', () => {
	it('holds what was handed in, and tells nobody how the bytes are called', async () => {
		const id = await organisation('Alb')
		const file = await keep('eins')
		expect(await edit(id, { [declaration.key]: file })).toMatchObject({ changed: ['custom.erklaerung'] })
		expect(await valueOf(id, declaration.key)).toEqual(file)
		const { fields } = await partyRecord(office, network, id)
		expect(fields).toMatchObject([
			{ type: 'file', value: { party: id, fileName: 'Erklärung.pdf', mediaType: 'application/pdf', size: file.size } },
		])
		expect(JSON.stringify(fields)).not.toContain(file.hash)
		expect(await fieldFile(office, id, declaration.key)).toEqual(file)
		// It stands among the facts, not among the documents.
		expect(await documentsOf(office, id)).toEqual([])
		const made = await createParty(office, network, { kind: 'organisation', facts: { name: 'Neu', custom: { erklaerung: file } } }) // prettier-ignore
		expect(await fieldFile(office, made.id, declaration.key)).toEqual(file)
	})

	it('is replaced, emptied and taken back like every other, and its history knows the names', async () => {
		const id = await organisation('Neckar')
		const [first, second] = [await keep('erste', 'Erste.pdf'), await keep('zweite', 'Zweite.pdf')]
		await edit(id, { [declaration.key]: first })
		const replaced = await edit(id, { [declaration.key]: second })
		expect(await gets(office, id, declaration.key)).toBe('Zweite.pdf')
		await undoChange(office, network, { journalId: replaced.journalId })
		expect(await gets(office, id, declaration.key)).toBe('Erste.pdf')
		const emptied = await edit(id, { [declaration.key]: null })
		expect(await gets(office, id, declaration.key)).toBeNull()
		await undoChange(office, network, { journalId: emptied.journalId })
		expect(await gets(office, id, declaration.key)).toBe('Erste.pdf')
		const { entries } = await partyHistory(office, network, id)
		const told = JSON.stringify(
			entries.map(({ rows }) => rows.map(({ before, after }) => [before?.custom, after?.custom])),
		)
		for (const name of ['Erste.pdf', 'Zweite.pdf']) expect(told).toContain(name)
		expect((await namesIn(office, network, entries)).fields.map(({ key }) => key)).toContain(declaration.key)
		// The same file once more changes nothing.
		await expect(edit(id, { [declaration.key]: await keep('erste', 'Erste.pdf') })).rejects.toMatchObject({
			code: 'parties.nothing-changed',
		})
	})

	it('may insist on a file: it can be replaced, not emptied', async () => {
		const { key, id: fieldId } = await field('Vertrag', 'office', { required: true })
		const id = await organisation('Fils')
		await edit(id, { [key]: await keep('eins') })
		await expect(edit(id, { [key]: null })).rejects.toMatchObject({ code: 'common.invalid-input' })
		await edit(id, { [key]: await keep('zwei', 'Neu.pdf') })
		expect(await gets(office, id, key)).toBe('Neu.pdf')
		await retireField(office, network, { fieldId })
		// Out of use, it is to be had by nobody; in use again, it is there again.
		expect(await gets(office, id, key)).toBeNull()
		await reopenField(office, network, { fieldId })
		expect(await gets(office, id, key)).toBe('Neu.pdf')
		await retireField(office, network, { fieldId })
	})

	it('takes no bytes but those that have just been handed in', async () => {
		const [id, owner] = [await organisation('Rems'), await organisation('Murr')]
		const theirs = await keep('geheim', 'Geheim.pdf')
		await edit(owner, { [declaration.key]: theirs })
		const there = await field('Dort', 'office', {}, other, neighbour)
		const strange = await createParty(neighbour, other, { kind: 'organisation', facts: { name: 'Fremd', custom: { [there.key]: await keep('fremd') } } }) // prettier-ignore
		const abroad = await fieldFile(neighbour, strange.id, there.key)
		const gone = await keep('entfernt')
		await edit(owner, { [flyer.key]: gone })
		await edit(owner, { [flyer.key]: null })
		const copies = [theirs, abroad, gone].map((file) => ({ ...file }))
		for (const copy of [
			...copies,
			JSON.parse(JSON.stringify(theirs)) as unknown,
			{ ...theirs, hash: 'a'.repeat(64) },
		]) {
			await expect(edit(id, { [declaration.key]: copy })).rejects.toMatchObject(refused(declaration.key))
			await expect(edit(id, { [flyer.key]: copy })).rejects.toMatchObject(refused(flyer.key))
			await expect(
				createParty(office, network, { kind: 'organisation', facts: { name: 'X', custom: { [flyer.key]: copy } } }),
			).rejects.toMatchObject(refused(flyer.key))
			await expect(
				correctProfile(member({ represents: [id] }), network, {
					partyId: id,
					version: 1,
					custom: { [flyer.key]: copy },
				}),
			).rejects.toMatchObject(refused(flyer.key))
		}
		for (const nothing of [
			1,
			'1',
			theirs.hash,
			[theirs],
			true,
			{},
			{ hash: theirs.hash },
			{ ...theirs, fileName: '../x' },
		])
			await expect(edit(id, { [declaration.key]: nothing })).rejects.toMatchObject({
				facts: { fields: [expect.stringMatching(/^facts\.custom\.erklaerung: /)] },
			})
		expect((await partyRecord(office, network, id)).facts).toMatchObject({ custom: {}, version: 1 })
		// A file of one field is none of another one of the same record, unless it is handed in there.
		await expect(edit(owner, { [flyer.key]: { ...theirs } })).rejects.toMatchObject(refused(flyer.key))
	})
})

describe('who gets the file', () => {
	it('sees the field, and nobody else, whatever the address', async () => {
		const id = await organisation('Echaz')
		await listParty(office, network, { partyId: id, scope: 'public' })
		const by: Record<string, Record<string, string | null>> = {}
		const people = {
			office, board, own: context(viewerWith('Selin', [], { represents: [id] })), member: member(),
			ally: context(viewerWith('Ver Bund', [], { allianceOf: [network] })), neighbour, nobody,
		} // prettier-ignore
		for (const scope of ['office', 'members', 'alliance', 'public'] as const) {
			const { key } = await field(`Für ${scope}`, scope)
			await edit(id, { [key]: await keep(scope, `${scope}.pdf`) })
			for (const [name, ctx] of Object.entries(people)) (by[name] ??= {})[scope] = await gets(ctx, id, key)
		}
		const all = { office: 'office.pdf', members: 'members.pdf', alliance: 'alliance.pdf', public: 'public.pdf' }
		expect(by).toEqual({
			office: all,
			board: all,
			own: { ...all, office: null },
			member: { ...all, office: null },
			ally: { ...all, office: null, members: null },
			neighbour: { ...all, office: null, members: null, alliance: null },
			nobody: { ...all, office: null, members: null, alliance: null },
		})
		await edit(id, {}, { 'custom.fuer-public': 'members' })
		expect([await gets(nobody, id, 'fuer-public'), await gets(member(), id, 'fuer-public')]).toEqual([
			null,
			'public.pdf',
		])
		for (const [party, key] of [
			[id, 'erfunden'],
			[id, declaration.key],
			[Number.NaN, flyer.key],
			[1e300, flyer.key],
			[-1, '__proto__'],
		] as const)
			await expect(fieldFile(office, party, key)).rejects.toMatchObject(notFound)
	})

	it('is nobody while the record is known to the office alone, or gone', async () => {
		const id = await organisation('Brenz')
		await edit(id, { [flyer.key]: await keep('eins') })
		expect([await gets(nobody, id), await gets(member(), id), await gets(office, id)]).toEqual([
			null,
			null,
			'Erklärung.pdf',
		])
		const { journalId } = await removeParty(office, network, { partyId: id })
		expect(await gets(office, id)).toBeNull()
		await undoChange(office, network, { journalId })
		expect(await gets(office, id)).toBe('Erklärung.pdf')
	})

	it('is of persons only whom they agreed to be seen by', async () => {
		const id = await person('Ada', 'Stein')
		await editParty(office, network, {
			kind: 'person',
			partyId: id,
			version: 1,
			facts: { custom: { [flyer.key]: await keep('vita', 'Vita.pdf') } },
		})
		await listParty(office, network, { partyId: id, scope: 'public' })
		expect([await gets(nobody, id), await gets(member(), id)]).toEqual([null, null])
		await recordConsent(office, network, { partyId: id, purpose: 'publication', scope: 'members', source: 'Brief' })
		expect([await gets(nobody, id), await gets(member(), id)]).toEqual([null, 'Vita.pdf'])
		const { consents } = await partyRecord(office, network, id)
		await withdrawConsent(office, network, { partyId: id, consentId: consents[0]!.id })
		expect([await gets(member(), id), await gets(member({ persons: [id] }), id)]).toEqual([null, 'Vita.pdf'])
	})
})

describe('the people of an organisation', () => {
	it('hand in files where the office lets them, and in no other field', async () => {
		const id = await organisation('Jagst')
		const ctx = member({ represents: [id] })
		const file = await keep('blatt', 'Blatt.pdf')
		await correctProfile(ctx, network, { partyId: id, version: 1, custom: { [flyer.key]: file } })
		expect((await ownProfile(ctx, id)).fields).toMatchObject({ 'custom.faltblatt': file })
		expect(await gets(ctx, id)).toBe('Blatt.pdf')
		const given = { partyId: id, version: 2, custom: { [declaration.key]: await keep('anders') } }
		await expect(correctProfile(ctx, network, given)).rejects.toMatchObject({ code: 'parties.nothing-changed' })
		await correctProfile(ctx, network, { partyId: id, version: 2, custom: { [flyer.key]: null } })
		expect(await gets(ctx, id)).toBeNull()
	})

	it('propose them where the office wants to see them first: it can look at them, and nobody else', async () => {
		const id = await organisation('Kocher')
		await listParty(office, network, { partyId: id, scope: 'public' })
		const ctx = member({ represents: [id] })
		await setApproval(office, network, { parts: ['custom.faltblatt'] })
		const file = await keep('vorschlag', 'Vorschlag.pdf')
		await correctProfile(ctx, network, { partyId: id, version: 1, custom: { [flyer.key]: file } })
		expect(await gets(office, id)).toBeNull()
		const [proposal] = await proposalsOf(office, network, id)
		for (const sees of [office, board, ctx]) expect(await proposedFile(sees, proposal!.id)).toEqual(file)
		for (const not of [nobody, neighbour, member()])
			await expect(proposedFile(not, proposal!.id)).rejects.toMatchObject(notFound)
		for (const wrong of [Number.NaN, 1e300, proposal!.id + 999])
			await expect(proposedFile(office, wrong)).rejects.toMatchObject(notFound)
		// What is proposed for one record is no file of another one.
		const stranger = await organisation('Fremd')
		await expect(edit(stranger, { [flyer.key]: { ...file } })).rejects.toMatchObject(refused(flyer.key))
		const accepted = await acceptProposals(office, network, { partyId: id, version: 1, proposalIds: [proposal!.id] })
		expect([await gets(nobody, id), await valueOf(id, flyer.key)]).toEqual(['Vorschlag.pdf', file])
		await expect(proposedFile(office, proposal!.id)).rejects.toMatchObject(notFound)
		await undoChange(office, network, { journalId: accepted.journalId })
		expect([await gets(nobody, id), (await proposedFile(office, proposal!.id)).fileName]).toEqual([
			null,
			'Vorschlag.pdf',
		])
		await declineProposal(office, network, { partyId: id, proposalId: proposal!.id, reason: 'Bitte unterschreiben.' })
		await expect(proposedFile(ctx, proposal!.id)).rejects.toMatchObject(notFound)
		await setApproval(office, network, { parts: [] })
	})
})

describe('bytes in fields', () => {
	const age = async ({ hash }: KeptFile) =>
		utimes(join(folder, 'files/content', hash.slice(0, 2), hash), new Date(0), new Date(0))
	const sweep = async (file: KeptFile, days: number) => {
		await age(file)
		await sweepFiles({ db, files }, Date.now() + days * day)
		return files.has(file.hash)
	}

	it('stay as long as a record names them or an undo could bring them back; then they go', async () => {
		const id = await organisation('Aich')
		const file = await keep('bleibt')
		await edit(id, { [declaration.key]: file })
		expect(await sweep(file, 365)).toBe(true)
		await edit(id, { [declaration.key]: null })
		expect([await sweep(file, 30), await sweep(file, 32)]).toEqual([true, false])
	})

	it('stay while they are proposed, and go some time after they were declined', async () => {
		const id = await organisation('Erms')
		await setApproval(office, network, { parts: ['custom.faltblatt'] })
		const file = await keep('wartet')
		const given = { partyId: id, version: 1, custom: { [flyer.key]: file } }
		await correctProfile(member({ represents: [id] }), network, given)
		expect(await sweep(file, 365)).toBe(true)
		const [proposal] = await proposalsOf(office, network, id)
		await declineProposal(office, network, { partyId: id, proposalId: proposal!.id, reason: 'Nein' })
		expect([await sweep(file, 30), await sweep(file, 32)]).toEqual([true, false])
		await setApproval(office, network, { parts: [] })
	})

	it('go at once with a person who is erased', async () => {
		const id = await person('Ute', 'Weg')
		const file = await keep('weg')
		const facts = { custom: { [declaration.key]: file } }
		await editParty(office, network, { kind: 'person', partyId: id, version: 1, facts })
		await erasePerson(office, network, { partyId: id })
		expect(await sweep(file, 2)).toBe(false)
	})

	it('are marked as handed in by the upload alone', async () => {
		const file = await keep('frisch')
		const id = await organisation('Lauter')
		await edit(id, { [declaration.key]: markFresh({ ...file }) })
		const { rows } = await sql<{ custom: unknown }>`select custom from party_overview where id = ${id}`.execute(db)
		expect(rows).toEqual([{ custom: { erklaerung: file } }])
	})
})
