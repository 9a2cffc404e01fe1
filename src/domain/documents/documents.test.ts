import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { localFiles } from '#platform/files.ts'
import { dayIn, type Context, type Scope } from '#platform/context.ts'
import { officeFixture, today, viewerWith } from '../parties/parties.fixture.ts'
import { listParty } from '../parties/details/list-party.ts'
import { recordConsent } from '../parties/details/record-consent.ts'
import { removeParty } from '../parties/record/remove-party.ts'
import { undoChange } from '../parties/undo/undo-change.ts'
import { addDocument } from './add-document.ts'
import { describeDocument } from './describe-document.ts'
import type { DocumentScope } from './document.schema.ts'
import { documentsOf, documentVersion } from './documents.queries.ts'
import { docx, pdf } from './documents.fixture.ts'
import { eraseDocument } from './erase-document.ts'
import { sweepFiles } from './every-night-sweep-files.ts'
import { keepUpload } from './keep-upload.ts'
import './on-party-removed.ts'
import { removeDocument } from './remove-document.ts'
import { replaceDocument } from './replace-document.ts'
import { subjectsOfNetwork } from './subject.ts'

const { db, network, other, context, office, board, neighbour, nobody, organisation, person, write } =
	await officeFixture()
const folder = await mkdtemp(join(tmpdir(), 'flechtwerk-documents-'))
afterAll(() => rm(folder, { recursive: true }))
const files = localFiles(folder)
const day = 86_400_000

const keep = async (bytes: Buffer | Promise<Buffer>, name = 'Vertrag.pdf') =>
	keepUpload(files, new File([new Uint8Array(await bytes)], name))
const add = async (subjectId: number | null, scope: DocumentScope = 'office', text = 'eins') =>
	addDocument(office, network, { subjectId, title: `Vertrag ${text}`, scope, content: await keep(pdf(text)) })
const titles = async (ctx: Context, subject: number) => (await documentsOf(ctx, subject)).map(({ title }) => title)
const member = (more: object) => context(viewerWith('Mia Mitglied', [], { memberOf: [network], ...more }))
const notFound = { kind: 'not-found' }

describe('documents', () => {
	it('hang on a record, in versions; each change can be taken back', async () => {
		const id = await organisation('Alb')
		const { documentId } = await add(id)
		const { journalId } = await replaceDocument(office, network, {
			documentId,
			content: await keep(docx(), '../Neu.docx'),
		})
		const [document] = await documentsOf(office, id)
		expect(document).toMatchObject({ title: 'Vertrag eins', scope: 'office' })
		expect(document!.versions).toMatchObject([
			{ number: 2, fileName: 'Neu.docx', author: 'Katrin Sailer' },
			{ number: 1, fileName: 'Vertrag.pdf', mediaType: 'application/pdf' },
		])
		await undoChange(office, network, { journalId })
		expect((await documentsOf(office, id))[0]!.versions).toHaveLength(1)

		const described = await describeDocument(office, network, {
			documentId,
			title: 'Satzung',
			kind: 'statute',
			scope: 'members',
		})
		expect(await titles(board, id)).toEqual(['Satzung'])
		await undoChange(office, network, { journalId: described.journalId })
		await expect(
			describeDocument(office, network, { documentId, title: 'Vertrag eins', kind: 'other', scope: 'office' }),
		).rejects.toMatchObject({ code: 'documents.nothing-changed' })

		const removed = await removeDocument(office, network, { documentId })
		await expect(documentVersion(office, documentId, 1)).rejects.toMatchObject(notFound)
		await undoChange(office, network, { journalId: removed.journalId })
		expect(await documentVersion(office, documentId, 1)).toMatchObject({ fileName: 'Vertrag.pdf' })
	})

	it('go with their record and come back with it', async () => {
		const id = await organisation('Neckar')
		const { documentId } = await add(id)
		const { journalId } = await removeParty(office, network, { partyId: id })
		expect(await documentsOf(office, id)).toEqual([])
		await expect(add(id)).rejects.toMatchObject({ code: 'documents.subject-not-found' })
		await undoChange(office, network, { journalId })
		expect(await documentVersion(office, documentId, 1)).toMatchObject({ mediaType: 'application/pdf' })
	})
})

