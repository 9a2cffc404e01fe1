import { expect, it } from 'vitest'
import { visitor } from '#platform/context.ts'
import { findPlace } from '../atlas/geo/find-place.ts'
import { importWorld, lines } from './import.fixture.ts'
import { rehearseImport } from './rehearse-import.ts'

const world = await importWorld()
const list = lines(
	'Firma;PLZ;Ort;E-Mail;Eintritt',
	'Lindenrain GmbH;72764;Reutlingen;info@lindenrain.example;1.1.2020',
	'Wiesaz eG;72770;Reutlingen;info@wiesaz;',
)

it('says what an import would do and leaves nothing behind', async () => {
	const before = await world.counts()
	const { outcome, problems } = await world.rehearse(list)
	expect(outcome).toMatchObject({ rows: 2, created: 1, failed: 1 })
	expect(problems.map(({ problem }) => problem.code)).toEqual(['mail-invalid'])
	expect(await world.counts()).toEqual(before)
	expect(await world.rows(`select id from journal where action = 'imports.run'`)).toEqual([])
	expect((await world.run(list)).outcome).toEqual(outcome)
	expect((await world.rehearse(list)).outcome).toMatchObject({ unchanged: 1, failed: 1 })
})

it('is for those who may import', async () => {
	const given = { file: world.file(list), findPlace, watch: { problems: async () => {}, progress: async () => {} } }
	await expect(rehearseImport({ ...world.ctx, viewer: visitor }, world.networkId, given)).rejects.toMatchObject({
		kind: 'not-found',
	})
})
