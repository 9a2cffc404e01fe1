/** A few organisations side by side: for each competence that one of them claims, what each has to show for it. */
import type { ChosenClaim, ChosenOrganisation } from './chosen-organisations.queries.ts'

export type ComparedCompetence = {
	competence: ChosenClaim['competence']
	/** In the order of the organisations; null where nothing is claimed. */
	claims: (ChosenClaim | null)[]
}

/** What most of them claim stands first, then the higher level; so the table begins with what can be compared. */
export function sideBySide(
	organisations: readonly Pick<ChosenOrganisation, 'identity'>[],
	claims: readonly ChosenClaim[],
): ComparedCompetence[] {
	const rows = new Map<number, ComparedCompetence>()
	for (const claim of claims) {
		const at = organisations.findIndex(({ identity }) => identity === claim.identity)
		const row = rows.get(claim.competence.id) ?? {
			competence: claim.competence,
			claims: organisations.map(() => null),
		}
		row.claims[at] = claim
		rows.set(claim.competence.id, row)
	}
	const held = ({ claims: of }: ComparedCompetence) => of.filter((claim) => claim !== null)
	const best = (row: ComparedCompetence) => Math.max(...held(row).map(({ level }) => level))
	return [...rows.values()].toSorted((a, b) => held(b).length - held(a).length || best(b) - best(a))
}
