import { redirect } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { vCard } from '#domain/atlas/machine-readable.ts'
import { profileBySlug } from '#domain/atlas/profile.queries.ts'
import { paths } from '#platform/paths.ts'

export const GET: RequestHandler = async ({ locals, params }) => {
	const { configuration } = await instance()
	const found = await profileBySlug(locals.ctx, params.slug)
	if ('movedTo' in found) redirect(308, paths.organisationCard(found.movedTo))
	return new Response(vCard(found, configuration.publicUrl), {
		headers: {
			'content-type': 'text/vcard; charset=utf-8',
			'content-disposition': `attachment; filename="${found.slug}.vcf"`,
			'cache-control': 'private, no-cache',
		},
	})
}
