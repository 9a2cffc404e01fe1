import { Refusal } from '#platform/errors.ts'

/** Whether a file operation failed because the disk or the quota is used up. */
export function isDiskFull(error: unknown): boolean {
	return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

/**
 * Says in a refusal why PostgreSQL or its initdb did not do their work, judged by what they wrote.
 *
 * @param output what the program wrote, English
 * @param facts what the sentence may name, at least the folder
 */
export function startProblem(output: string, facts: Readonly<Record<string, string>>): Refusal {
	const code = causes.find(([pattern]) => pattern.test(output))?.[1] ?? 'postgres.start-failed'
	return new Refusal('unavailable', code, facts)
}

/** The lines of an output that say what went wrong, for the console. */
export function complaints(output: string): string[] {
	return output.split('\n').filter((line) => /\b(FATAL|PANIC|error|cannot)\b/.test(line))
}

const causes: readonly (readonly [RegExp, string])[] = [
	[/No space left on device|Disk quota exceeded/, 'postgres.disk-full'],
	[/could not look up effective user ID/, 'postgres.user-without-entry'],
	[/database files are incompatible with server|incompatible cluster format/, 'postgres.cluster-incompatible'],
	[/could not (create|map|get) (anonymous )?shared memory|Cannot allocate memory/, 'postgres.memory-short'],
	[
		/could not locate a valid checkpoint record|invalid checkpoint record|incorrect checksum in control file/,
		'postgres.cluster-damaged',
	],
	[/Permission denied|Operation not permitted/, 'postgres.permission-missing'],
]
