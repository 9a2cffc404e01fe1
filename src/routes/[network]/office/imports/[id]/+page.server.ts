import { error } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { dueIn } from '#domain/atlas/search/due-documents.ts'
import { exportedTables } from '#domain/imports/everything/exported-tables.ts'
import { importable } from '#domain/imports/row/read-own-fields.ts'
import { wholeFormat } from '#domain/imports/everything/read-whole.ts'
import { customFields } from '#domain/fields/fields.queries.ts'
import { importId } from '#domain/imports/import.schema.ts'
import { importById, isAtWork, isComparing, openTermsOf, problemsOf } from '#domain/imports/import.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNumber } from '#ui/format.ts'
import { formatName, reasonName, stateName, targetChoices } from '../import-words.server.ts'
import { keptLists } from './kept-lists.server.ts'
import { importActions } from '../import-actions.server.ts'
import { failureText, problemText, remedyText } from '../problem-text.ts'

const problemsShown = 40

export const load: PageServerLoad = async ({ parent, params, locals }) => {
	const { office } = await parent()
	const { ctx, locale } = locals
	const id = importId.safeParse(params.id)
	if (!id.success) error(404)
	const found = await importById(ctx, office.id, id.data)
	const to = (path: string) => inLocale(path, locale)
	const shows = found.state === 'previewed' || found.state === 'done'
	const { problems, total } = shows
		? await problemsOf(ctx, office.id, found.id, problemsShown)
		: { problems: [], total: 0 }
	const fields = await customFields(ctx, office.id)
	return {
		...found,
		isAtWork: isAtWork(found.state),
		isComparing: isComparing(found),
		isWhole: found.format === wholeFormat,
		wholeTables: Object.entries(found.outcome.tables ?? {}).map(([name, rows]) => ({
			name,
			text: exportedTables[name]?.[locale] ?? name,
			rows: formatNumber(rows, locale),
		})),
		formatText: formatName(found.format),
		stateText: stateName(found.state),
		choices: targetChoices(fields),
		hasNoTarget: fields.some(
			(field) => field.retiredOn === null && !importable(fields).some(({ key }) => key === field.key),
		),
		pairs: (found.outcome.pairs ?? []).map(({ reasons, ...pair }) => ({
			...pair,
			reasons: reasons.filter((reason) => !reason.startsWith('not-')).map(reasonName),
		})),
		failureText: found.failure ? failureText(found.failure, locale) : null,
		problems: problems.map((problem) => ({
			...problem,
			sheetName: found.sheets.find(({ index }) => index === problem.sheet)?.name,
			text: problemText(problem, locale),
			remedy: remedyText(problem, locale),
		})),
		problemsTotal: total,
		terms: found.state === 'previewed' ? await openTermsOf(ctx, office.id, found.id) : [],
		due: ['done', 'undone'].includes(found.state) ? await dueIn(ctx.db, office.id) : 0,
		...(await keptLists(ctx, office.id, found.outcome.undo, (id) => to(paths.party(office.slug, id)))),
		hrefs: {
			all: to(paths.imports(office.slug)),
			another: to(paths.newImport(office.slug)),
			parties: to(paths.parties(office.slug)),
			problems: to(paths.importProblems(office.slug, found.id)),
			here: to(paths.import(office.slug, found.id)),
			party: Object.fromEntries(
				(found.outcome.pairs ?? [])
					.flatMap(({ newOne, other }) => [newOne.id, other.id])
					.map((party) => [party, to(paths.party(office.slug, party))]),
			),
		},
	}
}

export const actions: Actions = importActions
