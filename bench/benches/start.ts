/** From the first moment of the process to the first answer of /healthz: with a new database, and with one that is there. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dataRoot } from '../data/kept-instance.ts'
import { startServer } from '../data/server-process.ts'
import { spread, timeEach, type Figures } from '../measure.ts'

const coldStarts = [1, 2, 3]
const warmStarts = [1, 2, 3, 4, 5, 6, 7]

export async function startBench(): Promise<Figures> {
	const folders: string[] = []
	const start = async (folder: string) => {
		const running = await startServer({ FLECHTWERK_DATA: folder })
		return running.stop
	}
	let stop = async () => {}
	const timed = async (folder: string) => {
		stop = await start(folder)
	}
	const cold: number[] = []
	for (const _ of coldStarts) {
		const folder = mkdtempSync(join(dataRoot(), 'start-'))
		chmodSync(folder, 0o711)
		folders.push(folder)
		cold.push(...(await timeEach([folder], timed)))
		await stop()
	}
	const warm: number[] = []
	for (const _ of warmStarts) {
		warm.push(...(await timeEach([folders[0]!], timed)))
		await stop()
	}
	for (const folder of folders) rmSync(folder, { recursive: true })
	return { ...spread(warm), ...spread(cold, 'cold_') }
}
