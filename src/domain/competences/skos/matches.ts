import type { Match, Relation } from './scheme.ts'
import { linksOf, terms, type Statements } from './statements.ts'

/** The predicate of each relation. */
export const matchTerms: Readonly<Record<Relation, string>> = {
	exact: terms.exactMatch,
	close: terms.closeMatch,
	broad: terms.broadMatch,
	narrow: terms.narrowMatch,
}

/** The same mapping seen from its other end. */
export const inverse: Readonly<Record<Relation, Relation>> = {
	exact: 'exact',
	close: 'close',
	broad: 'narrow',
	narrow: 'broad',
}

/** What some statements say of concepts in other schemes, subject by subject. */
export function matchesIn(statements: Statements): Match[] {
	return [...statements.keys()].flatMap((from) =>
		(Object.keys(matchTerms) as Relation[]).flatMap((relation) =>
			linksOf(statements, from, matchTerms[relation]).map((to) => ({ from, to, relation })),
		),
	)
}
