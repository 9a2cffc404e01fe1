import type { Actions, PageServerLoad } from './$types'
import { may } from '#domain/access/permissions.ts'
import { typeKinds } from '#domain/membership/statute/statute.schema.ts'
import { typeSettings, type TypeSetting } from '#domain/membership/statute/types.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import { doneOf, undoAction } from '../../done.server.ts'
import { typeKindWords } from '../../memberships/rule-words.ts'
import { typeActions, valuesOf } from './type-actions.server.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { locals, url } = event
	const { ctx, locale } = locals
	const [types, done] = await Promise.all([typeSettings(ctx, office.id), doneOf(event, office.id)])
	const changes = may(ctx.viewer, 'network.manage', office.id)
	const edit = changes ? url.searchParams.get('edit') : null
	const type = types.find(({ id }) => String(id) === edit)
	const name = ({ label }: TypeSetting) => inLanguage(label, locale)?.text ?? ''
	return {
		types: types.map((one) => ({
			id: String(one.id),
			name: name(one),
			closed: one.closedOn ? m.membership_types_closed_since({ day: formatDay(one.closedOn, locale) }) : undefined,
			kind: typeKindWords[one.kind](),
			votes: one.votes ? m.membership_types_yes() : m.membership_types_no(),
			members: formatNumber(one.members, locale),
			editHref: inLocale(paths.membershipTypes(office.slug, { edit: one.id }), locale),
		})),
		form: type || edit === 'new' ? valuesOf(type) : undefined,
		title: type ? m.membership_types_edit_of({ name: name(type) }) : m.membership_types_new(),
		stored: type && { version: String(type.version), text: m.membership_stored_now({ text: storedWords(type) }) },
		kinds: typeKinds.map((value) => ({ value, label: typeKindWords[value]() })),
		changes,
		done,
		here: inLocale(paths.membershipTypes(office.slug), locale),
		newHref: inLocale(paths.membershipTypes(office.slug, { edit: 'new' }), locale),
		settingsHref: inLocale(paths.settings(office.slug), locale),
	}
}

const storedWords = ({ label, kind, votes, closedOn }: TypeSetting): string =>
	[label.de, label.en, typeKindWords[kind](), votes ? m.membership_one_vote() : m.membership_no_vote(), closedOn]
		.filter(Boolean)
		.join(', ')

export const actions: Actions = { ...typeActions, undo: undoAction }
