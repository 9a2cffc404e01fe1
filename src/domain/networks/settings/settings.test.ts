import { describe, expect, it } from 'vitest'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { officeFixture, viewerWith } from '../../parties/parties.fixture.ts'
import { legalTextsOf, networkById } from '../network.queries.ts'
import { describeNetwork, described } from './describe-network.ts'
import { setColour } from './set-colour.ts'
import { setRegion } from './set-region.ts'
import { stampOf } from './stored-network.ts'
import { writeText } from './write-text.ts'

const { db, network, other, context, office, board } = await officeFixture()
const admin = context(viewerWith('Ada Min', [{ role: 'admin', networkId: network }]))
const now = () => networkById(db, network)

describe('settings of a network', () => {
	it('are changed by its admins, and taken back one by one', async () => {
		const before = await now()
		const facts = { name: 'Nordufer neu', legalForm: 'e. V.', mail: 'Post@Nordufer.example', website: '' }
		const change = await describeNetwork(admin, network, { ...facts, known: stampOf(described(before)) })
		const colour = await setColour(admin, network, { brand: ' #FFD400 ', known: stampOf(before.brand) })
		expect(await now()).toMatchObject({
			name: 'Nordufer neu',
			legalForm: 'e. V.',
			mail: 'post@nordufer.example',
			website: null,
			brand: '#ffd400',
		})
		await undoChange(admin, network, { journalId: change.journalId })
		expect(await now()).toMatchObject({ name: 'Nordufer', legalForm: null, brand: '#ffd400' })
		await expect(undoChange(office, network, { journalId: colour.journalId })).rejects.toMatchObject({
			code: 'parties.undo-not-allowed',
		})
		await undoChange(admin, network, { journalId: colour.journalId })
		expect(await now()).toEqual(before)
	})

	it('tell two people who change the same thing at once', async () => {
		const known = stampOf({})
		await writeText(admin, network, { which: 'imprint', text: { de: 'Hafen 1' }, known })
		await expect(writeText(admin, network, { which: 'imprint', text: { de: 'Hafen 2' }, known })).rejects.toMatchObject(
			{ kind: 'conflict', code: 'networks.changed-meanwhile' },
		)
		await writeText(admin, network, { which: 'mission', text: { de: '<b>Wir</b>', en: '' }, known })
		expect(await legalTextsOf(db, network)).toMatchObject({ imprint: { de: 'Hafen 1' } })
		expect((await now()).mission).toEqual({ de: '<b>Wir</b>' })
	})

	it('set the region as a whole', async () => {
		const { journalId } = await setRegion(admin, network, {
			districts: ['DE139', 'DE139', 'DE138'],
			known: stampOf(['DE138']),
		})
		expect((await now()).districts).toEqual(['DE138', 'DE139'])
		await undoChange(admin, network, { journalId })
		expect((await now()).districts).toEqual(['DE138'])
	})

	it.each([
		['a name of nothing', { name: ' ' }],
		['a mail address that is none', { mail: 'nordufer' }],
		['a website with a script', { website: 'javascript:alert(1)' }],
		['a website without a host', { website: 'https://' }],
	])('refuse %s', async (_, wrong) => {
		const facts = { name: 'Nordufer', legalForm: '', mail: '', website: '', ...wrong }
		const known = stampOf(described(await now()))
		await expect(describeNetwork(admin, network, { ...facts, known })).rejects.toMatchObject({ kind: 'invalid' })
	})

	it('refuse what is no colour, and are nothing for others', async () => {
		const known = stampOf((await now()).brand)
		for (const brand of ['red', '#fff', '#000000;}body{display:none'])
			await expect(setColour(admin, network, { brand, known })).rejects.toMatchObject({ kind: 'invalid' })
		for (const [ctx, id] of [
			[office, network],
			[board, network],
			[admin, other],
		] as const)
			await expect(setColour(ctx, id, { brand: '#000000', known })).rejects.toMatchObject({ kind: 'not-found' })
	})
})
