import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { localFiles } from '#platform/files.ts'
import type { Context } from '#platform/context.ts'
import { officeFixture, viewerWith } from '../../parties/parties.fixture.ts'
import { listParty } from '../../parties/details/list-party.ts'
import { recordConsent } from '../../parties/details/record-consent.ts'
import { withdrawConsent } from '../../parties/details/withdraw-consent.ts'
import { partyRecord } from '../../parties/record/party-record.queries.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { sweepFiles } from '../every-night-sweep-files.ts'
import { keepPicture } from './keep-picture.ts'
import { logoOfNetwork, pictureFile, pictureOf } from './pictures.queries.ts'
import { removePicture } from './remove-picture.ts'
import { setPicture } from './set-picture.ts'

const { db, network, other, context, office, board, neighbour, nobody, organisation, person } = await officeFixture()
const folder = await mkdtemp(join(tmpdir(), 'flechtwerk-pictures-'))
afterAll(() => rm(folder, { recursive: true }))
const files = localFiles(folder)
const admin = context(viewerWith('Ada Admin', [{ role: 'admin', networkId: network }]))
const notFound = { kind: 'not-found' }

const upload = async (background: string) => {
	const bytes = await sharp({ create: { width: 640, height: 320, channels: 3, background } })
		.png()
		.toBuffer()
	return keepPicture(files, new File([new Uint8Array(bytes)], 'logo.png'))
}
const mark = async (ctx: Context, id: number, kind: 'logo' | 'portrait' = 'logo') =>
	(await pictureOf(ctx, id, kind))?.mark

describe('logos', () => {
	it('are set by whoever keeps the profile, seen by whoever sees it, and each change can be taken back', async () => {
		const id = await organisation('Alb')
		const representative = context(viewerWith('Rita Ruf', [], { represents: [id] }))
		await setPicture(representative, network, { subjectId: id, picture: await upload('#aa0000') })
		const first = await pictureOf(office, id, 'logo')
		expect(first).toMatchObject({ width: 640, height: 320 })
		expect(await buffer((await files.open(await pictureFile(office, first!.id, 'small')))!)).toMatchObject({
			length: expect.any(Number),
		})
		expect(await mark(nobody, id)).toBeUndefined()
		await expect(pictureFile(nobody, first!.id, 'small')).rejects.toMatchObject(notFound)
		await listParty(office, network, { partyId: id, scope: 'public' })
		expect(await mark(nobody, id)).toBe(first!.mark)

		const { journalId } = await setPicture(office, network, { subjectId: id, picture: await upload('#00aa00') })
		expect(await mark(office, id)).not.toBe(first!.mark)
		await undoChange(office, network, { journalId })
		expect(await mark(office, id)).toBe(first!.mark)
		const removed = await removePicture(office, network, { subjectId: id })
		await expect(removePicture(office, network, { subjectId: id })).rejects.toMatchObject({
			code: 'documents.picture-not-found',
		})
		await undoChange(office, network, { journalId: removed.journalId })
		await sweepFiles({ db, files }, Date.now() + 2 * 86_400_000)
		expect(await files.open(await pictureFile(nobody, first!.id, 'large'))).not.toBe(null)
	})

	it('are changed by nobody else, whatever ids they send', async () => {
		const id = await organisation('Neckar')
		const picture = await upload('#0000aa')
		const foreign = context(viewerWith('Fritz Fremd', [], { represents: [id + 1], memberOf: [network] }))
		for (const ctx of [board, nobody, neighbour, foreign])
			await expect(setPicture(ctx, network, { subjectId: id, picture })).rejects.toMatchObject(notFound)
		await expect(setPicture(neighbour, other, { subjectId: id, picture })).rejects.toMatchObject({
			code: 'documents.subject-not-found',
		})
	})

	it('of the network are set by its admin and seen by everybody', async () => {
		const picture = await upload('#0d5f5b')
		await expect(setPicture(office, network, { subjectId: null, picture })).rejects.toMatchObject(notFound)
		expect(await logoOfNetwork(nobody, network)).toBe(null)
		await setPicture(admin, network, { subjectId: null, picture })
		const logo = await logoOfNetwork(nobody, network)
		expect(await pictureFile(nobody, logo!.id, 'medium')).toBe(picture.hashes[1])
		expect(await logoOfNetwork(nobody, other)).toBe(null)
	})
})

describe('portraits', () => {
	it('need a consent, are never seen more widely than it, and vanish with it', async () => {
		const id = await person('Selin', 'Aydemir')
		const self = context(viewerWith('Selin Aydemir', [], { persons: [id] }))
		const member = context(viewerWith('Mia Mitglied', [], { memberOf: [network] }))
		const picture = await upload('#ccaa88')
		await listParty(office, network, { partyId: id, scope: 'public' })
		for (const ctx of [office, self])
			await expect(setPicture(ctx, network, { subjectId: id, picture })).rejects.toMatchObject({
				code: 'documents.portrait-needs-consent',
			})
		await recordConsent(office, network, { partyId: id, purpose: 'publication', scope: 'members', source: 'Formular' })
		await setPicture(self, network, { subjectId: id, picture })
		const seen = async (ctx: Context) => (await mark(ctx, id, 'portrait')) !== undefined
		expect([await seen(self), await seen(member), await seen(nobody)]).toEqual([true, true, false])
		const { consents } = await partyRecord(office, network, id)
		await withdrawConsent(office, network, { partyId: id, consentId: consents[0]!.id })
		expect([await seen(office), await seen(member)]).toEqual([true, false])
	})
})

it('a picture of an unknown size, or an id that is none, is not found', async () => {
	await expect(pictureFile(office, 1, 'huge' as 'large')).rejects.toMatchObject(notFound)
	await expect(pictureFile(office, Number.NaN, 'large')).rejects.toMatchObject(notFound)
	await expect(keepPicture(files, new File([], 'leer.png'))).rejects.toMatchObject({ code: 'files.empty' })
})
