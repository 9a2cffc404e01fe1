/** The files of organisations that a network offers, in the order of its page. `format` is the code of the EU's list of file types. */
export const dataFiles = [
	{ name: 'organisations.csv', format: 'CSV', mediaType: 'text/csv' },
	{ name: 'claims.csv', format: 'CSV', mediaType: 'text/csv' },
	{ name: 'entries.csv', format: 'CSV', mediaType: 'text/csv' },
	{ name: 'organisations.jsonld', format: 'JSON_LD', mediaType: 'application/ld+json' },
] as const

export type DataFile = (typeof dataFiles)[number]['name']

/** The catalogue that describes them. */
export const catalogueFiles = [
	{ name: 'catalogue.ttl', mediaType: 'text/turtle' },
	{ name: 'catalogue.jsonld', mediaType: 'application/ld+json' },
] as const
