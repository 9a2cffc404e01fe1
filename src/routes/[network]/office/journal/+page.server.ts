import type { PageServerLoad } from './$types'
import { journalActors, journalLines } from '#domain/journal/journal.queries.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { kindWords } from './kind-words.ts'
import { lineView } from './line-view.ts'

export const load: PageServerLoad = async ({ parent, locals, url }) => {
	const { office } = await parent()
	const { ctx, locale } = locals
	const asked = (name: string) => url.searchParams.get(name) || null
	const kind = asked('kind')
	const day = asked('day')
	const before = Number(asked('before') ?? Number.NaN)
	const question = {
		who: asked('who'),
		kind: kind !== null && kind in kindWords ? kind : null,
		day: day !== null && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null,
		before: Number.isSafeInteger(before) ? before : null,
	}
	const network = await networkBySlug(ctx.db, office.slug)
	const [{ lines, more }, actors] = await Promise.all([
		journalLines(ctx, network, question),
		journalActors(ctx, office.id),
	])
	const { who, kind: what, day: on } = question
	const here = (values: Record<string, string | number>) =>
		inLocale(paths.journal(office.slug, { who, kind: what, day: on, ...values }), locale)
	return {
		action: inLocale(paths.journal(office.slug), locale),
		question: { who: who ?? '', kind: what ?? '', day: on ?? '' },
		narrowed: Boolean(who ?? what ?? on),
		actors: [
			...actors.map(({ id, name }) => ({ value: id, label: name || m.journal_command_line() })),
			{ value: 'none', label: m.journal_without_account() },
		].filter(({ value }) => value !== ''),
		kinds: Object.entries(kindWords).map(([value, label]) => ({ value, label: label() })),
		lines: lines.map((line) => lineView(line, office.slug)),
		older: more ? here({ before: lines.at(-1)!.id }) : undefined,
		newest: question.before === null ? undefined : here({}),
	}
}
