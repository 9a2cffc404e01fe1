export interface Described {
	id: string
	hint?: string
	error?: string
}

/** Attributes that tie a control to its error and hint: the message first, because it matters more. */
export function describe({ id, hint, error }: Described) {
	const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
	return { 'aria-invalid': error ? ('true' as const) : undefined, 'aria-describedby': ids || undefined }
}
