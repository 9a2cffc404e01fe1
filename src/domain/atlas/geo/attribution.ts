/** What a page with the map, or the imprint, has to show for the data that the tables in this folder were made from. */
export const ATTRIBUTION = [
	{ text: '© GeoBasis-DE / BKG 2021 (Daten verändert)', href: 'https://www.govdata.de/dl-de/by-2-0' },
	{ text: 'GeoNames, CC BY 4.0', href: 'https://www.geonames.org/' },
] as const
