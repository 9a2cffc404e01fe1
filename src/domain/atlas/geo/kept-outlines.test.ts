import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { keepOutlines, keptOutlines } from './kept-outlines.ts'

const square = (code: string, west: number) => ({
	type: 'Feature',
	properties: { NUTS: code },
	geometry: { type: 'Polygon', coordinates: [[[west, 47.6], [west + 0.4, 47.6], [west + 0.4, 47.9], [west, 47.9], [west, 47.6]]] },
}) // prettier-ignore

it('keeps outlines that are valid, and the old ones when new ones are not', () => {
	const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-outlines-'))
	onTestFinished(() => rmSync(folder, { recursive: true }))
	expect(keptOutlines(folder)).toBeUndefined()
	expect(
		keepOutlines(
			folder,
			JSON.stringify({ type: 'FeatureCollection', features: [square('DE138', 8.6), square('DE147', 9.1)] }),
		),
	).toBe(2)
	expect([...keptOutlines(folder)!.keys()]).toEqual(['DE138', 'DE147'])
	expect(() => keepOutlines(folder, '{"type":"Topology"}')).toThrow(/outlines/)
	expect(keptOutlines(folder)!.size).toBe(2)
})
