import type { PageServerLoad } from './$types'
import { readAsOf } from '#domain/membership/register/as-of.schema.ts'
import { countsOn, membersOn } from '#domain/membership/register/members-on.queries.ts'
import { registerView } from './register-view.ts'

export const load: PageServerLoad = async ({ parent, locals, url }) => {
	const { office } = await parent()
	const { ctx } = locals
	const question = readAsOf(url.searchParams, ctx.today)
	const [rows, counts] = await Promise.all([
		membersOn(ctx, office.id, question),
		countsOn(ctx, office.id, question.day),
	])
	return {
		...registerView({ question, counts, rows, slug: office.slug, today: ctx.today }),
		wrongDay: question.wrongDay,
	}
}
