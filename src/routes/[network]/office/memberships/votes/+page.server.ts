import type { PageServerLoad } from './$types'
import { readAsOf } from '#domain/membership/register/as-of.schema.ts'
import { countVotes, votesOn } from '#domain/membership/register/votes-on.queries.ts'
import { pageOf, votesView } from './votes-view.ts'

export const load: PageServerLoad = async ({ parent, locals, url }) => {
	const { office } = await parent()
	const { ctx } = locals
	const { day, page: asked, wrongDay } = readAsOf(url.searchParams, ctx.today)
	const counts = await countVotes(ctx, office.id, day)
	const page = pageOf(asked, counts.all - counts.missing)
	const open = pageOf(Number(url.searchParams.get('open')), counts.missing)
	const [voters, missing] = await Promise.all([
		votesOn(ctx, office.id, day, { delegated: true, page }),
		votesOn(ctx, office.id, day, { delegated: false, page: open }),
	])
	return {
		...votesView({ counts, voters, missing, day, page, open, slug: office.slug, today: ctx.today }),
		wrongDay,
	}
}
