/** Databases with the demonstration alliance in several sizes, made once and kept in `bench/.data`. */
import type { Instance } from '#boot.ts'
import { loadAlliance } from '../../src/demonstration/load/load-alliance.ts'
import { keptInstance } from './kept-instance.ts'

/** The seed of all measurements. */
export const seed = 1

/** Runs `work` on an instance with so many organisations, which is made first where it does not exist or is outdated. */
export async function withAlliance<Result>(
	organisations: number,
	work: (instance: Instance) => Promise<Result>,
): Promise<Result> {
	const instance = await keptInstance(String(organisations), (empty) =>
		loadAlliance(empty, { organisations, seed, progress: progressOf(organisations) }),
	)
	try {
		return await work(instance)
	} finally {
		await instance.stop()
	}
}

/** Says how far loading has come. */
export function progressOf(organisations: number): (done: number) => void {
	return (done) =>
		process.stderr.write(`\r${done} of ${organisations} organisations …${done === organisations ? '\n' : ''}`)
}
