import { fail } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { correctProfile } from '#domain/parties/profile/correct-profile.ts'
import { sizeClasses } from '#domain/parties/party.schema.ts'
import type { ProfileField } from '#domain/parties/profile/profile.schema.ts'
import { Refusal } from '#platform/errors.ts'
import { sizeWords } from '../../../../(public)/words.ts'
import { backToProfile, keptProfile, waysOf } from '../../keeping.server.ts'
import { languageName, usualLanguages } from '../language-names.ts'
import { comparedIn, conflictsIn, correctionIn, typedValues, valuesOf, wrongFields } from './facts-form.server.ts'

export const load: PageServerLoad = async (event) => {
	const profile = await keptProfile(event)
	const own = (profile.fields.languages ?? []) as readonly string[]
	return {
		profile: { name: profile.name, version: profile.version, network: profile.network },
		values: valuesOf(profile.fields),
		languages: [...new Set([...usualLanguages, ...own])].map((value) => ({ value, label: languageName(value) })),
		sizes: sizeClasses.map((value) => ({ value, label: sizeWords[value]() })),
		ways: waysOf(profile, event),
	}
}

export const actions: Actions = {
	async default(event) {
		const { id, network } = await keptProfile(event)
		const form = await event.request.formData()
		const answer = { values: typedValues(form), version: String(form.get('version')), compared: comparedIn(form) }
		try {
			await correctProfile(event.locals.ctx, network.id, { partyId: id, ...correctionIn(form) })
		} catch (error) {
			if (!(error instanceof Refusal)) throw error
			if (error.code === 'parties.nothing-changed') backToProfile(event, 'nothing')
			if (error.code === 'common.invalid-input')
				return fail(422, { ...answer, isConflict: false, errors: wrongFields(error) })
			if (error.code !== 'parties.changed-meanwhile') throw error
			const { fields } = await keptProfile(event)
			const compared = {
				version: String(error.facts.version),
				fields: [...new Set([...(answer.compared?.fields ?? []), ...(error.facts.columns as ProfileField[])])],
			}
			return fail(409, { ...answer, compared, isConflict: true, errors: conflictsIn(error, fields) })
		}
		backToProfile(event, 'corrected')
	},
}
