/** What a profile lacks, in words, with the way to where it is filled in. For the member and for the office. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { completenessOf, type CompletenessPart, type Hint, type PartName } from '#domain/atlas/completeness.ts'
import { profileBySlug } from '#domain/atlas/profile.queries.ts'
import { visitor, type Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'

/** Null for a profile that is not public: nobody is to be led to it. `id` is the record to be mended; null: by somebody else. */
export async function completenessView(ctx: Context, slug: string, id: number | null) {
	const profile = await asEverybody(ctx, slug)
	if (!profile) return null
	const { points, parts, hints } = completenessOf(profile, ctx.today)
	const linkTo = (target: ((id: number) => string) | undefined) =>
		id === null || !target ? undefined : inLocale(target(id), getLocale())
	return {
		points,
		missing: parts
			.filter((part) => part.points < part.most)
			.map((part) => ({
				...partWords[part.part](part),
				points: m.profiles_complete_more({ points: part.most - part.points }),
				href: linkTo(partHref[part.part]),
			})),
		hints: hints.map((hint) => ({
			label: hintWords[hint][0](),
			why: hintWords[hint][1](),
			href: linkTo(hintHref[hint]),
		})),
	}
}

async function asEverybody(ctx: Context, slug: string) {
	try {
		const found = await profileBySlug({ ...ctx, viewer: visitor }, slug)
		return 'movedTo' in found ? null : found
	} catch (error) {
		if (error instanceof Refusal && error.kind === 'not-found') return null
		throw error
	}
}

type Words = { label: string; why: string }
const partWords: Record<PartName, (part: CompletenessPart) => Words> = {
	'summary-de': () => ({ label: m.mine_summary_de(), why: m.profiles_why_summary() }),
	'description-de': () => ({ label: m.mine_description_de(), why: m.profiles_why_description() }),
	'summary-en': () => ({ label: m.mine_summary_en(), why: m.profiles_why_english() }),
	claims: ({ count, mostCount }) => ({
		label: m.profiles_part_claims({ count, most: mostCount }),
		why: m.profiles_why_claims(),
	}),
	proven: ({ count, mostCount }) => ({
		label: m.profiles_part_proven({ count, most: mostCount }),
		why: m.profiles_why_proven(),
	}),
	confirmed: () => ({ label: m.profiles_part_confirmed(), why: m.profiles_why_confirmed() }),
}
const partHref: Record<PartName, (id: number) => string> = {
	'summary-de': (id) => `${paths.mineFacts(id)}#summary-de`,
	'description-de': (id) => `${paths.mineFacts(id)}#description-de`,
	'summary-en': (id) => `${paths.mineFacts(id)}#summary-en`,
	claims: (id) => paths.mineClaim(id, 'new'),
	proven: (id) => `${paths.mineOrganisation(id)}#nachweise`,
	confirmed: (id) => `${paths.mineOrganisation(id)}#bestaetigen`,
}
const hintWords: Record<Hint, readonly [() => string, () => string]> = {
	address: [m.profiles_hint_address, m.profiles_why_address],
	contact: [m.profiles_hint_contact, m.profiles_why_contact],
	web: [m.profiles_hint_web, m.profiles_why_web],
	logo: [m.profiles_hint_logo, m.profiles_why_logo],
	reference: [m.profiles_hint_reference, m.profiles_why_reference],
	offer: [m.profiles_hint_offer, m.profiles_why_offer],
	languages: [m.profiles_hint_languages, m.profiles_why_languages],
	markets: [m.profiles_hint_markets, m.profiles_why_markets],
}
/** Addresses and people are kept by the office, each person with their own consent. */
const hintHref: Partial<Record<Hint, (id: number) => string>> = {
	web: (id) => `${paths.mineFacts(id)}#web`,
	logo: (id) => `${paths.mineOrganisation(id)}#logo`,
	reference: (id) => paths.mineEntry(id, 'new', { kind: 'reference' }),
	offer: (id) => paths.mineEntries(id),
	languages: (id) => `${paths.mineFacts(id)}#languages`,
	markets: (id) => paths.mineMarkets(id),
}
