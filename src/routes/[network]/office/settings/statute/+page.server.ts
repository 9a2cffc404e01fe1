import type { Actions, PageServerLoad } from './$types'
import { may } from '#domain/access/permissions.ts'
import { ruleOn, statuteRules } from '#domain/membership/statute/statute-rules.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { doneOf, undoAction } from '../../done.server.ts'
import { ruleActions } from './rule-actions.server.ts'
import { ruleForm, ruleLine, tryView, versionsView } from './statute-view.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { locals, url } = event
	const { ctx } = locals
	const given = url.searchParams.get('try') ?? ''
	const day = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : ctx.today
	const [rules, applied, done] = await Promise.all([
		statuteRules(ctx, office.id),
		ruleOn(ctx.db, office.id, day),
		doneOf(event, office.id),
	])
	const changes = may(ctx.viewer, 'network.manage', office.id)
	const edit = changes ? url.searchParams.get('edit') : null
	const rule = rules.find(({ id }) => String(id) === edit)
	return {
		rules: versionsView(rules, office.slug, ctx.today),
		tried: rules.length > 0 ? tryView(applied, day) : undefined,
		form: rule || edit === 'new' ? ruleForm(rule, ctx.today) : undefined,
		stored: rule
			? { version: String(rule.version), text: m.membership_stored_now({ text: ruleLine(rule) }) }
			: undefined,
		changes,
		done,
		here: inLocale(paths.statute(office.slug), locals.locale),
		newHref: inLocale(paths.statute(office.slug, { edit: 'new' }), locals.locale),
		settingsHref: inLocale(paths.settings(office.slug), locals.locale),
	}
}

export const actions: Actions = { ...ruleActions, undo: undoAction }
