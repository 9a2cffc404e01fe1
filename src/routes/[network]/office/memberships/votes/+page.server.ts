import type { PageServerLoad } from './$types'
import { readAsOf } from '#domain/membership/register/as-of.schema.ts'
import { votesOn } from '#domain/membership/register/votes-on.queries.ts'
import { votesView } from './votes-view.ts'

export const load: PageServerLoad = async ({ parent, locals, url }) => {
	const { office } = await parent()
	const { ctx } = locals
	const { day, page, wrongDay } = readAsOf(url.searchParams, ctx.today)
	const votes = await votesOn(ctx, office.id, day)
	return {
		...votesView({ votes, day, page, open: Number(url.searchParams.get('open')), slug: office.slug, today: ctx.today }),
		wrongDay,
	}
}
