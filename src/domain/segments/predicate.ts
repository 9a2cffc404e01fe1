/** From a tree to one SQL predicate over `party_overview o`, made of what the owners of the tables export. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import { hasCompetence } from '../competences/claim.conditions.ts'
import type { CustomField } from '../fields/field.schema.ts'
import { fieldsOfKind } from '../fields/fields.queries.ts'
import { visibleIn } from '../parties/party.visibility.ts'
import { customCondition } from '../parties/table/custom-conditions.ts'
import * as party from '../parties/table/party-conditions.ts'
import { inStates, membershipSaying, ofTypes } from '../parties/table/table-conditions.ts'
import { contactedSince } from '../relations/interactions/contact.conditions.ts'
import { monthsBefore } from './months-before.ts'
import type { Condition, Group, Tree } from './segment.schema.ts'

type At = { networkId: number; today: string; kind: Tree['kind']; fields: readonly CustomField[] }

/** Who fits, among the parties that the viewer may know of; `fields` are those of the network. Groups in which nothing is asked are left out. */
export function predicateOf(
	{ viewer, today }: Context,
	networkId: number,
	tree: Tree,
	fields: readonly CustomField[],
): RawBuilder<boolean> {
	const at: At = { networkId, today, kind: tree.kind, fields }
	const seen = sql<boolean>`(o.kind = ${tree.kind} and ${visibleIn(networkId, viewer, today, 'o')})`
	const groups = tree.groups.filter(({ conditions }) => conditions.length > 0).map((group) => groupOf(group, at))
	if (groups.length === 0) return seen
	return sql<boolean>`(${seen} and (${sql.join(groups, tree.match === 'all' ? sql` and ` : sql` or `)}))`
}

function groupOf({ match, conditions }: Group, at: At): RawBuilder<boolean> {
	const parts = conditions.map((condition) => conditionOf(condition, at))
	// What is not known does not hold, so its opposite does.
	if (match === 'none') return sql<boolean>`((${sql.join(parts, sql` or `)}) is not true)`
	return sql<boolean>`(${sql.join(parts, match === 'all' ? sql` and ` : sql` or `)})`
}

function conditionOf(condition: Condition, { networkId, today, kind, fields }: At): RawBuilder<boolean> {
	const id = sql.ref('o.id')
	switch (condition.of) {
		case 'status':
			return inStates(condition.any, networkId, today)
		case 'membership-type':
			return ofTypes(condition.any, networkId, today)
		case 'member-since':
			return party.memberSince(condition.from, condition.to)
		case 'organisation-kind':
			return party.oneOf('organisation_kind', condition.any)
		case 'size':
			return party.oneOf('size_class', condition.any)
		case 'employees':
			return party.employing(networkId, condition.from, condition.to)
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
	}
}
