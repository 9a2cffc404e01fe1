import type { Actions, PageServerLoad } from './$types'
import { documentsOf } from '#domain/documents/documents.queries.ts'
import { pictureOf } from '#domain/documents/pictures/pictures.queries.ts'
import type { OwnConsent } from '#domain/parties/own/people.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { formatInstant } from '#ui/format.ts'
import { documentLines } from '../../../../[network]/office/documents/document-view.ts'
import { imageOf } from '../../../../[network]/office/documents/image.ts'
import { isFresh } from '../../../fresh.server.ts'
import { scopeWords } from '../../scope-words.ts'
import { factsView } from '../../[id]/profile-view.ts'
import { ownProposals } from '../../[id]/proposals.server.ts'
import { ownFacts, withdrawOwn } from './own-facts.server.ts'
import { own, personActions } from './person-actions.server.ts'

export const load: PageServerLoad = async (event) => {
	const person = await own(event)
	const { ctx, locale } = event.locals
	event.locals.net = person.network.slug
	const [portrait, documents, record] = await Promise.all([
		pictureOf(ctx, person.id, 'portrait'),
		documentsOf(ctx, person.id),
		ownFacts(event),
	])
	const line = ({ scope, givenAt, withdrawnAt, source, text_version: version, ...consent }: OwnConsent) => ({
		...consent,
		holds: withdrawnAt === null,
		scope: scopeWords[scope](),
		given: formatInstant(givenAt, locale),
		withdrawn: withdrawnAt && formatInstant(withdrawnAt, locale),
		proof: m.mine_consent_proof({ source, version }),
	})
	return {
		id: person.id,
		name: person.name,
		network: person.network.name,
		facts: factsView(person.id, record.fields, record.own),
		proposals: await ownProposals(ctx, record),
		factsHref: inLocale(paths.minePersonFacts(person.id), locale),
		consents: person.consents.map(line),
		portrait: portrait && imageOf(portrait, m.documents_portrait_of({ name: person.name })),
		documents: documentLines(documents),
		scopes: (['members', 'alliance', 'public'] as const).map((value) => ({ value, label: scopeWords[value]() })),
		fresh: await isFresh(event),
		here: inLocale(paths.minePerson(person.id), locale),
		mine: inLocale(paths.mine(), locale),
		done: event.url.searchParams.get('done'),
	}
}

export const actions: Actions = { ...personActions, withdrawProposal: withdrawOwn }
