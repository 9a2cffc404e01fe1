/** What was typed into the application form, and what is wrong with it by field. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { findPlace } from '#domain/atlas/geo/find-place.ts'
import type { AskedOwn } from '#domain/joining/own-fields.ts'
import type { SentForm } from '#domain/joining/submit-application.ts'
import type { Locale } from '#platform/localized.ts'
import type { Refusal } from '#platform/errors.ts'
import { refusalWords, type FormError } from '../../../(account)/forms.server.ts'
import { furtherPeople } from './join-form.ts'
import { fieldWords, type FieldName } from './join-words.ts'
import { ownError, readOwnAnswers } from './own-join-fields.ts'

/** Longer than any answer may be: what is too long is refused by field, not cut off. */
const longest = 6000
const read = (form: FormData, name: string) => {
	const value = form.get(name)
	return typeof value === 'string' ? value.slice(0, longest) : ''
}
const optional = (form: FormData, name: string) => read(form, name).trim() || null
const many = (form: FormData, name: string) =>
	form
		.getAll(name)
		.filter((value) => typeof value === 'string')
		.slice(0, 10) as never[]

/** The typed values by field, to show them again; of a field with several boxes those that are ticked. */
export function typedValues(form: FormData): Record<string, string[]> {
	const values: Record<string, string[]> = {}
	for (const name of new Set(form.keys()))
		values[name] = form.getAll(name).flatMap((value) => (typeof value === 'string' ? [value.slice(0, longest)] : []))
	return values
}

/** The form as the domain takes it, and the numbers of the further people that somebody filled in. */
export function readJoin(
	form: FormData,
	given: { districts: readonly string[]; own: readonly AskedOwn[]; locale: Locale; consentText: string },
) {
	const people = Array.from({ length: furtherPeople }, (_, at) => at).filter((at) =>
		['given_name', 'family_name', 'mail', 'role_title'].some((name) => optional(form, `person_${at}_${name}`)),
	)
	const sent: SentForm = {
		kind: read(form, 'kind') as 'person',
		name: optional(form, 'name'),
		contact: {
			salutation: optional(form, 'salutation'),
			title: optional(form, 'title'),
			given_name: optional(form, 'given_name'),
			family_name: read(form, 'family_name'),
			mail: read(form, 'mail'),
			phone: optional(form, 'phone'),
			role_title: optional(form, 'role_title'),
			functions: many(form, 'functions'),
		},
		people: people.map((at) => ({
			given_name: optional(form, `person_${at}_given_name`),
			family_name: read(form, `person_${at}_family_name`),
			mail: optional(form, `person_${at}_mail`),
			role_title: optional(form, `person_${at}_role_title`),
			functions: many(form, `person_${at}_functions`),
		})),
		answers: {
			organisation_kind: optional(form, 'organisation_kind') as 'company' | null,
			website: optional(form, 'website'),
			address: readAddress(form, given.districts),
			size_class: optional(form, 'size_class') as '1-9' | null,
			founded: optional(form, 'founded'),
			register_number: optional(form, 'register_number'),
			vat_id: optional(form, 'vat_id'),
			summary: optional(form, 'summary'),
			born_on: optional(form, 'born_on'),
			motivation: optional(form, 'motivation'),
			heard: optional(form, 'heard'),
			listing: form.has('listing'),
			custom: readOwnAnswers(form, given.own, given.locale),
		},
		locale: given.locale,
		consentText: given.consentText,
		token: read(form, 'form'),
		trap: read(form, 'homepage'),
	}
	return { sent, people }
}

function readAddress(form: FormData, districts: readonly string[]) {
	const [street, postcode, place] = ['street', 'postcode', 'place'].map((name) => optional(form, name))
	if (!street && !postcode && !place) return null
	const found = place ? findPlace(place, { postcode: postcode ?? undefined, districts }) : null
	// A name that several places share is left to the office.
	const one = found && !('ambiguous' in found) ? found : null
	return {
		street,
		postcode,
		place,
		district_code: one?.district ?? null,
		latitude: one?.lat ?? null,
		longitude: one?.lon ?? null,
	}
}

/** A refusal by field: the control it is about, and what to do. */
export function joinErrors(
	refusal: Refusal,
	{ people, own }: { people: readonly number[]; own: readonly AskedOwn[] },
): FormError[] {
	const { fields } = refusal.facts
	if (!Array.isArray(fields)) return [{ message: refusalWords(refusal) }]
	if (refusal.code === 'joining.answers-missing')
		return fields.map(
			(name) =>
				ownError(String(name), own) ?? {
					field: name === 'address' ? 'street' : String(name),
					message: m.join_missing({ label: wordOf(String(name)) }),
				},
		)
	const byField = new Map(
		fields.map((text) => {
			const mine = ownError(String(text), own)
			if (mine) return [mine.field, mine.message] as const
			const path = String(text).split(':')[0]!.split('.')
			const last = path.findLast((step) => !/^\d+$/.test(step)) ?? ''
			const field = path[0] === 'people' ? `person_${people[Number(path[1])] ?? 0}_${last}` : last
			return [field, wrongWords(last, path[0] === 'people')] as const
		}),
	)
	return [...byField].map(([field, message]) => ({ field, message }))
}

const wordOf = (name: string): string => fieldWords[name as FieldName]?.() ?? name

function wrongWords(name: string, ofPerson: boolean): string {
	if (name === 'family_name') return ofPerson ? m.join_wrong_person_name() : m.join_missing({ label: wordOf(name) })
	const wrong: Record<string, () => string> = {
		mail: m.join_wrong_mail,
		phone: m.join_wrong_phone,
		website: m.join_wrong_website,
		founded: m.join_wrong_founded,
		born_on: m.join_wrong_born_on,
	}
	return wrong[name]?.() ?? m.join_wrong_long({ label: wordOf(name) })
}
