/** One line of the list that `bin/check` prints. */
export type Outcome = {
	passed: number
	failed: number
	skipped: number
	/** What a person needs to mend it; empty when nothing failed. */
	report: string
}

export type Step = {
	/** For `--only`. */
	name: string
	does: string
	/** Part of `--quick`. */
	quick: boolean
	/** Only reads the sources and needs one core at most: all of these run at once, before the others. */
	reads?: true
	run(mode: Mode): Promise<Outcome>
}

export type Mode = { quick: boolean }

/** The outcome of something that either holds or does not: one test. */
export function single(holds: boolean, report: string): Outcome {
	return holds ? { passed: 1, failed: 0, skipped: 0, report: '' } : { passed: 0, failed: 1, skipped: 0, report }
}

/** One test per report; those that are not empty failed. */
export function perReport(reports: readonly string[]): Outcome {
	const broken = reports.filter((report) => report !== '')
	return { passed: reports.length - broken.length, failed: broken.length, skipped: 0, report: broken.join('\n\n') }
}

/** A step that could not even begin counts as one failure. */
export function failure(error: unknown): Outcome {
	return single(false, error instanceof Error ? (error.stack ?? error.message) : String(error))
}
