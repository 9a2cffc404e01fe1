import type { PageServerLoad } from './$types'
import { claimsOf } from '#domain/competences/claims.queries.ts'
import { documentsOf } from '#domain/documents/documents.queries.ts'
import { membershipsOf } from '#domain/membership/memberships.queries.ts'
import { findParties } from '#domain/parties/find/find-parties.queries.ts'
import { partyRecord } from '#domain/parties/record/party-record.queries.ts'
import { officePeople, seenBy, seenByKinds } from '#domain/privacy/who-sees.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { formatList } from '#ui/format.ts'
import { knownViewer } from '#viewer/build-viewer.ts'
import { visibilityView } from '../visibility-view.ts'
import { partsOf, verdictOf } from './who-sees-view.ts'

export const load: PageServerLoad = async ({ parent, locals, params, url }) => {
	const { office } = await parent()
	const { ctx, locale } = locals
	const id = Number(params.id)
	const q = url.searchParams.get('q') ?? ''
	const asked = Number(url.searchParams.get('person') ?? Number.NaN)
	const [record, claims, documents, memberships, kinds, people, found] = await Promise.all([
		partyRecord(ctx, office.id, id),
		claimsOf(ctx, office.id, id),
		documentsOf(ctx, id),
		membershipsOf(ctx, office.id, id),
		seenByKinds(ctx, office.id, id),
		officePeople(ctx, office.id),
		q ? findParties(ctx, office.id, q, { kinds: ['person'] }) : [],
	])
	const parts = partsOf({ record, claims, documents, memberships }, kinds)
	const here = (values: Record<string, string | number>) => inLocale(paths.whoSees(office.slug, id, values), locale)
	return {
		name: record.facts.name,
		sentence: visibilityView(record, office.name).sentence,
		office: people.length > 0 ? m.roles_office_people({ people: formatList(people, locale) }) : null,
		parts: parts.map(({ label, who }) => ({ label, who })),
		q,
		action: here({}),
		people: found.map((person) => ({ name: person.name, at: person.at, href: here({ q, person: person.id }) })),
		verdict: Number.isSafeInteger(asked) ? await verdict(asked) : null,
		partyHref: inLocale(paths.party(office.slug, id), locale),
	}

	async function verdict(personId: number) {
		const { facts } = await partyRecord(ctx, office.id, personId)
		const who = { networkId: office.id, id: personId, name: facts.name }
		const viewer = await knownViewer(ctx.db, who, ctx.today, ctx.viewer)
		return verdictOf(record, parts, viewer, await seenBy(ctx, office.id, id, viewer))
	}
}
