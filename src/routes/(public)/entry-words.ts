/** Entries of profiles in words, for the pages that show them. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { districtBy, districtPhrase } from '#domain/atlas/geo/districts.ts'
import type { ValueChainStep } from '#domain/profiles/market-position.ts'
import type { ProfileEntry } from '#domain/profiles/profile-entries.queries.ts'
import type { EntryKind } from '#domain/profiles/profile-entry.schema.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay } from '#ui/format.ts'
import type { IconName } from '#ui/mark/icons.ts'

export const entryKindWords: Record<EntryKind, () => string> = {
	reference: m.profiles_kind_reference,
	announcement: m.profiles_kind_announcement,
	certificate: m.profiles_kind_certificate,
	training: m.profiles_kind_training,
	apprenticeship: m.profiles_kind_apprenticeship,
	internship: m.profiles_kind_internship,
	thesis: m.profiles_kind_thesis,
	job: m.profiles_kind_job,
}

export const stepWords: Record<ValueChainStep, () => string> = {
	research: m.profiles_step_research,
	development: m.profiles_step_development,
	supply: m.profiles_step_supply,
	manufacturing: m.profiles_step_manufacturing,
	integration: m.profiles_step_integration,
	trade: m.profiles_step_trade,
	operation: m.profiles_step_operation,
	service: m.profiles_step_service,
	advice: m.profiles_step_advice,
	education: m.profiles_step_education,
}

/** A market in words: a country, the Union, the world, the own region. */
export function areaName(code: string): string {
	if (code === 'home') return m.profiles_area_home()
	return new Intl.DisplayNames([getLocale()], { type: 'region' }).of(code) ?? code
}

/** What all entries have in common. Texts carry their language where it is not the page's. */
export function entryView(entry: ProfileEntry) {
	const language = getLocale()
	const spoken = (text: ReturnType<typeof inLanguage>) =>
		text && { text: text.text, lang: text.lang === language ? undefined : text.lang }
	const title = spoken(inLanguage(entry.title, language)) ?? { text: entryKindWords[entry.kind](), lang: undefined }
	return {
		id: entry.id,
		kind: entryKindWords[entry.kind](),
		title: title.text,
		titleLang: title.lang,
		body: spoken(inLanguage(entry.body, language)),
		meta: metaOf(entry),
		link: entry.link,
		competences: entry.competences.map((competence) => ({
			label: inLanguage(competence.labels, language)?.text ?? competence.slug,
			href: inLocale(paths.atlas({ competence: competence.slug }), language),
		})),
	}
}

/** An offer, with how to answer it. */
export function offerView(entry: ProfileEntry) {
	return {
		...entryView(entry),
		icon: (entry.kind === 'job' ? 'work' : 'offer') satisfies IconName as IconName,
		mail: entry.mail,
	}
}
export type ShownEntry = ReturnType<typeof entryView>
export type ShownOffer = ReturnType<typeof offerView>

/** One line: when, for whom, where, until when. */
function metaOf(entry: ProfileEntry): string {
	if (entry.kind === 'announcement') return formatDay(entry.postedOn, getLocale())
	const language = getLocale()
	const day = entry.validUntil && formatDay(entry.validUntil, language)
	const parts =
		entry.kind === 'reference'
			? [
					entry.year === null ? null : String(entry.year),
					entry.client && m.profiles_for_client({ client: entry.client }),
				]
			: entry.kind === 'certificate'
				? [entry.issuer && m.profiles_issued_by({ issuer: entry.issuer }), day && m.profiles_valid_until({ day })]
				: [
						whereOf(entry),
						entry.startsOn && m.profiles_starts({ day: formatDay(entry.startsOn, language) }),
						day && m.profiles_open_until({ day }),
					]
	return parts.filter(Boolean).join(' · ')
}

function whereOf({ place, district }: ProfileEntry): string | null {
	const known = district ? districtBy(district) : undefined
	const phrase = known && districtPhrase(known, getLocale())
	return place && phrase && !place.includes(phrase) ? `${place}, ${phrase}` : (place ?? phrase ?? null)
}
