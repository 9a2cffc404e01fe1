import type { PageServerLoad } from './$types'
import { may } from '#domain/access/permissions.ts'
import { dueClaims } from '#domain/competences/due-claims.queries.ts'
import { importsOf } from '#domain/imports/import.queries.ts'
import { waitingApplications } from '#domain/joining/applications.queries.ts'
import { openDuplicates } from '#domain/duplicates/open-pairs.queries.ts'
import { endingNext, memberFigures } from '#domain/membership/figures.queries.ts'
import { countRows } from '#domain/parties/party-table.queries.ts'
import { askedByOthers } from '#domain/parties/identities/elsewhere.queries.ts'
import { countMembers, waitingQuestions } from '#domain/parties/today/waiting.queries.ts'
import { waitingProposals } from '#domain/parties/proposals/proposal.queries.ts'
import { ownDueTasks } from '#domain/relations/tasks/tasks.queries.ts'
import { tasksShown, taskDays } from './today-tasks.ts'
import { todayView } from './today-view.ts'

export const load: PageServerLoad = async ({ parent, locals }) => {
	const { office } = await parent()
	const { ctx } = locals
	const mayImport = may(ctx.viewer, 'imports.run', office.id)
	const [members, figures, ending, next, due, duplicates, imports, applications, tasks, proposals, asked] =
		await Promise.all([
			countMembers(ctx, office.id),
			memberFigures(ctx, office.id),
			countRows(ctx, office.id, waitingQuestions.ending),
			endingNext(ctx, office.id, 1),
			dueClaims(ctx, office.id),
			openDuplicates(ctx, office.id),
			mayImport ? importsOf(ctx, office.id, 1) : [],
			waitingApplications(ctx, office.id),
			ownDueTasks(ctx, office.id, taskDays, tasksShown),
			waitingProposals(ctx, office.id),
			askedByOthers(ctx, office.id),
		])
	return todayView({
		slug: office.slug,
		today: ctx.today,
		manages: office.manages,
		mayImport,
		members,
		figures,
		ending: { count: ending, next: next[0] },
		due,
		duplicates,
		asked,
		lastImport: imports[0],
		tasks,
		proposals,
		applications: {
			...applications,
			decides: may(ctx.viewer, 'applications.decide', office.id),
			manages: office.manages,
		},
	})
}
