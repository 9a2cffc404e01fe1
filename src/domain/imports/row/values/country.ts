import { fold } from '#platform/search-text.ts'

const codes =
	'AD AE AF AG AL AM AO AR AT AU AZ BA BD BE BG BH BR BY CA CH CL CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR GT HK HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LB LI LK LT LU LV LY MA MC MD ME MK MN MT MX MY NG NL NO NP NZ OM PA PE PH PK PL PT PY QA RO RS RU SA SE SG SI SK SM SN SY TH TN TR TW TZ UA UG US UY UZ VA VE VN XK YE ZA ZM ZW'.split(
		' ',
	)

const others: Readonly<Record<string, string>> = {
	d: 'DE',
	brd: 'DE',
	a: 'AT',
	uk: 'GB',
	england: 'GB',
	grossbritannien: 'GB',
	usa: 'US',
	f: 'FR',
	i: 'IT',
	nl: 'NL',
	'the netherlands': 'NL',
	holland: 'NL',
	fl: 'LI',
	tuerkei: 'TR',
	oesterreich: 'AT',
}

const names = new Map<string, string>(Object.entries(others))
for (const language of ['de', 'en']) {
	const display = new Intl.DisplayNames(language, { type: 'region' })
	for (const code of codes) names.set(fold(display.of(code) ?? code), code)
}
for (const code of codes) names.set(code.toLowerCase(), code)

/** The ISO code of a country written as code or name, German or English; null when unknown. */
export const readCountry = (text: string): string | null => names.get(fold(text)) ?? null
