/** The districts of Germany by state, for choosing the region of a network. */
import { DISTRICTS, districtName } from '#domain/atlas/geo/districts.ts'
import type { Locale } from '#platform/localized.ts'

const states: Record<string, Record<Locale, string>> = {
	BW: { de: 'Baden-Württemberg', en: 'Baden-Württemberg' },
	BY: { de: 'Bayern', en: 'Bavaria' },
	BE: { de: 'Berlin', en: 'Berlin' },
	BB: { de: 'Brandenburg', en: 'Brandenburg' },
	HB: { de: 'Bremen', en: 'Bremen' },
	HH: { de: 'Hamburg', en: 'Hamburg' },
	HE: { de: 'Hessen', en: 'Hesse' },
	MV: { de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania' },
	NI: { de: 'Niedersachsen', en: 'Lower Saxony' },
	NW: { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
	RP: { de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' },
	SL: { de: 'Saarland', en: 'Saarland' },
	SN: { de: 'Sachsen', en: 'Saxony' },
	ST: { de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' },
	SH: { de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' },
	TH: { de: 'Thüringen', en: 'Thuringia' },
}

export type State = { name: string; districts: { code: string; name: string }[] }

/** All districts with their names in a language, both sorted. */
export function districtsByState(locale: Locale): State[] {
	const collator = new Intl.Collator(locale)
	return Object.entries(states)
		.map(([code, names]) => ({
			name: names[locale],
			districts: DISTRICTS.filter(({ state }) => state === code)
				.map((district) => ({ code: district.nuts, name: districtName(district, locale) }))
				.toSorted((a, b) => collator.compare(a.name, b.name)),
		}))
		.toSorted((a, b) => collator.compare(a.name, b.name))
}
