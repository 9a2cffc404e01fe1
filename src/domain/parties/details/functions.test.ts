/** What an office wrote down wrongly of a function is corrected where it stands. */
import { describe, expect, it } from 'vitest'
import { officeFixture } from '../parties.fixture.ts'
import { editParty } from '../record/edit-party.ts'
import { partyRecord } from '../record/party-record.queries.ts'
import { undoChange } from '../undo/undo-change.ts'
import { editFunction } from './edit-function.ts'
import { endFunction } from './end-function.ts'
import { startFunction } from './start-function.ts'

const { network, other, office, colleague, board, neighbour, organisation, person } = await officeFixture()
const record = (id: number) => partyRecord(office, network, id)
const held = async (id: number) => (await record(id)).functions

async function heldAt(name: string, more: object = {}) {
	const [organisationId, personId] = [await organisation(name), await person('Ada', name)]
	const both = { organisationId, personId }
	await startFunction(office, network, { ...both, kind: 'hr-contact', from: '2021-01-01', ...more })
	return { ...both, functionId: (await held(organisationId))[0]!.id }
}

describe('a function that was held for a time', () => {
	it('is written down at once, with its begin and its end', async () => {
		const { organisationId } = await heldAt('Alb', { from: '2015-01-01', until: '2018-01-01' })
		expect(await held(organisationId)).toMatchObject([{ from: '2015-01-01', until: '2018-01-01' }])
	})

	it('leaves room for the same one later', async () => {
		const { organisationId, personId } = await heldAt('Blau', { from: '2015-01-01', until: '2018-01-01' })
		const again = { organisationId, personId, kind: 'hr-contact' as const }
		await expect(startFunction(office, network, { ...again, from: '2017-12-31' })).rejects.toMatchObject({
			code: 'parties.function-held',
		})
		await startFunction(office, network, { ...again, from: '2018-01-01' })
		expect(await held(organisationId)).toHaveLength(2)
	})
})