describe('the kind of a document', () => {
	it('is said when it is added, and can be changed with its day; an invoice always bears one', async () => {
		const id = await organisation('Enz')
		const content = await keep(pdf('Rechnung'))
		const { documentId } = await addDocument(office, network, { subjectId: id, title: 'R-1', kind: 'invoice', content })
		const read = async () => (await documentsOf(office, id)).map(({ kind, datedOn }) => [kind, datedOn])
		expect(await read()).toEqual([['invoice', today]])
		const said = { documentId, title: 'R-1', scope: 'office' } as const
		const { journalId } = await describeDocument(office, network, { ...said, kind: 'contract', datedOn: '2025-11-05' })
		expect(await read()).toEqual([['contract', '2025-11-05']])
		await undoChange(office, network, { journalId })
		expect(await read()).toEqual([['invoice', today]])
		await describeDocument(office, network, { ...said, kind: 'letter', datedOn: '' })
		expect(await read()).toEqual([['letter', null]])
		// What becomes an invoice without a day is of the day on which it came.
		await describeDocument(office, network, { ...said, kind: 'invoice' })
		expect(await read()).toEqual([['invoice', dayIn()]])
		await expect(describeDocument(office, network, { ...said, kind: 'bill' as 'invoice' })).rejects.toMatchObject({
			kind: 'invalid',
		})
		await expect(
			describeDocument(office, network, { ...said, kind: 'invoice', datedOn: '31.12.2026' }),
		).rejects.toMatchObject({
			kind: 'invalid',
		})
	})

	it('does not decide the order: the newest comes first, by the day that it bears', async () => {
		const id = await organisation('Murr')
		for (const [title, kind, datedOn] of [
			['alt', 'invoice', '2024-02-01'],
			['neu', 'letter', '2026-02-01'],
			['mittel', 'invoice', '2025-02-01'],
		] as const)
			await addDocument(office, network, { subjectId: id, title, kind, datedOn, content: await keep(pdf(title)) })
		expect(await titles(office, id)).toEqual(['neu', 'mittel', 'alt'])
	})
})

describe('who may', () => {
	it('change documents: the office of their network, nobody else, whatever ids they send', async () => {
		const id = await organisation('Rems')
		const { documentId } = await add(id, 'public')
		const content = await keep(pdf('fremd'))
		for (const ctx of [board, nobody, neighbour, member({ represents: [id] })]) {
			await expect(addDocument(ctx, network, { subjectId: id, title: 'x', content })).rejects.toMatchObject(notFound)
			await expect(replaceDocument(ctx, network, { documentId, content })).rejects.toMatchObject(notFound)
			await expect(
				describeDocument(ctx, network, { documentId, title: 'x', kind: 'other', scope: 'public' }),
			).rejects.toMatchObject(notFound)
			await expect(removeDocument(ctx, network, { documentId })).rejects.toMatchObject(notFound)
			await expect(eraseDocument(ctx, network, { documentId })).rejects.toMatchObject(notFound)
		}
		// In their own network they may, but records and documents of another one do not exist there.
		await expect(addDocument(neighbour, other, { subjectId: id, title: 'x', content })).rejects.toMatchObject(notFound)
		await expect(replaceDocument(neighbour, other, { documentId, content })).rejects.toMatchObject(notFound)
		await expect(removeDocument(neighbour, other, { documentId })).rejects.toMatchObject(notFound)
		expect(await documentVersion(office, documentId, 1)).toMatchObject({ mediaType: 'application/pdf' })
	})

	it('see documents: by scope, and only where they see the record', async () => {
		const id = await organisation('Kocher')
		const seen: Record<Scope, number> = {
			office: (await add(id, 'office', 'office')).documentId,
			members: (await add(id, 'members', 'members')).documentId,
			alliance: (await add(id, 'alliance', 'alliance')).documentId,
			public: (await add(id, 'public', 'public')).documentId,
		}
		const allied = context(viewerWith('Ali Iert', [], { allianceOf: [network] }))
		const count = async (ctx: Context) => (await documentsOf(ctx, id)).length
		// Not listed: only the office and those who represent it know of it at all.
		expect(await Promise.all([office, board, member({}), allied, neighbour, nobody].map(count))).toEqual([
			4, 4, 0, 0, 0, 0,
		])
		expect(await count(context(viewerWith('Rita Ruf', [], { represents: [id] })))).toBe(3)
		await listParty(office, network, { partyId: id, scope: 'public' })
		expect(await Promise.all([office, board, member({}), allied, neighbour, nobody].map(count))).toEqual([
			4, 4, 3, 2, 1, 1,
		])
		expect(await documentVersion(nobody, seen.public, 1)).toMatchObject({ mediaType: 'application/pdf' })
		// Who put it there is nobody's business outside of the office.
		const authors = await Promise.all(
			[board, member({}), nobody].map(async (ctx) => (await documentsOf(ctx, id))[0]!.versions[0]!.author),
		)
		expect(authors).toEqual(['Katrin Sailer', null, null])
		await expect(documentVersion(nobody, seen.alliance, 1)).rejects.toMatchObject(notFound)
		await expect(documentVersion(member({}), seen.office, 1)).rejects.toMatchObject(notFound)
		await expect(documentVersion(office, seen.public, 2)).rejects.toMatchObject(notFound)
		await expect(documentVersion(office, Number.NaN, 1)).rejects.toMatchObject(notFound)
		await expect(documentVersion(office, 1e18, 1e18)).rejects.toMatchObject(notFound)
	})

	it('see what is for those it concerns: its own people and the office, nobody else, however widely it is listed', async () => {
		const id = await organisation('Jagst')
		await listParty(office, network, { partyId: id, scope: 'public' })
		const { documentId } = await add(id, 'own', 'Rechnung')
		const own = context(viewerWith('Rita Ruf', [], { represents: [id] }))
		const itself = context(viewerWith('Pia Privat', [], { persons: [id] }))
		const strangers = [member({}), member({ represents: [id + 1] }), neighbour, nobody]
		for (const ctx of [office, board, own, itself]) {
			expect(await documentsOf(ctx, id)).toMatchObject([{ title: 'Vertrag Rechnung', scope: 'own' }])
			expect(await documentVersion(ctx, documentId, 1)).toMatchObject({ mediaType: 'application/pdf' })
		}
		for (const ctx of strangers) {
			expect(await documentsOf(ctx, id)).toEqual([])
			await expect(documentVersion(ctx, documentId, 1)).rejects.toMatchObject(notFound)
		}
		const closed = { documentId, title: 'Vertrag Rechnung', kind: 'other', scope: 'office' } as const
		const { journalId } = await describeDocument(office, network, closed)
		expect(await documentsOf(own, id)).toEqual([])
		await undoChange(office, network, { journalId })
		expect(await titles(own, id)).toEqual(['Vertrag Rechnung'])
	})

	it('open a document to those it concerns only where it concerns somebody', async () => {
		await expect(add(null, 'own')).rejects.toMatchObject({ code: 'documents.opened-to-nobody' })
		const { documentId } = await add(null)
		const opened = { documentId, title: 'x', kind: 'statute', scope: 'own' } as const
		await expect(describeDocument(office, network, opened)).rejects.toMatchObject({
			code: 'documents.opened-to-nobody',
		})
		await removeDocument(office, network, { documentId })
	})

	it('see documents of a person: never more widely than the person agreed', async () => {
		const id = await person('Selin', 'Aydemir')
		await add(id, 'public')
		await listParty(office, network, { partyId: id, scope: 'public' })
		expect(await titles(nobody, id)).toEqual([])
		await recordConsent(office, network, { partyId: id, purpose: 'publication', scope: 'members', source: 'Formular' })
		expect([await titles(member({}), id), await titles(nobody, id)]).toEqual([['Vertrag eins'], []])
	})

	it('see documents of the network itself: by scope alone; what hangs on anything else stays in the office', async () => {
		await add(null, 'public', 'Satzung')
		await add(null, 'members', 'Protokoll')
		const [subject] = await subjectsOfNetwork(db, network)
		expect(await titles(nobody, subject!)).toEqual(['Vertrag Satzung'])
		expect(await titles(member({}), subject!)).toEqual(['Vertrag Protokoll', 'Vertrag Satzung'])
		const [row] = await write(sql`insert into subject (network_id, kind) values (${network}, 'meeting') returning id`)
		const meeting = (row as { id: number }).id
		await add(meeting, 'public')
		expect([await titles(office, meeting), await titles(member({}), meeting)]).toEqual([['Vertrag eins'], []])
	})
})

