/**
 * What organisations of the demonstration show beyond facts and claims. Drawn from the slug, apart from everything else: so the
 * alliance stays the same to the letter, with or without it.
 */
import { valueChain, type ValueChainStep } from '#domain/profiles/market-position.ts'
import { offerKinds, type EntryKind, type OfferKind } from '#domain/profiles/profile-entry.schema.ts'
import { dayOf, ordinalOf } from '../days.ts'
import { Random } from '../random.ts'
import { hashOf } from '../text.ts'
import type { Bilingual, Day, DemoOrganisation, Localized, Scope } from '../types.ts'
import { drawAnnouncements } from './draw-announcements.ts'
import { fixedEntries } from './fixed-entries.ts'
import { offerBodies, offerTitles } from './offer-lines.ts'
import { deeds, problems, referenceTitles, results } from './reference-lines.ts'

export type DemoEntry = {
	kind: EntryKind
	title: Localized
	body?: Localized
	client?: string
	year?: number
	issuer?: string
	startsOn?: Day
	/** Offers are where the organisation is. */
	link?: string
	mail?: string
	/** Of an announcement. */
	postedOn?: Day
	validUntil?: Day
	scope?: Scope
	competences?: readonly string[]
}
export type DemoPosition = { activeIn: string[]; partnersIn: string[]; valueChain: ValueChainStep[] }

type Source = { org: DemoOrganisation; labelOf(slug: string): Bilingual | undefined; today: Day; random: Random }

/** The entries of an organisation: none but announcements for two in five. */
export function drawEntries(org: DemoOrganisation, labelOf: Source['labelOf'], today: Day): DemoEntry[] {
	const fixed = fixedEntries(today)[org.slug]
	if (fixed) return fixed
	const source = { org, labelOf, today, random: new Random(hashOf(`entries ${org.slug}`)) }
	const announcements = drawAnnouncements(org, labelOf, today)
	if (source.random.chance(0.4)) return announcements
	return [...references(source), ...offers(source), ...certificates(source), ...announcements]
}

const inBoth = ({ org }: Source, { de, en }: Bilingual): Localized => (org.english ? { de, en } : { de })
const withName = (text: Bilingual, label: Bilingual): Bilingual => ({
	de: text.de.replace('{k}', label.de),
	en: text.en.replace('{k}', label.en),
})
const joined = (...texts: Bilingual[]): Bilingual => ({
	de: texts.map(({ de }) => de).join(' '),
	en: texts.map(({ en }) => en).join(' '),
})

/** Competences that the organisation claims, those with evidence first. */
function named({ org, labelOf, random }: Source, most: number): { slug: string; label: Bilingual }[] {
	const claims = org.claims.flatMap(({ competence }) => {
		const label = labelOf(competence)
		return label ? [{ slug: competence, label }] : []
	})
	return random.some(claims, most)
}

function references(source: Source): DemoEntry[] {
	const { random, today, org } = source
	const titles = random.some(referenceTitles, 3)
	return named(source, random.int(0, 3)).map(({ slug, label }, at) => {
		const { title, clients } = titles[at]!
		const year = Number(today.slice(0, 4)) - random.int(0, 5)
		return {
			kind: 'reference',
			title: inBoth(source, withName(title, label)),
			body: inBoth(source, joined(random.pick(problems), random.pick(deeds), random.pick(results))),
			...(clients.length > 0 && random.chance(0.5) && { client: random.pick(clients) }),
			year: Math.max(year, org.founded),
			...(random.chance(0.3) && { link: `https://${org.website}/referenzen/${slug}` }),
			competences: [slug],
			scope: random.chance(0.9) ? 'public' : 'members',
		}
	})
}

function offers(source: Source): DemoEntry[] {
	const { org, random, today } = source
	if (org.employees < 4 || random.chance(0.45)) return []
	const wanted = random.some(
		offerKinds.filter((kind) => kind !== 'training' || random.chance(0.3)),
		random.int(1, org.employees > 60 ? 3 : 2),
	)
	return wanted.flatMap((kind) => offer(source, kind) ?? []).filter(({ validUntil }) => validUntil !== today)
}

function offer(source: Source, kind: OfferKind): DemoEntry | null {
	const { org, random, today } = source
	const titles = offerTitles(kind, org.kind)
	const [competence] = named(source, 1)
	if (titles.length === 0 || !competence) return null
	const now = ordinalOf(today)
	const isOver = random.chance(0.07)
	const autumn = `${Number(today.slice(0, 4)) + (today.slice(5) > '06-30' ? 1 : 0)}-09-01`
	const title = random.pick(titles)
	return {
		kind,
		title: inBoth(source, withName(title, competence.label)),
		body: inBoth(source, random.pick(offerBodies[kind])),
		...(kind === 'apprenticeship'
			? { startsOn: autumn }
			: random.chance(0.5) && { startsOn: dayOf(now + random.int(20, 150)) }),
		...(random.chance(0.6) ? { mail: `jobs@${org.website}` } : { link: `https://${org.website}/karriere` }),
		validUntil: dayOf(now + (isOver ? -random.int(5, 90) : random.int(8, 190))),
		competences: title.de.includes('{k}') ? [competence.slug] : [],
		scope: random.chance(0.93) ? 'public' : 'members',
	}
}

const known: readonly { title: string; issuer: string }[] = [
	{ title: 'ISO 9001', issuer: 'Zertifizierstelle Südwest' },
	{ title: 'ISO/IEC 27001', issuer: 'Prüfverein Oberland' },
	{ title: 'ISO 14001', issuer: 'Zertifizierstelle Südwest' },
	{ title: 'TISAX AL 2', issuer: 'Prüfverein Oberland' },
]

function certificates({ org, random, today }: Source): DemoEntry[] {
	if (org.employees < 20 || random.chance(0.6)) return []
	return random.some(known, random.int(1, 2)).map(({ title, issuer }) => ({
		kind: 'certificate',
		title: { de: title },
		issuer,
		validUntil: dayOf(ordinalOf(today) + random.int(-60, 1_000)),
	}))
}

/** Where the organisation stands in its markets; null for half of them. */
export function drawPosition(org: DemoOrganisation): DemoPosition | null {
	const random = new Random(hashOf(`markets ${org.slug}`))
	if (random.chance(0.5)) return null
	const steps: readonly ValueChainStep[] =
		org.kind === 'company' ? valueChain.slice(1, 9) : ['research', 'advice', 'education']
	const chosen = random.some(steps, random.int(1, 3))
	const abroad = random.some(
		['AT', 'CH', 'FR', 'IT', 'NL', 'US'],
		org.employees > 50 ? random.int(1, 4) : random.int(0, 1),
	)
	return {
		activeIn: ['home', ...(org.employees > 8 ? ['DE'] : []), ...abroad],
		partnersIn: random.chance(0.35) ? random.some(['FR', 'CH', 'AT', 'IT', 'PL', 'EU'], random.int(1, 2)) : [],
		valueChain: valueChain.filter((step) => chosen.includes(step)),
	}
}
