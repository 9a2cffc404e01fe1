/** The ways on which somebody can learn something, each answering: what does this viewer see of this fact? */
import type { Pool } from 'pg'
import { listOf, profileOf } from '#domain/atlas/api/api-answers.ts'
import { readQuestion } from '#domain/atlas/atlas-question.ts'
import { searchAtlas } from '#domain/atlas/atlas.queries.ts'
import { vCard } from '#domain/atlas/machine-readable.ts'
import { jsonLd } from '#domain/atlas/open-data/profile-json-ld.ts'
import { profileBySlug, type Profile } from '#domain/atlas/profile.queries.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'

const publicUrl = 'https://atlas.example'

/** The profile page's data; null when the viewer gets "not found". */
export async function profileSeen(ctx: Context, slug: string): Promise<Profile | null> {
	try {
		const found = await profileBySlug(ctx, slug)
		return 'movedTo' in found ? null : found
	} catch (error) {
		if (error instanceof Refusal && error.kind === 'not-found') return null
		throw error
	}
}

/** Everything that the profile says, on the page and for machines, as one text. */
export async function profileText(ctx: Context, slug: string): Promise<string> {
	const profile = await profileSeen(ctx, slug)
	if (!profile) return ''
	return [
		JSON.stringify(profile),
		JSON.stringify(profileOf(profile, publicUrl)),
		JSON.stringify(jsonLd(profile, publicUrl, 'de')),
		vCard(profile, publicUrl),
	].join('\n')
}

/** Is the organisation among the hits for its own name, in the list of the API, in the count and in the facets alike? */
export async function foundByName(ctx: Context, pool: Pool, name: string, slug: string): Promise<boolean> {
	const question = readQuestion(new URLSearchParams({ q: name }))
	const answer = await searchAtlas(ctx, pool, question, null)
	const hits = answer.hits.filter((hit) => hit.slug === slug)
	const listed = listOf(answer, question, publicUrl).items.filter((item) => item.slug === slug)
	if (hits.length !== listed.length || hits.length > 1)
		throw new Error(`${name} stands ${hits.length} times on the page and ${listed.length} times in the API`)
	return hits.length === 1
}

/** Total, facets and pages of everything: they must agree with each other whoever looks. */
export async function countsOf(
	ctx: Context,
	pool: Pool,
): Promise<{ total: number; listed: number; byKind: number; names: string[] }> {
	const names: string[] = []
	let total = 0
	let byKind = 0
	for (let page = 1; page === 1 || names.length < total; page++) {
		const answer = await searchAtlas(ctx, pool, readQuestion(new URLSearchParams({ page: String(page) })), null)
		total = answer.total
		byKind = answer.facets.kinds.reduce((sum, kind) => sum + kind.count, 0)
		names.push(...answer.hits.map((hit) => hit.name))
		if (answer.hits.length === 0) break
	}
	return { total, listed: new Set(names).size, byKind, names }
}
