import type { Actions, PageServerLoad } from './$types'
import { fieldTypes } from '#domain/fields/field.schema.ts'
import { customFields } from '#domain/fields/fields.queries.ts'
import { moveField } from '#domain/fields/move-field.ts'
import { reopenField } from '#domain/fields/reopen-field.ts'
import { retireField } from '#domain/fields/retire-field.ts'
import { m } from '#generated/paraglide/messages.js'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay } from '#ui/format.ts'
import { fieldLabel } from '../../../../(public)/field-words.ts'
import { refused, typed } from '../../../../(account)/forms.server.ts'
import { acting, backWith, doneOf, undoAction } from '../../done.server.ts'
import { scopeWords } from '../../parties/[id]/value-words.ts'
import { recordWords, typeExamples, typeWords } from './field-type-words.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx, locale } = event.locals
	if (!office.manages) throw new Refusal('not-found', 'common.not-found')
	const [fields, done] = await Promise.all([customFields(ctx, office.id), doneOf(event, office.id)])
	const shown = fields.map((field) => ({
		id: field.id,
		label: fieldLabel(field),
		type: typeWords[field.type](),
		who: recordWords(field, locale),
		scope: scopeWords[field.scope](),
		required: field.required,
		memberEdits: field.memberEdits,
		retired: field.retiredOn === null ? null : m.fields_retired_on({ day: formatDay(field.retiredOn, locale) }),
		href: inLocale(paths.field(office.slug, field.key), locale),
	}))
	return {
		fields: shown.filter(({ retired }) => retired === null),
		retired: shown.filter(({ retired }) => retired !== null),
		types: fieldTypes.map((type) => ({
			href: inLocale(paths.field(office.slug, 'new', { type }), locale),
			label: typeWords[type](),
			example: typeExamples[type](),
		})),
		settingsHref: inLocale(paths.settings(office.slug), locale),
		done,
	}
}

export const actions: Actions = {
	undo: undoAction,
	async move(event) {
		const { ctx, network, form } = await acting(event)
		try {
			const { journalId } = await moveField(ctx, network.id, { fieldId: typed(form, 'field'), down: form.has('down') })
			return backWith(event, '', journalId)
		} catch (error) {
			return refused(error, 'fields', {})
		}
	},
	async retire(event) {
		const { ctx, network, form } = await acting(event)
		try {
			const { journalId } = await retireField(ctx, network.id, { fieldId: typed(form, 'field') })
			return backWith(event, '', journalId)
		} catch (error) {
			return refused(error, 'fields', {})
		}
	},
	async reopen(event) {
		const { ctx, network, form } = await acting(event)
		try {
			const { journalId } = await reopenField(ctx, network.id, { fieldId: typed(form, 'field') })
			return backWith(event, '', journalId)
		} catch (error) {
			return refused(error, 'fields', {})
		}
	},
}
