/** Before all journeys: one instance with the demonstration alliance. After them: nothing is left of it. */
import type { TestProject } from 'vitest/node'
import { startFlechtwerk } from './server.ts'

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the demonstration runs, without a trailing slash. */
		url: string
		dataFolder: string
	}
}

/** Starts it and tells the journeys where it is. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const running = await startFlechtwerk({ demonstration: true })
	project.provide('url', running.url)
	project.provide('dataFolder', running.dataFolder)
	return running.stop
}
