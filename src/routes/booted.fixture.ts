/** An instance on the database of a test, for handlers of routes that ask for it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { boot, type Instance } from '#boot.ts'
import { readConfiguration } from '#platform/configuration.ts'

export const publicUrl = 'https://atlas.example'

/** Boots on a database; stopped and forgotten after the tests of the file. */
export async function bootedOn(url: string): Promise<Instance> {
	const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-routes-'))
	const settings = { DATABASE_URL: url, FLECHTWERK_DATA: folder, PUBLIC_URL: publicUrl }
	const instance = await boot(readConfiguration(settings))
	afterAll(async () => {
		Reflect.deleteProperty(globalThis, Symbol.for('flechtwerk.instance'))
		await instance.stop()
		rmSync(folder, { recursive: true, force: true })
	})
	return instance
}
