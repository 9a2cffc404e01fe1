import type { Actions, PageServerLoad } from './$types'
import { claimsOf } from '#domain/competences/claims.queries.ts'
import { fieldsFor } from '#domain/fields/fields.queries.ts'
import { membershipsOf, membershipTypes } from '#domain/membership/memberships.queries.ts'
import { namesIn, partyHistory } from '#domain/parties/history/party-history.queries.ts'
import { partyRecord } from '#domain/parties/record/party-record.queries.ts'
import { tableChoices } from '#domain/parties/table/table-choices.queries.ts'
import { doneOf, undoAction } from '../../done.server.ts'
import { detailActions } from './detail-actions.server.ts'
import { documentActions } from './document-actions.server.ts'
import { documentParts } from './document-parts.server.ts'
import { factsActions } from './facts-actions.server.ts'
import { formFor } from './forms/form-for.ts'
import { historyView } from './history-view.ts'
import { membershipActions } from './membership-actions.server.ts'
import { recordView } from './record-view.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { locals, params, url } = event
	const { ctx } = locals
	const id = Number(params.id)
	const record = await partyRecord(ctx, office.id, id)
	const older = Number(url.searchParams.get('older') ?? Number.NaN)
	const [memberships, types, claims, history, choices, fields, done] = await Promise.all([
		membershipsOf(ctx, office.id, id),
		membershipTypes(ctx, office.id),
		claimsOf(ctx, office.id, id),
		partyHistory(ctx, office.id, id, Number.isSafeInteger(older) ? older : null),
		tableChoices(ctx, office.id),
		fieldsFor(ctx, office.id, record.facts.kind),
		doneOf(event, office.id),
	])
	const names = await namesIn(ctx, office.id, history.entries)
	const edit = office.manages ? url.searchParams.get('edit') : null
	return {
		...recordView({ record, memberships, claims, slug: office.slug, network: office.name, today: ctx.today }),
		...(await documentParts(ctx, record.facts)),
		history: historyView(history, names, id, office.slug),
		form: formFor(edit, {
			record,
			memberships,
			types,
			claims,
			own: { fields, seen: record.fields },
			slug: office.slug,
			today: ctx.today,
		}),
		knownTags: choices.tags.map(({ name }) => name),
		manages: office.manages,
		done,
	}
}

export const actions: Actions = { ...factsActions, ...detailActions, ...documentActions, ...membershipActions, undo: undoAction }
