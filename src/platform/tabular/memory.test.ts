import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { openTables } from './open-table.ts'
import { freshPath } from './testing/files.ts'

// What is alive counts, not what waits to be collected.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

test('a CSV file of 50 MB is read without keeping it', async () => {
	const path = freshPath('csv')
	const line = `Müller & Söhne;"Straße; 1";70173;Stuttgart;info@mueller.example;'+49 711 1;ja;${'Text '.repeat(16)}\r\n`
	const block = Buffer.from(line.repeat(1000))
	const blocks = Math.ceil(50_000_000 / block.length)
	await pipeline(
		(async function* () {
			yield 'a;b;c;d;e;f;g;h\r\n'
			for (let i = 0; i < blocks; i++) yield block
		})(),
		createWriteStream(path),
	)
	const file = await openTables({ path, name: 'gross.csv', size: (await stat(path)).size })
	let rows = 0
	collect()
	const before = process.memoryUsage()
	let [heap, total] = [0, 0]
	for await (const { cells } of file.rows(0)) {
		if (++rows % 40_000 !== 0) continue
		collect()
		const now = process.memoryUsage()
		heap = Math.max(heap, now.heapUsed - before.heapUsed)
		total = Math.max(total, now.external - before.external)
		expect(cells[5]).toBe('+49 711 1')
	}
	expect(rows).toBe(blocks * 1000 + 1)
	expect(heap).toBeLessThan(20_000_000)
	expect(total).toBeLessThan(20_000_000)
})
