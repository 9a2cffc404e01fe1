import { expect, it } from 'vitest'
import { findPlace } from '../atlas/geo/find-place.ts'
import { importWorld, lines } from './import.fixture.ts'
import { importFile } from './run-import.ts'

const world = await importWorld()

it('starts with few rows, so that writing need not wait for reading, and leaves no words to be sorted in', async () => {
	const firms = Array.from(
		{ length: 1_000 },
		(_, index) => `Ermswerk ${index} GmbH;72555;info@ermswerk-${index}.example`,
	)
	const told: number[] = []
	const { outcome } = await importFile(world.ctx, world.networkId, {
		file: world.file(lines('Firma;PLZ;E-Mail', ...firms)),
		findPlace,
		watch: { problems: async () => {}, progress: async (rows) => void told.push(rows) },
	})
	expect(outcome).toMatchObject({ rows: 1_000, created: 1_000, failed: 0 })
	expect(told).toEqual([250, 750, 1_000])
	const [waiting] = await world.rows(`select gin_clean_pending_list('party_overview_words') as pages`)
	expect(waiting).toEqual({ pages: 0 })
})
