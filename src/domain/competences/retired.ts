/** Concepts that are no longer in the taxonomy: claims on them stay, and mean what took the place of the concept. */
import { sql, type RawBuilder } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { inLanguage, type Localized } from '#platform/localized.ts'

/** Of a retired concept. */
export type Retired = {
	/** What took its place, when something did. */
	replacement: { uri: string; slug: string; labels: Localized } | null
}

/** Whether a concept is retired, and what took its place; null while it is in use. `alias` is the concept. */
export const retiredSql = (alias: string): RawBuilder<Retired | null> => sql<Retired | null>`
	case when ${sql.ref(`${alias}.retired_at`)} is not null then jsonb_build_object('replacement',
		(select jsonb_build_object('uri', instead.uri, 'slug', instead.slug, 'labels', instead.labels) from competence instead
			where instead.id = ${sql.ref(`${alias}.replaced_by_id`)} and instead.retired_at is null)) end`

/**
 * Refuses what is said anew about a concept that is unknown or retired; what was said before may still be corrected.
 * @throws Refusal `competences.not-found`, `competences.replaced` with the name of what took its place
 */
export function refuseRetired(
	ctx: CommandContext,
	known: { retired: Retired | null; claim: number | null } | undefined,
): asserts known {
	if (known && (known.retired === null || known.claim !== null)) return
	const instead = known?.retired?.replacement
	if (!instead) throw new Refusal('not-found', 'competences.not-found')
	const replacement = inLanguage(instead.labels, ctx.locale)?.text ?? instead.slug
	throw new Refusal('invalid', 'competences.replaced', { replacement })
}
