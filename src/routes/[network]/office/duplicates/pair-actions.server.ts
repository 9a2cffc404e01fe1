/** "Not a duplicate", and back; the same organisation as elsewhere, or not. All lead to the list, which says what was done. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { admitPair } from '#domain/duplicates/admit-pair.ts'
import { denyPair } from '#domain/duplicates/deny-pair.ts'
import { sayOther } from '#domain/parties/identities/say-other.ts'
import { saySame } from '#domain/parties/identities/say-same.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { refused, typed } from '../../../(account)/forms.server.ts'
import { acting, undoAction } from '../done.server.ts'

type PairEvent = RequestEvent<{ network: string }>

const decide = (command: typeof denyPair, settled: string) => async (event: PairEvent) => {
	const { ctx, network, form } = await acting(event)
	const show = typed(form, 'show', 20)
	const back = (done: number | null) =>
		redirect(303, inLocale(paths.duplicates(network.slug, { show: show || null, done }), event.locals.locale))
	try {
		const { journalId } = await command(ctx, network.id, {
			partyId: typed(form, 'first'),
			otherId: typed(form, 'second'),
		})
		return back(journalId)
	} catch (error) {
		// Somebody was quicker, or the form was sent twice: it is as it was meant.
		if (error instanceof Refusal && error.code === settled) return back(null)
		return refused(error, 'pair', {})
	}
}

const say = (command: typeof saySame | typeof sayOther) => async (event: PairEvent) => {
	const { ctx, network, form } = await acting(event)
	try {
		const about = { partyId: typed(form, 'party'), identityId: typed(form, 'identity') }
		const { journalId } = await command(ctx, network.id, about)
		return redirect(
			303,
			inLocale(paths.duplicates(network.slug, { show: 'elsewhere', done: journalId }), event.locals.locale),
		)
	} catch (error) {
		return refused(error, 'pair', {})
	}
}

export const pairActions = {
	same: say(saySame),
	other: say(sayOther),
	deny: decide(denyPair, 'duplicates.already-denied'),
	admit: decide(admitPair, 'duplicates.not-denied'),
	undo: undoAction,
}
