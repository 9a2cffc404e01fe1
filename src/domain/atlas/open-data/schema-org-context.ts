/**
 * The words of schema.org that we use, as its own context defines them (https://schema.org/docs/jsonldcontext.json), so that nobody
 * has to fetch it: what stands in our files means the same with either of them.
 */
export const schemaOrgContext = {
	'@vocab': 'http://schema.org/',
	url: { '@id': 'http://schema.org/url', '@type': '@id' },
	logo: { '@id': 'http://schema.org/logo', '@type': '@id' },
	license: { '@id': 'http://schema.org/license', '@type': '@id' },
	foundingDate: { '@id': 'http://schema.org/foundingDate', '@type': 'Date' },
	datePublished: { '@id': 'http://schema.org/datePublished', '@type': 'Date' },
	datePosted: { '@id': 'http://schema.org/datePosted', '@type': 'Date' },
	startDate: { '@id': 'http://schema.org/startDate', '@type': 'Date' },
	expires: { '@id': 'http://schema.org/expires', '@type': 'Date' },
	validThrough: { '@id': 'http://schema.org/validThrough', '@type': 'Date' },
} as const
