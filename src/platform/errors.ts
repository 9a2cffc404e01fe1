/**
 * What domain code throws when it refuses. Routes and the command line translate the code into a sentence.
 *
 * `not-found` also stands for everything that the viewer may not know of.
 */
export type RefusalKind = 'not-found' | 'invalid' | 'conflict' | 'forbidden' | 'unavailable'

/** Facts that the sentence may name: numbers, column names, codes. Never personal values. */
export type RefusalFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** A refusal with a stable code such as `parties.name-missing`, which is also the key of its message. */
export class Refusal extends Error {
	readonly kind: RefusalKind
	readonly code: string
	readonly facts: RefusalFacts

	constructor(kind: RefusalKind, code: string, facts: RefusalFacts = {}) {
		super(`${kind}: ${code}`)
		this.name = 'Refusal'
		this.kind = kind
		this.code = code
		this.facts = facts
	}
}
