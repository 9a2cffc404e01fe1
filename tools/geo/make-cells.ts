/**
 * Draws the map of Baden-Württemberg once, from the committed places alone, and stores it as
 * src/domain/atlas/geo/cells-bw.json. Run it after make-places.ts; a test compares the two.
 *
 *     node tools/geo/make-cells.ts
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { districtsOfState } from '#domain/atlas/geo/districts.ts'
import { districtMesh } from '#domain/atlas/geo/mesh.ts'
import { drawn } from '#domain/atlas/geo/shapes/cells.ts'

const { edges, vertex } = districtMesh()
const { frame, cells, borders } = drawn(new Set(districtsOfState('BW')), edges, vertex)
const stored = {
	frame,
	cells: Object.fromEntries(cells.map(({ district, x, y, room, path }) => [district, `${x} ${y} ${room} ${path}`])),
	borders: Object.fromEntries(borders.map(({ between, path }) => [between.join(' '), path])),
}
const target = fileURLToPath(new URL('../../src/domain/atlas/geo/cells-bw.json', import.meta.url))
writeFileSync(target, `${JSON.stringify(stored, null, '\t')}\n`)
console.log(`${cells.length} cells, ${borders.length} shared borders`)
