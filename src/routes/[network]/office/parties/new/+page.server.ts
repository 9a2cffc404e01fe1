import { fail, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { fieldsFor } from '#domain/fields/fields.queries.ts'
import { probableDuplicates } from '#domain/duplicates/probable-duplicates.queries.ts'
import { startFunction } from '#domain/parties/details/start-function.ts'
import { partyRecord } from '#domain/parties/record/party-record.queries.ts'
import { createParty } from '#domain/parties/record/create-party.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { acting } from '../../done.server.ts'
import { Choice, typedValues } from '../[id]/change.server.ts'
import { read } from '../[id]/forms/form-view.ts'
import { postedCustom } from '../[id]/forms/posted-custom.server.ts'
import { duplicateView, errorsOf, newPartyForm, readNewParty } from './new-party-form.ts'

export const load: PageServerLoad = async ({ parent, locals, url }) => {
	const { office } = await parent()
	if (!office.manages) throw new Refusal('not-found', 'common.not-found')
	const kind = url.searchParams.get('kind') === 'person' ? 'person' : 'organisation'
	const organisation = Number(url.searchParams.get('organisation') ?? Number.NaN)
	const at =
		kind === 'person' && Number.isSafeInteger(organisation)
			? (await partyRecord(locals.ctx, office.id, organisation)).facts
			: null
	const own = await fieldsFor(locals.ctx, office.id, kind)
	return newPartyForm(
		kind,
		office.slug,
		at && { id: at.id, name: at.name },
		own.filter(({ required }) => required),
	)
}

export const actions: Actions = {
	async create(event) {
		const { ctx, network, form } = await acting(event)
		const fields = await fieldsFor(ctx, network.id, read(form, 'kind') === 'person' ? 'person' : 'organisation')
		const values = typedValues(form)
		const answer = (errors: { field?: string; message: string }[], more: object = {}) =>
			fail(422, { section: 'new', values, errors, theirs: {}, choices: null, duplicates: [], ...more })
		try {
			const custom = await postedCustom({ ctx, network, form }, fields)
			const given = readNewParty(form, network.districts, custom)
			if (given.choices) return answer([], { choices: given.choices })
			if (!form.has('sure')) {
				const found = await probableDuplicates(ctx, network.id, given.entered)
				if (found.length > 0) return answer([], { duplicates: found.map((one) => duplicateView(one, network.slug)) })
			}
			const made = await createParty(ctx, network.id, given.party)
			const organisationId = read(form, 'organisation')
			if (organisationId !== '')
				await startFunction(ctx, network.id, {
					personId: made.id,
					organisationId,
					kind: read(form, 'function_kind') as 'main-contact',
				})
			redirect(303, inLocale(paths.party(network.slug, made.id, { done: made.journalId }), ctx.locale))
		} catch (error) {
			if (error instanceof Choice)
				return answer([{ field: error.question.name, message: error.question.legend }], { choices: error.question })
			if (!(error instanceof Refusal)) throw error
			return answer(errorsOf(error, form))
		}
	},
}