describe('bytes', () => {
	const onDisk = async () =>
		(await readdir(join(folder, 'files/content'), { recursive: true }))
			.filter((name) => name.length > 60)
			.map((name) => name.slice(3))
	const aged = async (hash: string) =>
		utimes(join(folder, 'files/content', hash.slice(0, 2), hash), new Date(0), new Date(0))

	it('stay while anything names them, or an undo could bring them back; then they go', async () => {
		const id = await organisation('Jagst')
		const content = await keep(pdf('doppelt'))
		const first = await addDocument(office, network, { subjectId: id, title: 'A', content })
		await expect(addDocument(office, network, { subjectId: id, title: 'A', content })).rejects.toMatchObject({
			code: 'documents.there-already',
		})
		const second = await addDocument(office, network, { subjectId: id, title: 'B', content })
		await aged(content.hash)
		await removeDocument(office, network, { documentId: first.documentId })
		await sweepFiles({ db, files }, Date.now() + 365 * day)
		expect(await files.has(content.hash)).toBe(true)

		// A fresh upload waits for its command.
		const unused = await keep(pdf('nie verwendet'))
		await sweepFiles({ db, files }, Date.now())
		expect(await files.has(unused.hash)).toBe(true)
		await removeDocument(office, network, { documentId: second.documentId })
		await sweepFiles({ db, files }, Date.now() + 30 * day)
		expect([await files.has(content.hash), await files.has(unused.hash)]).toEqual([true, false])
		await sweepFiles({ db, files }, Date.now() + 32 * day)
		expect(await files.has(content.hash)).toBe(false)
	})

	it('of an erased document go with the next sweep, and its history with them', async () => {
		const id = await organisation('Murr')
		const content = await keep(pdf('geheim'))
		const { documentId } = await addDocument(office, network, { subjectId: id, title: 'Geheim', content })
		await describeDocument(office, network, { documentId, title: 'Sehr geheim', kind: 'other', scope: 'office' })
		const { journalId } = await eraseDocument(office, network, { documentId })
		const left = await write(
			sql`select before::text from revision where subject_id = ${id} and table_name like 'document%'`,
		)
		expect(left).toEqual([])
		await expect(undoChange(office, network, { journalId })).rejects.toMatchObject({ code: 'parties.undo-nothing' })
		await aged(content.hash)
		await sweepFiles({ db, files }, Date.now())
		expect(await onDisk()).not.toContain(content.hash)
		await expect(eraseDocument(office, network, { documentId })).rejects.toMatchObject(notFound)
	})
})
