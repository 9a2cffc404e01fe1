import type { Actions, PageServerLoad } from './$types'
import { correctable } from '#domain/fields/by-members.ts'
import { customFields } from '#domain/fields/fields.queries.ts'
import { chosenParts } from '#domain/parties/proposals/approval.queries.ts'
import { partName, personParts, profileParts } from '#domain/parties/proposals/proposal.schema.ts'
import { setApproval } from '#domain/parties/proposals/set-approval.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { partLabel } from '../../../../(account)/mine/[id]/proposal-view.ts'
import { refused } from '../../../../(account)/forms.server.ts'
import { acting, backWith, doneOf, undoAction } from '../../done.server.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx, locale } = event.locals
	if (!office.manages) throw new Refusal('not-found', 'common.not-found')
	const [chosen, fields, done] = await Promise.all([
		chosenParts(ctx, office.id),
		customFields(ctx, office.id),
		doneOf(event, office.id),
	])
	const own = fields.filter((field) => correctable(field, 'organisation'))
	const ofPersons = fields.filter((field) => correctable(field, 'person'))
	const option = (value: (typeof profileParts)[number] | `custom.${string}`) => ({
		value,
		label: partLabel(value, own),
	})
	return {
		parts: profileParts.map(option),
		persons: [...personParts, ...ofPersons.map(({ key }) => `custom.${key}` as const)].map((part) => ({
			value: `person.${part}`,
			label: partLabel(part, ofPersons),
		})),
		own: own.map(({ key }) => option(`custom.${key}`)),
		chosen: [...chosen],
		done,
		hrefs: {
			settings: inLocale(paths.settings(office.slug), locale),
			fields: inLocale(paths.fields(office.slug), locale),
		},
	}
}

export const actions: Actions = {
	undo: undoAction,
	async set(event) {
		const { ctx, network, form } = await acting(event)
		const parts = form.getAll('part').flatMap((part) => partName.safeParse(part).data ?? [])
		try {
			const { journalId } = await setApproval(ctx, network.id, { parts })
			return backWith(event, '', journalId)
		} catch (error) {
			return refused(error, 'approval', {})
		}
	},
}
