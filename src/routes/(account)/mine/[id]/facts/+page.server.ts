import { fail } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { correctProfile } from '#domain/parties/profile/correct-profile.ts'
import { sizeClasses } from '#domain/parties/party.schema.ts'
import type { ProfileField } from '#domain/parties/profile/profile.schema.ts'
import { Refusal } from '#platform/errors.ts'
import { blamed } from '../../../../[network]/office/parties/[id]/change.server.ts'
import { ownFiles } from '../../../../[network]/office/parties/[id]/forms/own-files.server.ts'
import { sizeWords } from '../../../../(public)/words.ts'
import { backToProfile, keptProfile, waysOf } from '../../keeping.server.ts'
import { languageName, usualLanguages } from '../language-names.ts'
import { partLabel } from '../proposal-view.ts'
import { ownControls } from './own-controls.server.ts'
import {
	comparedIn,
	conflictsIn,
	correctionIn,
	proposalsIn,
	typedValues,
	valuesOf,
	wrongFields,
} from './facts-form.server.ts'
import { besideProposals, shownProposals } from './shown-proposals.server.ts'

export const load: PageServerLoad = async (event) => {
	const profile = await keptProfile(event)
	const { ctx } = event.locals
	const { fields, proposals, parts } = await shownProposals(ctx, profile)
	const own = (fields.languages ?? []) as readonly string[]
	return {
		profile: { name: profile.name, version: profile.version, network: profile.network },
		values: valuesOf(fields),
		languages: [...new Set([...usualLanguages, ...own])].map((value) => ({ value, label: languageName(value) })),
		sizes: sizeClasses.map((value) => ({ value, label: sizeWords[value]() })),
		...ownControls(profile.id, profile.own, fields, proposals, ctx.locale),
		parts: parts.map((part) => partLabel(part, profile.own)),
		waiting: proposals.map(({ part }) => partLabel(part, profile.own)),
		proposals: proposals.map(({ id }) => id),
		ways: waysOf(profile, event),
	}
}

export const actions: Actions = {
	async default(event) {
		const { id, network, own } = await keptProfile(event)
		const { ctx } = event.locals
		const form = await event.request.formData()
		const answer = {
			values: typedValues(form, own),
			version: String(form.get('version')),
			compared: comparedIn(form),
			proposals: proposalsIn(form),
		}
		try {
			const { proposed } = await correctProfile(ctx, network.id, {
				partyId: id,
				...correctionIn(form, own, ctx.locale, await ownFiles(form, own)),
			})
			backToProfile(event, proposed.length > 0 ? 'proposed' : 'corrected')
		} catch (error) {
			if (!(error instanceof Refusal)) throw error
			if (error.code === 'parties.nothing-changed') backToProfile(event, 'nothing')
			if (error.code === 'common.invalid-input')
				return fail(422, { ...answer, isConflict: false, errors: wrongFields(error, own) })
			// About a file, which names its control.
			if (error.facts.field) return fail(422, { ...answer, isConflict: false, errors: [blamed(error)] })
			if (error.code !== 'parties.changed-meanwhile') throw error
			const columns = error.facts.columns as ProfileField[]
			const beside = await besideProposals(ctx, await keptProfile(event), columns, answer)
			const compared = {
				version: String(error.facts.version),
				fields: [...new Set([...(answer.compared?.fields ?? []), ...columns])],
			}
			const errors = conflictsIn(error, beside.fields, own)
			return fail(409, { ...answer, ...beside.answer, compared, isConflict: true, errors })
		}
	},
}