describe('correcting a function', () => {
	it('changes what is named and leaves the rest, seen from both sides, with its undo', async () => {
		const { organisationId, personId, functionId } = await heldAt('Donau', { title: 'Personal', scope: 'members' })
		const { journalId } = await editFunction(office, network, {
			functionId, kind: 'press-contact', title: ' Presse ', from: '2020-06-01',
		}) // prettier-ignore
		const corrected = { id: functionId, kind: 'press-contact', title: 'Presse', scope: 'members', from: '2020-06-01' }
		expect(await held(organisationId)).toMatchObject([{ ...corrected, until: null }])
		expect(await held(personId)).toMatchObject([corrected])
		await undoChange(office, network, { journalId })
		expect(await held(organisationId)).toMatchObject([{ kind: 'hr-contact', title: 'Personal', from: '2021-01-01' }])
	})

	it('sets the day right on which it was ended by a click, and takes an end back', async () => {
		const { organisationId, functionId } = await heldAt('Echaz')
		await endFunction(office, network, { functionId })
		await editFunction(office, network, { functionId, until: '2026-01-01' })
		expect(await held(organisationId)).toMatchObject([{ from: '2021-01-01', until: '2026-01-01' }])
		await editFunction(office, network, { functionId, until: null, scope: 'public' })
		expect(await held(organisationId)).toMatchObject([{ until: null, scope: 'public' }])
	})

	it('does not end by a click before there was such an organisation', async () => {
		const organisationId = await organisation('Enz', { founded: 2019 })
		const { functionId } = await heldAt('Enz Person', { from: null })
		const both = { organisationId, personId: await person('Kim', 'Enz'), kind: 'employee' as const }
		await startFunction(office, network, both)
		const young = (await held(organisationId))[0]!.id
		await expect(endFunction(office, network, { functionId: young, until: '2019-01-01' })).rejects.toMatchObject({
			code: 'parties.before-founding',
		})
		await endFunction(office, network, { functionId, until: '2019-01-01' })
	})

	it('refuses days that cannot be', async () => {
		const organisationId = await organisation('Fils', { founded: 2019 })
		const personId = await person('Kim', 'Fils', {
			facts: { given_name: 'Kim', family_name: 'Fils', born_on: '2000-05-05' },
		})
		const both = { organisationId, personId, kind: 'employee' as const }
		const old = await organisation('Gründerzeit', { founded: 1890 })
		const start = (days: object, at = organisationId) =>
			startFunction(office, network, { ...both, organisationId: at, ...days })
		await expect(start({ from: '2018-12-31' })).rejects.toMatchObject({
			code: 'parties.before-founding', facts: { year: 2019 },
		}) // prettier-ignore
		await expect(start({ until: '2019-01-01' })).rejects.toMatchObject({ code: 'parties.before-founding' })
		await expect(start({ from: '2000-05-04' }, old)).rejects.toMatchObject({ code: 'parties.before-birth' })
		await expect(start({ from: '2020-01-01', until: '2020-01-01' })).rejects.toMatchObject({
			code: 'parties.function-ends-first',
		})
		await start({ from: '2019-01-01', until: '2020-01-01' })
		await start({ from: '2021-01-01' })
		const [open, past] = await held(organisationId)
		const edit = (functionId: number, days: object) => editFunction(office, network, { functionId, ...days })
		await expect(edit(open!.id, { from: '2018-06-01' })).rejects.toMatchObject({
			code: 'parties.before-founding',
		})
		await expect(edit(open!.id, { until: '2020-12-31' })).rejects.toMatchObject({ code: 'parties.function-ends-first' })
		await expect(edit(open!.id, { from: '2019-06-01' })).rejects.toMatchObject({ code: 'parties.function-held' })
		await expect(edit(past!.id, { until: null })).rejects.toMatchObject({ code: 'parties.function-held' })
		await expect(edit(open!.id, { from: '2021-01-01' })).rejects.toMatchObject({ code: 'parties.nothing-changed' })
		await edit(open!.id, { from: '2020-01-01' })
	})

	it('overwrites nothing that somebody else has corrected meanwhile', async () => {
		const { organisationId, personId, functionId } = await heldAt('Geisel')
		const { version } = (await held(personId))[0]!
		await editFunction(colleague, network, { functionId, version, title: 'Leitung' })
		await expect(editFunction(office, network, { functionId, version, title: 'Team' })).rejects.toMatchObject({
			code: 'parties.changed-meanwhile',
		})
		const { version: now } = (await held(personId))[0]!
		await editFunction(office, network, { functionId, version: now, title: 'Team' })
		expect(await held(organisationId)).toMatchObject([{ title: 'Team' }])
	})

	it('is up to the office of the network', async () => {
		const { functionId } = await heldAt('Iller')
		await expect(editFunction(board, network, { functionId, title: 'x' })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(editFunction(neighbour, other, { functionId, title: 'x' })).rejects.toMatchObject({
			code: 'parties.function-unknown',
		})
	})
})

describe('founding and birth', () => {
	it('are not later than a function that is on record', async () => {
		const { organisationId, personId } = await heldAt('Jagst', { from: '2010-03-01' })
		const version = async (id: number) => (await record(id)).facts.version
		const founded = async (year: number) =>
			editParty(office, network, {
				kind: 'organisation',
				partyId: organisationId,
				version: await version(organisationId),
				facts: { founded: year },
			})
		const born = async (born_on: string) =>
			editParty(office, network, {
				kind: 'person',
				partyId: personId,
				version: await version(personId),
				facts: { born_on },
			})
		await expect(founded(2011)).rejects.toMatchObject({ code: 'parties.exists-since', facts: { year: 2010 } })
		await expect(born('2010-03-02')).rejects.toMatchObject({ code: 'parties.exists-since' })
		await founded(2010)
		await born('1980-01-01')
		expect((await record(organisationId)).facts.founded).toBe(2010)
	})
})
