import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { importWorld, lines } from '../../imports/import.fixture.ts'
import { undoImport } from '../../imports/undo-import.ts'
import { atOnce, dueIn, indexDue } from './due-documents.ts'
import './on-party-changed.ts'

const world = await importWorld()
const { ctx, networkId, db } = world
const list = (firms: number, name: string) =>
	lines('Firma;PLZ;Ort', ...Array.from({ length: firms }, (_, index) => `${name} ${index} GmbH;72764;Reutlingen`))
const documents = async () => (await world.rows<{ n: number }>(`select count(*)::int as n from search_document`))[0]!.n

it('makes the documents of a large import right after it, and those of a small one within', async () => {
	await run(2, 'Webstuhl')
	expect([await documents(), await dueIn(db, networkId)]).toEqual([2, 0])
	const { importId } = await run(atOnce + 1, 'Spindel')
	expect([await documents(), await dueIn(db, networkId)]).toEqual([2, atOnce + 1])
	// Whoever stops in between loses nothing: it is still due at the next start.
	expect(await indexDue(db, ctx.today)).toBe(atOnce + 1)
	expect([await documents(), await dueIn(db, networkId)]).toEqual([atOnce + 3, 0])
	const { rows } = await sql`select from search_document where tsv @@ 'spindel'::tsquery`.execute(db)
	expect(rows).toHaveLength(atOnce + 1)

	await undoImport(ctx, networkId, { importId })
	expect(await documents(), 'what is taken back is not found for a moment longer').toBe(2)
	await indexDue(db, ctx.today)
	expect([await documents(), await dueIn(db, networkId)]).toEqual([2, 0])
})

const run = (firms: number, name: string) => world.run(list(firms, name), { options: { publish: true } })
