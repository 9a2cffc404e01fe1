import { readFile, rm, mkdtemp, stat } from 'node:fs/promises'
import { writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { prepareDataFolder } from './data-folder.ts'
import { openLog } from './log-file.ts'

test('a log that has grown too large moves away, only for its owner to read', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'flechtwerk-test-'))
	onTestFinished(() => rm(folder, { recursive: true, force: true }))
	const places = await prepareDataFolder(folder)
	const path = join(places.log, 'postgres.log')

	const first = await openLog(places, 10)
	writeSync(first.descriptor, 'first line\nsecond line\n')
	expect(await first.written()).toBe('first line\nsecond line\n')
	await first.close()

	const second = await openLog(places, 10)
	writeSync(second.descriptor, 'third\n')
	await second.close()
	expect(await second.written()).toBe('third\n')
	expect(await readFile(`${path}.1`, 'utf8')).toBe('first line\nsecond line\n')

	const third = await openLog(places, 10)
	writeSync(third.descriptor, '4\n')
	expect(await third.written()).toBe('4\n')
	await third.close()
	expect(await readFile(path, 'utf8')).toBe('third\n4\n')
	expect([(await stat(path)).mode & 0o777, (await stat(`${path}.1`)).mode & 0o777]).toEqual([0o600, 0o600])
})
