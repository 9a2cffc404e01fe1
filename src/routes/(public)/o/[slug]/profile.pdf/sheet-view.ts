/** From a profile to the page that one prints: what matters most, in words. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { districtBy, districtPhrase } from '#domain/atlas/geo/districts.ts'
import { webAddress } from '#domain/atlas/machine-readable.ts'
import type { Profile } from '#domain/atlas/profile.queries.ts'
import type { Sheet, SheetItem, SheetSection, SheetText } from '#platform/pdf/draw-sheet.ts'
import { inLanguage, type Localized } from '#platform/localized.ts'
import type { SeenField } from '#domain/parties/party.visibility.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatList } from '#ui/format.ts'
import { qrPath } from '../../../../(account)/account/qr.ts'
import { fieldFact } from '../../../field-words.ts'
import { basisWords, functionWords, kindWords, sizeWords } from '../../../words.ts'
import { entriesView, marketFacts } from '../entries-view.ts'
import type { ShownEntry } from '../../../entry-words.ts'

type Around = { logo: Buffer | null; today: string; publicUrl: string }

/** So many of each at most, so that one part does not push out all others. */
const most = { claims: 8, references: 3, offers: 3, certificates: 3 }
const levels = { 1: m.common_level_1, 2: m.common_level_2, 3: m.common_level_3 }

export function sheetOf(profile: Profile, { logo, today, publicUrl }: Around): Sheet {
	const language = getLocale()
	const address = publicUrl + inLocale(paths.organisation(profile.slug), language)
	return {
		language,
		name: profile.name,
		over: [kindWords[profile.kind](), whereOf(profile)].filter(Boolean).join(' · '),
		summary: spoken(profile.summary),
		logo: logo && { bytes: logo, alt: m.documents_logo_of({ name: profile.name }) },
		sections: sectionsOf(profile),
		facts: factsOf(profile, publicUrl),
		code: {
			...qrPath(publicUrl + paths.organisation(profile.slug)),
			alt: m.profiles_sheet_code_alt(),
			caption: m.profiles_sheet_code(),
		},
		foot: { text: m.profiles_sheet_foot({ day: formatDay(today, language), address }), href: address },
	}
}

/** A text, with its language where it is not the page's. */
function spoken(value: Localized | null): SheetText | null {
	const found = inLanguage(value, getLocale())
	return found && { text: found.text, lang: found.lang === getLocale() ? undefined : found.lang }
}

function sectionsOf(profile: Profile): SheetSection[] {
	const { references, offers, certificates } = entriesView(profile)
	const claims = profile.claims.map(({ competence, level, basis, evidence }): SheetItem => ({
		title: spoken(competence.labels) ?? { text: competence.slug },
		note: [levels[level](), basisWords[basis](), inLanguage(evidence, getLocale())?.text].filter(Boolean).join(' · '),
	}))
	const about = spoken(profile.description)
	return [
		section(m.atlas_profile_can(), claims, most.claims),
		section(m.profiles_references(), references.map(itemOf), most.references),
		section(m.profiles_offers(), offers.map(withKind), most.offers),
		section(m.profiles_certificates(), certificates.map(itemOf), most.certificates),
		section(m.profiles_sheet_about(), about ? [{ title: { text: '' }, body: about }] : [], 1),
	]
}

const section = (heading: string, items: SheetItem[], shown: number): SheetSection => ({
	heading,
	items: items.slice(0, shown),
	left: Math.max(0, items.length - shown),
	more: (count) => m.profiles_sheet_more({ count }),
})

const itemOf = ({ title, titleLang, meta, body }: ShownEntry): SheetItem => ({
	title: { text: title, lang: titleLang },
	note: meta,
	body,
})
const withKind = (offer: ShownEntry): SheetItem => ({
	...itemOf(offer),
	note: [offer.kind, offer.meta].filter(Boolean).join(' · '),
})

function whereOf({ addresses: [address] }: Profile): string | null {
	const district = address?.district ? districtBy(address.district) : undefined
	const parts = [address?.place, district && districtPhrase(district, getLocale())].filter(Boolean)
	return [...new Set(parts)].join(', ') || null
}

function factsOf(profile: Profile, publicUrl: string): Sheet['facts'] {
	const language = getLocale()
	const channel = (kind: string) => profile.channels.find((one) => one.kind === kind)?.value
	const web = webAddress(channel('web'))
	const [address] = profile.addresses
	const names = new Intl.DisplayNames([language], { type: 'language' })
	const fact = (term: string, text: string | null | undefined, href?: string) => (text ? [{ term, text, href }] : [])
	return [
		...profile.people.slice(0, 2).flatMap(({ name, functions, channels }) => {
			const roles = functions.map(({ kind, title }) => title ?? functionWords[kind]())
			const reach = channels.filter(({ kind }) => kind !== 'fax' && kind !== 'social').map(({ value }) => value)
			return fact(m.profiles_sheet_contact(), [name, [...new Set(roles)].join(', '), ...reach].join('\n'))
		}),
		...fact(
			m.atlas_profile_address(),
			address &&
				[address.street ?? address.postBox, [address.postcode, address.place].filter(Boolean).join(' ')]
					.filter(Boolean)
					.join('\n'),
		),
		...fact(m.atlas_profile_website(), web?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), web),
		...fact(m.atlas_profile_mail(), channel('mail'), `mailto:${channel('mail')}`),
		...fact(m.atlas_profile_phone(), channel('phone')),
		...fact(m.atlas_profile_size(), profile.size && sizeWords[profile.size]()),
		...fact(m.atlas_profile_founded(), profile.founded?.toString()),
		...profile.fields.flatMap((field) => fieldFacts(field, publicUrl)),
		...fact(
			m.atlas_profile_languages(),
			profile.languages?.length
				? formatList(
						profile.languages.map((code) => names.of(code) ?? code),
						language,
					)
				: null,
		),
		...marketFacts(profile).map(({ term, text }) => ({ term, text: [text].flat().join(', ') })),
		...fact(m.profiles_sheet_networks(), profile.networks.map(({ name }) => name).join('\n')),
	]
}

/** A field of the office as on the page of the profile; on paper an address says where it is. */
function fieldFacts(field: SeenField, publicUrl: string): Sheet['facts'] {
	const { term, text, href } = fieldFact(field, ({ slug, kind }) =>
		kind === 'organisation' ? inLocale(paths.organisation(slug), getLocale()) : undefined,
	)
	return [{ term, text: [text].flat().join('\n'), href: href && new URL(href, publicUrl).href }]
}
