/** Who is meant by a name that was typed. */
import type { FoundParty } from '#domain/parties/find/find-parties.queries.ts'
import { fold } from '#platform/search-text.ts'

/** The only one of that name, or the only one found whose name goes on after what was typed: names are known without "GmbH". */
export function theOneNamed(found: readonly FoundParty[], typed: string): FoundParty | undefined {
	const exact = found.filter(({ name }) => fold(name) === fold(typed))
	const [only, ...more] = exact.length > 0 ? exact : found
	if (!only || more.length > 0) return undefined
	return exact.length > 0 || fold(only.name).startsWith(`${fold(typed)} `) ? only : undefined
}

/** Somebody who may be meant, to choose from. */
export const optionOf = ({ id, name, place, at }: FoundParty) => ({
	value: String(id),
	label: [name, at ?? place].filter(Boolean).join(', '),
})
