import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { changeField } from '#domain/fields/change-field.ts'
import { defineField } from '#domain/fields/define-field.ts'
import { fieldTypes, type CustomField, type FieldType } from '#domain/fields/field.schema.ts'
import { customFields } from '#domain/fields/fields.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { fieldLabel } from '../../../../../(public)/field-words.ts'
import { acting } from '../../../done.server.ts'
import { fieldForm, readField } from '../field-form.ts'
import { refusedField } from '../refused-field.server.ts'

const notFound = () => new Refusal('not-found', 'fields.not-found')

async function fieldOf(ctx: Context, networkId: number, key: string): Promise<CustomField | undefined> {
	return (await customFields(ctx, networkId)).find((field) => field.key === key && field.retiredOn === null)
}

/** "new" with a type stands for a field that is still to be defined; no field has this key. */
const typeOf = (text: string | null): FieldType | undefined => fieldTypes.find((type) => type === text)

export const load: PageServerLoad = async ({ parent, locals, params, url }) => {
	const { office } = await parent()
	if (!office.manages) throw new Refusal('not-found', 'common.not-found')
	const field = params.key === 'new' ? undefined : await fieldOf(locals.ctx, office.id, params.key)
	const type = field?.type ?? (params.key === 'new' ? typeOf(url.searchParams.get('type')) : undefined)
	if (!type) throw notFound()
	return {
		form: fieldForm(type, field, office.slug),
		heading: field ? fieldLabel(field) : m.fields_new(),
		hrefs: {
			settings: inLocale(paths.settings(office.slug), locals.locale),
			fields: inLocale(paths.fields(office.slug), locals.locale),
		},
	}
}

export const actions: Actions = {
	async define(event) {
		const { ctx, network, form } = await acting(event)
		const type = typeOf(event.url.searchParams.get('type'))
		if (!type) throw notFound()
		try {
			const { journalId } = await defineField(ctx, network.id, readField(form, type, undefined))
			redirect(303, inLocale(paths.fields(network.slug, { done: journalId }), ctx.locale))
		} catch (error) {
			return refusedField(error, form)
		}
	},
	async change(event) {
		const { ctx, network, form } = await acting(event)
		const here = inLocale(paths.fields(network.slug), ctx.locale)
		const before = await fieldOf(ctx, network.id, event.params.key)
		if (!before) throw notFound()
		try {
			const given = readField(form, before.type, before)
			const { journalId } = await changeField(ctx, network.id, { ...given, fieldId: before.id })
			redirect(303, `${here}?done=${journalId}`)
		} catch (error) {
			if (error instanceof Refusal && error.code === 'fields.nothing-changed') redirect(303, here)
			return refusedField(error, form)
		}
	},
}
