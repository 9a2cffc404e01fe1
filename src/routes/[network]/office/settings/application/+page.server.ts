import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { applicationFormOf } from '#domain/joining/application-form.queries.ts'
import { applicantKinds, formFieldNames, formFields, needs } from '#domain/joining/form-fields.ts'
import { setForm } from '#domain/joining/set-form.ts'
import { m } from '#generated/paraglide/messages.js'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { fieldWords } from '../../../../(public)/[network]/join/join-words.ts'
import { incomplete, refused, typed } from '../../../../(account)/forms.server.ts'
import { acting } from '../../done.server.ts'

const needWords = {
	off: m.application_form_off,
	optional: m.application_form_optional,
	required: m.application_form_required,
}

export const load: PageServerLoad = async ({ parent, locals, url }) => {
	const { office } = await parent()
	if (!office.manages) throw new Refusal('not-found', 'common.not-found')
	const form = await applicationFormOf(locals.ctx.db, office.id)
	return {
		form,
		fields: formFieldNames.map((name) => {
			const asked: { usual: string; of: readonly string[]; free?: true } = formFields[name]
			return {
				name,
				label: fieldWords[name](),
				note:
					asked.of.length === 2
						? undefined
						: asked.of[0] === 'person'
							? m.application_form_of_person()
							: m.application_form_of_organisation(),
				value: form.fields[name] ?? asked.usual,
				options: needs
					.filter((need) => !asked.free || need !== 'required')
					.map((value) => ({ value, label: needWords[value]() })),
			}
		}),
		done: url.searchParams.has('done'),
		here: inLocale(paths.applicationForm(office.slug), locals.locale),
		formHref: inLocale(paths.join(office.slug), locals.locale),
		settingsHref: inLocale(paths.settings(office.slug), locals.locale),
	}
}

const longest = 2000

export const actions: Actions = {
	default: async (event) => {
		const { ctx, network, form } = await acting(event)
		const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
		const kinds = applicantKinds.filter((kind) => form.has(`kind_${kind}`))
		if (kinds.length === 0)
			return incomplete('form', values, [{ field: 'kind_organisation', message: m.application_form_kinds_missing() }])
		const text = (name: string) => ({ de: typed(form, `${name}_de`, longest), en: typed(form, `${name}_en`, longest) })
		try {
			await setForm(ctx, network.id, {
				open: form.has('open'),
				kinds,
				fields: Object.fromEntries(formFieldNames.map((name) => [name, typed(form, `field_${name}`)])),
				intro: text('intro'),
				welcome: text('welcome'),
				monthsKept: typed(form, 'months'),
				tellsOffice: form.has('tells_office'),
				tellsBoard: form.has('tells_board'),
			} as Parameters<typeof setForm>[2])
		} catch (error) {
			return refused(error, 'form', values, { 'common.invalid-input': 'months' })
		}
		redirect(303, inLocale(paths.applicationForm(network.slug, { done: 'saved' }), event.locals.locale))
	},
}
