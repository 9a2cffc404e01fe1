/** From a tree to one SQL predicate over `party_overview o`, made of what the owners of the tables export. */
import { sql, type RawBuilder } from 'kysely'
import type { Context, Viewer } from '#platform/context.ts'
import { hasCompetence } from '../competences/claim.conditions.ts'
import type { CustomField } from '../fields/field.schema.ts'
import { fieldsOfKind } from '../fields/fields.queries.ts'
import { paidByOthers, paysForOthers } from '../membership/payers/payer.conditions.ts'
import { visibleIn } from '../parties/party.visibility.ts'
import { agreedTo, optedOut } from '../parties/table/agreement-conditions.ts'
import { customCondition } from '../parties/table/custom-conditions.ts'
import * as party from '../parties/table/party-conditions.ts'
import { inStates, membershipSaying, ofTypes } from '../parties/table/table-conditions.ts'
import { attended, contactedSince, heardOf, needHeard } from '../relations/interactions/contact.conditions.ts'
import { openTask } from '../relations/tasks/task.conditions.ts'
import { monthsBefore } from './months-before.ts'
import type { Condition, ConditionOf, Group, Tree } from './segment.schema.ts'

type At = {
	viewer: Viewer
	networkId: number
	today: string
	kind: Tree['kind']
	fields: readonly CustomField[]
}

/** Who fits, among the parties that the viewer may know of; `fields` are those of the network. Groups in which nothing is asked are left out. */
export function predicateOf(
	{ viewer, today }: Context,
	networkId: number,
	tree: Tree,
	fields: readonly CustomField[],
): RawBuilder<boolean> {
	const at: At = { viewer, networkId, today, kind: tree.kind, fields }
	const seen = seenOf(at)
	const groups = tree.groups.filter(({ conditions }) => conditions.length > 0).map((group) => groupOf(group, at))
	if (groups.length === 0) return seen
	return sql<boolean>`(${seen} and (${sql.join(groups, tree.match === 'all' ? sql` and ` : sql` or `)}))`
}

const seenOf = ({ viewer, networkId, today, kind }: At) =>
	sql<boolean>`(o.kind = ${kind} and ${visibleIn(networkId, viewer, today, 'o')})`

/** Which organisations are meant where a function is held. */
function organisationOf({ match, conditions }: ConditionOf<'at-organisation'>, at: At): RawBuilder<boolean> {
	const there: At = { ...at, kind: 'organisation' }
	if (conditions.length === 0) return seenOf(there)
	return sql<boolean>`${seenOf(there)} and ${groupOf({ match, conditions }, there)}`
}

function groupOf({ match, conditions }: Group, at: At): RawBuilder<boolean> {
	const parts = conditions.map((condition) => conditionOf(condition, at))
	// What is not known does not hold, so its opposite does.
	if (match === 'none') return sql<boolean>`((${sql.join(parts, sql` or `)}) is not true)`
	return sql<boolean>`(${sql.join(parts, match === 'all' ? sql` and ` : sql` or `)})`
}

function conditionOf(condition: Condition, at: At): RawBuilder<boolean> {
	const { networkId, today, kind, fields } = at
	const id = sql.ref('o.id')
	const since = (months: number | null) => (months === null ? null : monthsBefore(today, months))
	switch (condition.of) {
		case 'status':
			return inStates(condition.any, networkId, today)
		case 'membership-type':
			return ofTypes(condition.any, networkId, today)
		case 'member-since':
			return party.memberSince(condition.from, condition.to)
		case 'member-until':
			return party.memberUntil(condition.from, condition.to)
		case 'organisation-kind':
			return party.oneOf('organisation_kind', condition.any)
		case 'size':
			return party.oneOf('size_class', condition.any)
		case 'employees':
			return party.employing(networkId, condition.from, condition.to)
		case 'founded':
			return party.foundedIn(networkId, condition.from, condition.to)
		case 'legal-form':
			return party.ofLegalForm(networkId, condition.any)
		case 'district':
			return party.oneOf('district_code', condition.any)
		case 'place':
			return party.placed(condition.words)
		case 'name':
			return party.named(condition.words)
		case 'tag':
			return party.tagged(condition.any)
		case 'function':
			return party.holding(networkId, kind, condition.any, today)
		case 'no-function':
			return sql<boolean>`(not ${party.holding(networkId, kind, condition.any, today)})`
		case 'former-function':
			return party.formerlyHolding(networkId, kind, condition.any, condition, today)
		case 'at-organisation':
			return party.holdingAt(networkId, condition.any, organisationOf(condition, at), today)
		case 'competence':
			return hasCompetence(id, networkId, condition.slug, condition.level)
		case 'field':
			return customCondition(condition, fieldsOfKind(fields, kind))
		case 'membership-field':
			return membershipSaying(condition, fieldsOfKind(fields, 'membership'), networkId, today)
		case 'contact':
			return contactedSince(id, networkId, monthsBefore(today, condition.months), condition.any)
		case 'no-contact':
			return sql<boolean>`(not ${contactedSince(id, networkId, monthsBefore(today, condition.months), condition.any)})`
		case 'attended':
			return attended(id, networkId, kind, condition.words, since(condition.months))
		case 'not-attended':
			return sql<boolean>`(not ${attended(id, networkId, kind, condition.words, since(condition.months))})`
		case 'heard-competence':
			return heardOf(id, networkId, condition.slug, since(condition.months))
		case 'heard-need':
			return needHeard(id, networkId, condition.words, since(condition.months))
		case 'open-task':
			return openTask(id, networkId, null)
		case 'overdue-task':
			return openTask(id, networkId, today)
		case 'paid-by-others':
			return paidByOthers(id, networkId, today)
		case 'pays-for-others':
			return paysForOthers(id, networkId, today)
		case 'account':
			return party.withAccount(networkId, kind, today)
		case 'no-account':
			return sql<boolean>`(not ${party.withAccount(networkId, kind, today)})`
		case 'listed':
			return party.listedOn(today)
		case 'unlisted':
			return sql<boolean>`(not ${party.listedOn(today)})`
		case 'unconfirmed':
			return party.unconfirmedSince(monthsBefore(today, condition.months))
		case 'mail':
			return party.withMail()
		case 'no-mail':
			return sql<boolean>`(not ${party.withMail()})`
		case 'consent':
			return agreedTo(networkId, condition.any)
		case 'no-consent':
			return sql<boolean>`(not ${agreedTo(networkId, condition.any)})`
		case 'opt-out':
			return optedOut(networkId, condition.any)
		case 'no-opt-out':
			return sql<boolean>`(not ${optedOut(networkId, condition.any)})`
	}
}
