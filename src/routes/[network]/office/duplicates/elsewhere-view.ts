import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Elsewhere } from '#domain/parties/identities/elsewhere.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'

const notes: Record<Elsewhere['state'], () => string> = {
	asks: m.elsewhere_asks,
	agreed: m.elsewhere_agreed,
	found: m.elsewhere_found,
	asked: m.elsewhere_asked,
	refused: m.elsewhere_refused,
}

/** What an office sees and may answer; what it has said already it may take back by saying the opposite. */
export function elsewhereView({ party, identity, state }: Elsewhere, slug: string) {
	const language = getLocale()
	const open = state === 'asks' || state === 'found'
	return {
		key: `${party.id}-${identity.id}`,
		title: m.duplicates_pair({ first: party.name, second: identity.name }),
		own: { ...party, href: inLocale(paths.party(slug, party.id), language) },
		other: {
			...identity,
			href: inLocale(paths.organisation(identity.slug), language),
			networks: identity.networks.join(', '),
		},
		note: notes[state](),
		same: open ? m.elsewhere_same() : state === 'agreed' ? m.elsewhere_join() : undefined,
		different: state === 'refused' ? undefined : open ? m.elsewhere_other() : m.elsewhere_withdraw(),
	}
}

export type ElsewhereView = ReturnType<typeof elsewhereView>
