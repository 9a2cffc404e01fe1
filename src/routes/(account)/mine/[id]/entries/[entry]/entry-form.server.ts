/** The form of an entry: what was typed, as an entry, and what is wrong with it. */
import { fail } from '@sveltejs/kit'
import type { z } from 'zod'
import type { Scope } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import type { EntryKind, WriteEntry } from '#domain/profiles/profile-entry.schema.ts'
import { m } from '#generated/paraglide/messages.js'
import { refusalWords, typed, type FormError } from '../../../../forms.server.ts'

const names = [
	...(['kind', 'formKey', 'title-de', 'title-en', 'body-de', 'body-en', 'client', 'year', 'issuer'] as const),
	...(['starts-on', 'place', 'district', 'link', 'mail', 'posted-on', 'valid-until', 'scope', 'competences'] as const),
] as const
/** By control; several competences are divided by spaces. */
export type EntryValues = Record<(typeof names)[number], string>

/** As it was typed. */
export const typedEntry = (form: FormData): EntryValues =>
	Object.fromEntries(
		names.map((name) => [
			name,
			name === 'competences' ? form.getAll(name).map(String).slice(0, 50).join(' ') : typed(form, name, 4_000),
		]),
	) as EntryValues

/** As it is meant. */
export function entryIn(form: FormData): Omit<z.input<typeof WriteEntry>, 'partyId' | 'entryId'> {
	const values = typedEntry(form)
	return {
		version: typed(form, 'version') || undefined,
		formKey: values.formKey || null,
		entry: {
			kind: values.kind as EntryKind,
			title: { de: values['title-de'], en: values['title-en'] },
			body: { de: values['body-de'], en: values['body-en'] },
			client: values.client,
			year: values.year,
			issuer: values.issuer,
			starts_on: values['starts-on'],
			place: values.place,
			district_code: values.district,
			link: values.link,
			mail: values.mail,
			posted_on: values['posted-on'],
			valid_until: values['valid-until'],
			competences: values.competences.split(' ').filter(Boolean),
			scope: values.scope as Scope,
		},
	}
}

/** The answer to a refused entry, with what was typed. */
export function refusedEntry(error: unknown, values: EntryValues) {
	if (!(error instanceof Refusal)) throw error
	const errors: FormError[] =
		error.code === 'common.invalid-input'
			? wrongFields(error)
			: [{ field: wrongDays.has(error.code) ? 'valid-until' : undefined, message: refusalWords(error) }]
	return fail(error.kind === 'conflict' ? 409 : error.kind === 'not-found' ? 404 : 422, { values, errors })
}

const wrongDays: ReadonlySet<string> = new Set(['profiles.ends-wrong', 'profiles.announcement-days-wrong'])
const controls: Readonly<Record<string, string>> = {
	starts_on: 'starts-on',
	posted_on: 'posted-on',
	valid_until: 'valid-until',
	district_code: 'district',
}
const wrong: Readonly<Record<string, () => string>> = {
	title: m.profiles_wrong_title,
	issuer: m.profiles_wrong_issuer,
	link: m.profiles_wrong_link,
	mail: m.profiles_wrong_mail,
	year: m.profiles_wrong_year,
	starts_on: m.profiles_wrong_day,
	posted_on: m.profiles_wrong_day,
	valid_until: m.profiles_wrong_day,
	'title.de': () => m.profiles_wrong_long({ max: '160' }),
	'title.en': () => m.profiles_wrong_long({ max: '160' }),
	'body.de': () => m.profiles_wrong_long({ max: '1.500' }),
	'body.en': () => m.profiles_wrong_long({ max: '1.500' }),
	client: () => m.profiles_wrong_long({ max: '200' }),
	place: () => m.profiles_wrong_long({ max: '120' }),
}

function wrongFields(refusal: Refusal): FormError[] {
	const fields = Array.isArray(refusal.facts.fields) ? refusal.facts.fields.map(String) : []
	return fields.map((entry) => {
		const path = entry.split(': ')[0]!.replace(/^entry\./, '')
		const field = path === 'title' ? 'title-de' : (controls[path] ?? path.replace('.', '-'))
		return { field, message: wrong[path]?.() ?? m.profiles_wrong_choice() }
	})
}
