/** From a profile to what its page shows. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { districtBy, districtPhrase } from '#domain/atlas/geo/districts.ts'
import { webAddress } from '#domain/atlas/machine-readable.ts'
import type { Outlines } from '#domain/atlas/geo/outlines-from-geojson.ts'
import type { Network } from '#domain/networks/network.queries.ts'
import type { Profile, ProfileClaim } from '#domain/atlas/profile.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatMonth, formatNumber } from '#ui/format.ts'
import type { Fact } from '#ui/profile/Facts.svelte'
import { documentLines } from '../../../[network]/office/documents/document-view.ts'
import { imageOf } from '../../../[network]/office/documents/image.ts'
import { mapView } from '../../map-view.ts'
import { fieldFact } from '../../field-words.ts'
import {
	basisWords,
	certificateWords,
	freshnessState,
	functionWords,
	kindWords,
	retiredView,
	sizeWords,
} from '../../words.ts'
import { entriesView, marketFacts } from './entries-view.ts'

const stateWords = { ok: m.atlas_fresh, old: m.atlas_soon, stale: m.atlas_old }

export function profileView(
	profile: Profile,
	today: string,
	publicUrl: string,
	networks: Network[],
	outlines: Outlines | undefined,
) {
	const language = getLocale()
	const district = profile.addresses[0]?.district ? districtBy(profile.addresses[0].district) : undefined
	return {
		slug: profile.slug,
		name: profile.name,
		summary: inLanguage(profile.summary, language),
		description: inLanguage(profile.description, language),
		networks: profile.networks.map(({ slug, name, since }) => ({
			slug,
			text: since ? m.atlas_profile_member_since({ name, year: since.slice(0, 4) }) : m.atlas_profile_member({ name }),
			href: inLocale(paths.network(slug), language),
		})),
		logo: profile.logo && imageOf(profile.logo, m.documents_logo_of({ name: profile.name })),
		documents: documentLines(profile.documents),
		breadcrumbs: [
			{ label: m.atlas_title(), href: inLocale(paths.atlas(), language) },
			...(district
				? [
						{
							label: districtPhrase(district, language),
							href: inLocale(paths.atlas({ district: district.nuts }), language),
						},
					]
				: []),
			{ label: profile.name },
		],
		map: district
			? mapView({
					outlines,
					networks,
					counted: [{ value: district.nuts, count: 1 }],
					total: 1,
					hrefOf: (code) => inLocale(paths.atlas({ district: code }), language),
				}).map
			: null,
		whereabouts: district
			? [profile.addresses[0]?.place, districtPhrase(district, language)]
					.filter((part, index, all) => part && all.indexOf(part) === index)
					.join(', ')
			: null,
		claims: profile.claims.map((claim) => claimView(claim, today)),
		facts: [...factsOf(profile), ...marketFacts(profile)],
		entries: entriesView(profile),
		people: profile.people.map((person) => ({
			name: person.name,
			portrait: person.portrait ? imageOf(person.portrait, '').src : undefined,
			role: [...new Set(person.functions.map(({ kind, title }) => title ?? functionWords[kind]()))].join(', '),
			mail: person.channels.find((channel) => channel.kind === 'mail')?.value,
			phone: person.channels.find((channel) => channel.kind === 'phone' || channel.kind === 'mobile')?.value,
		})),
		passOn: profile.isPublic && {
			sheet: inLocale(paths.organisationSheet(profile.slug), language),
			code: paths.organisationCode(profile.slug, 'svg'),
		},
		permanent: publicUrl + paths.organisation(profile.slug),
	}
}

function claimView(claim: ProfileClaim, today: string) {
	const language = getLocale()
	const state = freshnessState(claim, today)
	const detail = [
		certificateWords(claim.certificate),
		claim.confirmedBy && claim.basis !== 'self-declared' ? m.atlas_confirmed_by({ who: claim.confirmedBy }) : null,
		claim.confirmedOn ? formatDay(claim.confirmedOn, language) : null,
	]
		.filter(Boolean)
		.join(', ')
	return {
		slug: claim.competence.slug,
		name: inLanguage(claim.competence.labels, language)?.text ?? claim.competence.slug,
		href: inLocale(paths.atlas({ competence: claim.competence.slug }), language),
		note: inLanguage(claim.evidence, language)?.text,
		retired: retiredView(claim.retired),
		level: claim.level,
		basis: { title: basisWords[claim.basis](), detail: detail || undefined },
		freshness: {
			state,
			text: claim.confirmedOn === null && claim.freshUntil === null ? m.atlas_unchecked() : stateWords[state](),
		},
		validity:
			state === 'stale'
				? m.atlas_counts_less()
				: claim.freshUntil
					? m.atlas_valid_until({ month: formatMonth(claim.freshUntil, language) })
					: undefined,
		capacity: inLanguage(claim.capacity, language)?.text,
	}
}

function factsOf(profile: Profile): Fact[] {
	const language = getLocale()
	const channel = (kind: string) => profile.channels.find((one) => one.kind === kind)?.value
	const web = webAddress(channel('web'))
	const address = profile.addresses[0]
	const facts: (Fact | null)[] = [
		{ term: m.atlas_profile_kind(), text: kindWords[profile.kind]() },
		profile.size ? { term: m.atlas_profile_size(), text: sizeWords[profile.size]() } : null,
		profile.employees === null
			? null
			: { term: m.atlas_profile_employees(), text: formatNumber(profile.employees, language) },
		profile.founded === null ? null : { term: m.atlas_profile_founded(), text: String(profile.founded) },
		address
			? {
					term: m.atlas_profile_address(),
					text: [address.street ?? address.postBox, [address.postcode, address.place].filter(Boolean).join(' ')].filter(
						(line): line is string => Boolean(line),
					),
				}
			: null,
		web
			? { term: m.atlas_profile_website(), text: web.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), href: web }
			: null,
		channel('mail')
			? { term: m.atlas_profile_mail(), text: channel('mail')!, href: `mailto:${channel('mail')}` }
			: null,
		channel('phone')
			? {
					term: m.atlas_profile_phone(),
					text: channel('phone')!,
					href: `tel:${channel('phone')!.replaceAll(/[^+\d]/g, '')}`,
				}
			: null,
		...profile.fields.map((field) =>
			fieldFact(field, ({ slug, kind }) =>
				kind === 'organisation' ? inLocale(paths.organisation(slug), language) : undefined,
			),
		),
		profile.languages?.length
			? { term: m.atlas_profile_languages(), text: profile.languages.map(languageName).join(', ') }
			: null,
		profile.confirmedOn
			? {
					term: m.atlas_profile_confirmed(),
					text: m.atlas_profile_confirmed_on({ day: formatDay(profile.confirmedOn, language) }),
					day: profile.confirmedOn,
				}
			: { term: m.atlas_profile_confirmed(), text: m.atlas_profile_never_confirmed() },
	]
	return facts.filter((fact): fact is Fact => fact !== null)
}

function languageName(code: string): string {
	try {
		return new Intl.DisplayNames([getLocale()], { type: 'language' }).of(code) ?? code
	} catch {
		// A code that is no language tag is shown as it was typed.
		return code
	}
}
