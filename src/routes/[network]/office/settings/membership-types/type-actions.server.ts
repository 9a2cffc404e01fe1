/** Adding and changing types of membership. */
import type { RequestEvent } from '@sveltejs/kit'
import { setType } from '#domain/membership/statute/set-type.ts'
import type { TypeSetting } from '#domain/membership/statute/types.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { typed } from '../../../../(account)/forms.server.ts'
import { acting, backWith } from '../../done.server.ts'
import { refusedSetting } from '../refused-setting.server.ts'

/** The fields of the form, as they are stored; of a new type, what is usual. */
export const valuesOf = (type: TypeSetting | undefined): Record<string, string> => ({
	typeId: type ? String(type.id) : '',
	version: type ? String(type.version) : '',
	label_de: type?.label.de ?? '',
	label_en: type?.label.en ?? '',
	kind: type?.kind ?? 'full',
	votes: !type || type.votes ? 'on' : '',
	closed_on: type?.closedOn ?? '',
})

export const typeActions = {
	async save(event: RequestEvent<{ network: string }>) {
		const { ctx, network, form } = await acting(event)
		const values = Object.fromEntries(Object.keys(valuesOf(undefined)).map((name) => [name, typed(form, name)]))
		try {
			const { journalId } = await setType(ctx, network.id, {
				typeId: values.typeId || null,
				version: values.version || null,
				label: { de: values.label_de!, en: values.label_en },
				kind: values.kind as 'full',
				votes: values.votes === 'on',
				closedOn: values.closed_on || null,
			})
			return backWith(event, '', journalId)
		} catch (error) {
			return refusedSetting(error, values, {
				fields: { 'label.de': 'label_de', 'label.en': 'label_en', closedOn: 'closed_on' },
				wrong: {
					label_de: m.membership_wrong_label,
					label_en: m.membership_wrong_label,
					closed_on: m.office_wrong_day,
				},
				blame: { 'membership.type-taken': 'label_de' },
			})
		}
	},
}
