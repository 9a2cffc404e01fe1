/** What the database refuses, as refusals with a code. */

/** True for an error of the database that names this constraint. */
export function breaks(error: unknown, constraint: string): boolean {
	return error instanceof Error && 'constraint' in error && error.constraint === constraint
}
