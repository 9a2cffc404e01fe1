/** Writing down, correcting and removing what the statute says of notice. */
import type { RequestEvent } from '@sveltejs/kit'
import { removeStatuteRule } from '#domain/membership/statute/remove-statute-rule.ts'
import { setStatuteRule } from '#domain/membership/statute/set-statute-rule.ts'
import { m } from '#generated/paraglide/messages.js'
import { typed } from '../../../../(account)/forms.server.ts'
import { acting, backWith } from '../../done.server.ts'
import { refusedSetting } from '../refused-setting.server.ts'
import type { RuleValues } from './statute-view.ts'

type OfficeEvent = RequestEvent<{ network: string }>

const fields: Record<string, string> = {
	validFrom: 'valid_from',
	endsWith: 'ends_with',
	yearStartsIn: 'year_starts_in',
	form: 'notice_form',
}
const wrong: Record<string, () => string> = {
	valid_from: m.office_wrong_day,
	count: m.membership_wrong_count,
	source: m.membership_wrong_source,
}
const names = [
	'ruleId', 'version', 'valid_from', 'count', 'unit', 'ends_with', 'year_starts_in', 'notice_form', 'source',
] as const // prettier-ignore

export const ruleActions = {
	async save(event: OfficeEvent) {
		const { ctx, network, form } = await acting(event)
		const values = Object.fromEntries(names.map((name) => [name, typed(form, name)])) as RuleValues
		try {
			const { journalId } = await setStatuteRule(ctx, network.id, {
				ruleId: values.ruleId || null,
				version: values.version || null,
				validFrom: values.valid_from,
				count: values.count.trim() === '' ? -1 : values.count,
				unit: values.unit as 'months',
				endsWith: values.ends_with as 'year',
				yearStartsIn: values.year_starts_in,
				form: values.notice_form as 'any',
				source: values.source,
			})
			return backWith(event, '', journalId)
		} catch (error) {
			return refusedSetting(error, values, {
				fields,
				wrong,
				blame: { 'membership.rule-too-long': 'count', 'membership.rule-day-taken': 'valid_from' },
			})
		}
	},

	async remove(event: OfficeEvent) {
		const { ctx, network, form } = await acting(event)
		try {
			const { journalId } = await removeStatuteRule(ctx, network.id, { ruleId: typed(form, 'ruleId') })
			return backWith(event, '', journalId)
		} catch (error) {
			return refusedSetting(error, {})
		}
	},
}
