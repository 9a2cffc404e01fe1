import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { customFields } from '#domain/fields/fields.queries.ts'
import { applicationFormOf } from '#domain/joining/application-form.queries.ts'
import { applicantKinds } from '#domain/joining/form-fields.ts'
import { setForm } from '#domain/joining/set-form.ts'
import { m } from '#generated/paraglide/messages.js'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { incomplete, refused, typed } from '../../../../(account)/forms.server.ts'
import { acting } from '../../done.server.ts'
import { chosenNeeds, formRows, neverAsked } from './form-rows.ts'

export const load: PageServerLoad = async ({ parent, locals, url }) => {
	const { office } = await parent()
	if (!office.manages) throw new Refusal('not-found', 'common.not-found')
	const [form, fields] = await Promise.all([
		applicationFormOf(locals.ctx.db, office.id),
		customFields(locals.ctx, office.id),
	])
	return {
		form,
		fields: formRows(form, fields),
		neverAsked: neverAsked(fields),
		fieldsHref: inLocale(paths.fields(office.slug), locals.locale),
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
				fields: chosenNeeds(form, await customFields(ctx, network.id)),
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
