/** The address of an atlas page as a question: `?q=&network=&district=&field=&competence=&kind=&size=&page=`, and back. */
import { organisationKinds, sizeClasses, type OrganisationKind, type SizeClass } from '../parties/party.schema.ts'
import { longestQuery } from './search/terms.ts'

export type AtlasQuestion = {
	q: string
	/** Slugs of networks. */
	networks: string[]
	/** NUTS-3 codes. */
	districts: string[]
	/** Slugs of competence fields. */
	fields: string[]
	/** Slugs of competences, all of which must be claimed. */
	competences: string[]
	kinds: OrganisationKind[]
	sizes: SizeClass[]
	page: number
}

export const pageSize = 20
/** Nobody reads further; it also bounds what a crawler can ask for. */
export const lastPage = 500
const mostValues = 50

/** Reads a query string. What makes no sense is ignored, as search pages do. */
export function readQuestion(search: URLSearchParams): AtlasQuestion {
	const values = (name: string) =>
		[...new Set(search.getAll(name))].filter((value) => value !== '' && value.length <= 100).slice(0, mostValues)
	const page = Number(search.get('page') ?? '1')
	return {
		q: (search.get('q') ?? '').replace(/\s+/g, ' ').trim().slice(0, longestQuery),
		networks: values('network'),
		districts: values('district'),
		fields: values('field'),
		competences: values('competence'),
		kinds: values('kind').filter((value): value is OrganisationKind =>
			organisationKinds.some((kind) => kind === value),
		),
		sizes: values('size').filter((value): value is SizeClass => sizeClasses.some((size) => size === value)),
		page: Number.isInteger(page) && page >= 1 ? Math.min(page, lastPage) : 1,
	}
}

/** The values for `paths.atlas(…)`; `change` replaces some, for links that add or remove a filter. */
export function questionValues(
	question: AtlasQuestion,
	change: Partial<AtlasQuestion> = {},
): Record<string, string | string[] | null> {
	const { q, networks, districts, fields, competences, kinds, sizes, page } = { ...question, page: 1, ...change }
	return {
		q,
		network: networks,
		district: districts,
		field: fields,
		competence: competences,
		kind: kinds,
		size: sizes,
		page: page > 1 ? String(page) : null,
	}
}
