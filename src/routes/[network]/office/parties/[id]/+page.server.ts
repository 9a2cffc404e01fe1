import type { Actions, PageServerLoad } from './$types'
import { claimsOf } from '#domain/competences/claims.queries.ts'
import { customFields } from '#domain/fields/fields.queries.ts'
import { membershipsOf, membershipTypes } from '#domain/membership/memberships.queries.ts'
import { ruleOn } from '#domain/membership/statute/statute-rules.queries.ts'
import { tableChoices } from '#domain/parties/table/table-choices.queries.ts'
import { doneOf, undoAction } from '../../done.server.ts'
import { accountPart, inviteActions } from './account/invite-person.server.ts'
import { detailActions } from './detail-actions.server.ts'
import { documentActions } from './document-actions.server.ts'
import { factsActions } from './facts-actions.server.ts'
import { formFor } from './forms/form-for.ts'
import { membershipActions } from './membership-actions.server.ts'
import { shownParts } from './shown-parts.server.ts'
import { recordOrMoved } from './moved.server.ts'
import { membershipsPart } from './membership/membership-part.server.ts'
import { proposalActions, proposalsPart } from './proposals/proposals.server.ts'
import { recordView } from './record-view.ts'
import { relationActions } from './relations/relation-actions.server.ts'
import { relationParts } from './relations/relation-parts.server.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { locals, params, url } = event
	const { ctx } = locals
	const id = Number(params.id)
	const record = await recordOrMoved(ctx, office, id)
	const edit = office.manages ? url.searchParams.get('edit') : null
	const [memberships, types, rule, claims, relations, choices, fields, proposals, done] = await Promise.all([
		membershipsOf(ctx, office.id, id),
		membershipTypes(ctx, office.id),
		ruleOn(ctx.db, office.id, ctx.today),
		claimsOf(ctx, office.id, id),
		relationParts(ctx, office, record, edit),
		tableChoices(ctx, office.id),
		customFields(ctx, office.id),
		proposalsPart(ctx, office.id, record.facts),
		doneOf(event, office.id),
	])
	return {
		...recordView({ record, memberships, claims, slug: office.slug, network: office.name, today: ctx.today }),
		memberships: await membershipsPart(ctx, office, record, memberships),
		...(await shownParts(ctx, record, office.manages, url)),
		...relations,
		form:
			relations.form ??
			formFor(edit, {
				record,
				memberships,
				types,
				rule,
				claims,
				fields,
				slug: office.slug,
				today: ctx.today,
			}),
		proposals,
		version: record.facts.version,
		account: await accountPart(record, url),
		knownTags: choices.tags.map(({ name }) => name),
		manages: office.manages,
		done,
	}
}

export const actions: Actions = {
	...factsActions,
	...detailActions,
	...documentActions,
	...membershipActions,
	...relationActions,
	...inviteActions,
	...proposalActions,
	undo: undoAction,
}
