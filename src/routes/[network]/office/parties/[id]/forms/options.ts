/** The choices of selects. */
import { scopes, type Scope } from '#platform/context.ts'
import { scopeWords } from '../value-words.ts'
import type { Option } from './form-view.ts'

/** All values of a table of words, in its order. */
export const optionsOf = (words: Record<string, () => string>): Option[] =>
	Object.entries(words).map(([value, label]) => ({ value, label: label() }))

/** Scopes up to the widest one. */
export const scopeOptions = (widest: Scope = 'public', narrowest: Scope = 'office'): Option[] =>
	scopes
		.slice(scopes.indexOf(narrowest), scopes.indexOf(widest) + 1)
		.map((scope) => ({ value: scope, label: scopeWords[scope]() }))
