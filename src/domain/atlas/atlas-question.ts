/** The address of an atlas page as a question: `?q=&network=&district=&field=&competence=&process=&kind=&size=&page=`, and back. */
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
	/** Slug of a process of the buyer (`processes/`): one of its competences must be claimed. */
	process: string | null
	kinds: OrganisationKind[]
	sizes: SizeClass[]
	page: number
}

/** Everything that the viewer may see. */
export const wholeAtlas: AtlasQuestion = {
	q: '',
	networks: [],
	districts: [],
	fields: [],
	competences: [],
	process: null,
	kinds: [],
	sizes: [],
	page: 1,
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
		process: values('process')[0] ?? null,
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
	const { q, networks, districts, fields, competences, process, kinds, sizes, page } = {
		...question,
		page: 1,
		...change,
	}
	return {
		q,
		network: networks,
		district: districts,
		field: fields,
		competence: competences,
		process,
		kind: kinds,
		size: sizes,
		page: page > 1 ? String(page) : null,
	}
}
