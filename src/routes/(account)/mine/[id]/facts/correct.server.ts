/** The form of the facts of a profile, or of one’s own record: what it shows, and what becomes of what was sent. */
import { fail, type RequestEvent } from '@sveltejs/kit'
import { correctProfile } from '#domain/parties/profile/correct-profile.ts'
import type { OwnProfile } from '#domain/parties/profile/own-profile.queries.ts'
import type { ProfileField } from '#domain/parties/profile/profile.schema.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { blamed } from '../../../../[network]/office/parties/[id]/change.server.ts'
import { ownFiles } from '../../../../[network]/office/parties/[id]/forms/own-files.server.ts'
import { partLabel } from '../proposal-view.ts'
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

export async function factsForm(ctx: Context, profile: OwnProfile) {
	const { fields, proposals, parts } = await shownProposals(ctx, profile)
	return {
		fields,
		proposals,
		shown: {
			profile: { name: profile.name, version: profile.version, network: profile.network },
			values: valuesOf(fields),
			parts: parts.map((part) => partLabel(part, profile.own)),
			waiting: proposals.map(({ part }) => partLabel(part, profile.own)),
			proposals: proposals.map(({ id }) => id),
		},
	}
}

/** Corrects what was sent, and leads back saying what was done; a refusal keeps what was typed. */
export async function correctFrom<Event extends RequestEvent>(
	event: Event,
	record: (event: Event) => Promise<OwnProfile>,
	back: (event: Event, done: 'corrected' | 'proposed' | 'nothing') => never,
) {
	const { id, network, own } = await record(event)
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
		return back(event, proposed.length > 0 ? 'proposed' : 'corrected')
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		if (error.code === 'parties.nothing-changed') return back(event, 'nothing')
		if (error.code === 'common.invalid-input')
			return fail(422, { ...answer, isConflict: false, errors: wrongFields(error, own) })
		// About a file, which names its control.
		if (error.facts.field) return fail(422, { ...answer, isConflict: false, errors: [blamed(error)] })
		if (error.code !== 'parties.changed-meanwhile') throw error
		const columns = error.facts.columns as ProfileField[]
		const beside = await besideProposals(ctx, await record(event), columns, answer)
		const compared = {
			version: String(error.facts.version),
			fields: [...new Set([...(answer.compared?.fields ?? []), ...columns])],
		}
		const errors = conflictsIn(error, beside.fields, own)
		return fail(409, { ...answer, ...beside.answer, compared, isConflict: true, errors })
	}
}
