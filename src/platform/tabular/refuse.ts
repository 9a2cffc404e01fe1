import { Refusal } from '#platform/errors.ts'
import type { RefusalFacts } from '#platform/errors.ts'

/** The refusal of a file: kind `invalid`, code `tabular.<name>`. All codes are listed in the README. */
export const refusal = (name: string, facts: RefusalFacts = {}): Refusal =>
	new Refusal('invalid', `tabular.${name}`, facts)

/**
 * What to throw for an error met while reading content. Refusals, failures of the disk (they carry a system call) and faults
 * of our own stay what they are; anything else a parser complains of is `tabular.damaged` with the part it happened in.
 */
export function asRefusal(error: unknown, part: string): unknown {
	const ours = error instanceof Refusal || error instanceof TypeError || error instanceof ReferenceError
	if (ours || (error instanceof Error && 'syscall' in error)) return error
	return refusal('damaged', { part })
}
