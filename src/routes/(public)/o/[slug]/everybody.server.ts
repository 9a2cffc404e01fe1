/** The profile as everybody sees it, whoever asks: for what is passed on to others and kept by caches. */
import { redirect } from '@sveltejs/kit'
import { profileBySlug, type Profile } from '#domain/atlas/profile.queries.ts'
import { visitor } from '#platform/context.ts'
import { inLocale } from '#platform/paths.ts'

/** The same for everybody: shared caches may keep it for ten minutes, which is how long something withdrawn may still be seen. */
export const cacheForEverybody = 'public, max-age=600'

/** Leads on to `pathTo` of the slug where a profile has moved; what is not public is not found. */
export async function profileForEverybody(
	{ ctx, locale }: App.Locals,
	slug: string,
	pathTo: (slug: string) => string,
): Promise<Profile> {
	const found = await profileBySlug({ ...ctx, viewer: visitor }, slug)
	if ('movedTo' in found) redirect(308, inLocale(pathTo(found.movedTo), locale))
	return found
}
