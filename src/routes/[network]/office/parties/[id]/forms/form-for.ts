/** Which form a page shows, by `?edit=`; undefined for none. */
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Claim } from '#domain/competences/claims.queries.ts'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { fieldsOfKind } from '#domain/fields/fields.queries.ts'
import type { Membership, MembershipType } from '#domain/membership/memberships.queries.ts'
import type { PartyRecord } from '#domain/parties/record/party-record.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { addressForm } from './address-form.ts'
import { channelsForm } from './channels-form.ts'
import { claimForm } from './claim-form.ts'
import { factsForm } from './facts-form.ts'
import type { FormView } from './form-view.ts'
import { detailsForm, membershipForm, typeForm } from './membership-facts-forms.ts'
import { endForm, mergeForm, noticeForm, payerForm, suspendForm, type Rule } from './membership-forms.ts'
import { consentForm, functionForm } from './other-forms.ts'

type Known = {
	record: PartyRecord
	memberships: Membership[]
	types: MembershipType[]
	/** What the statute says of notice today. */
	rule: Rule
	claims: Claim[]
	/** All that the office has defined. */
	fields: readonly CustomField[]
	slug: string
	today: string
}

export function formFor(edit: string | null, known: Known): FormView | undefined {
	if (!edit) return undefined
	const { record, memberships, types, rule, claims, fields, slug, today } = known
	const { facts } = record
	const own = { fields: fieldsOfKind(fields, facts.kind), seen: record.fields }
	const ofMembership = fieldsOfKind(fields, 'membership')
	const cancelHref = inLocale(paths.party(slug, facts.id), getLocale())
	const [part, key] = edit.split('-')
	const held = memberships.find(({ id }) => String(id) === key)
	switch (part) {
		case 'angaben':
			return factsForm(facts, own, cancelHref)
		case 'channels':
			return channelsForm(record.channels, facts.version, cancelHref)
		case 'address':
			return addressForm(record.addresses.find(({ id }) => String(id) === key) ?? null, facts, cancelHref)
		case 'claim':
			return claimForm(claims.find(({ id }) => String(id) === key) ?? null, facts.version, cancelHref)
		case 'function':
			return functionForm(facts.kind, record.functions.find(({ id }) => String(id) === key) ?? null, {
				cancelHref,
				today,
			})
		case 'membership':
			return membershipForm(types, facts.kind, ofMembership, { cancelHref, today })
		case 'details':
			return held && detailsForm(held, types, ofMembership, facts.version, { cancelHref, today })
		case 'notice':
			return held && noticeForm(held, rule, { cancelHref, today })
		case 'end':
			return held && endForm(held, { cancelHref, today })
		case 'suspend':
			return held && suspendForm(held, { cancelHref, today })
		case 'type':
			return held && typeForm(held, types, { cancelHref, today })
		case 'merge':
			return held && mergeForm(held, { cancelHref, today })
		case 'payer':
			return payerForm({ cancelHref, today })
		case 'consent':
			return facts.kind === 'person' ? consentForm({ cancelHref, today }) : undefined
		default:
			return undefined
	}
}
