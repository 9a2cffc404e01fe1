/** Databases with the demonstration alliance in several sizes, made once and kept in `bench/.data`. */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { boot, type Instance } from '#boot.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { Refusal } from '#platform/errors.ts'
import { loadAlliance } from '../../src/demonstration/load/load-alliance.ts'

/** The seed of all measurements. */
export const seed = 1

/** Where the databases of the measurements are kept, by number of organisations. */
export const dataFolderFor = (organisations: number) => join(import.meta.dirname, '../.data', String(organisations))

/** Runs `work` on an instance with so many organisations, which is made first where it does not exist or is outdated. */
export async function withAlliance<Result>(
	organisations: number,
	work: (instance: Instance) => Promise<Result>,
): Promise<Result> {
	const instance = await openAlliance(organisations)
	try {
		return await work(instance)
	} finally {
		await instance.stop()
	}
}

async function openAlliance(organisations: number): Promise<Instance> {
	const dataFolder = dataFolderFor(organisations)
	const configuration = { ...readConfiguration({}), dataFolder }
	if (existsSync(dataFolder)) {
		try {
			const instance = await boot(configuration)
			const found = await instance.db
				.selectFrom('instance_fact')
				.select('value')
				.where('name', '=', loadedFact)
				.executeTakeFirst()
			if (found) return instance
			await instance.stop()
		} catch (error) {
			if (!(error instanceof Refusal && error.code.startsWith('migrations.'))) throw error
		}
		console.error(`The database with ${organisations} organisations is outdated and is made anew.`)
		rmSync(dataFolder, { recursive: true })
	}
	const instance = await boot(configuration)
	try {
		await loadAlliance(instance, {
			organisations,
			seed,
			progress: (done) => process.stderr.write(`\r${done} of ${organisations} organisations …`),
		})
		await instance.pool.query(`insert into instance_fact (name, value) values ($1, $2)`, [loadedFact, organisations])
		process.stderr.write('\n')
		return instance
	} catch (error) {
		await instance.stop()
		throw error
	}
}

const loadedFact = 'bench.organisations'
