/** An object without what says nothing: null, undefined, and empty lists. */
export function dense(object: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(object).filter(
			([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
		),
	)
}
