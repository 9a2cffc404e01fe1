/** True for an error of the database that keeps periods free of overlaps (exclusion_violation, SQLSTATE 23P01). */
export function isOverlap(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === '23P01'
}
