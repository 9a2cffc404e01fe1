/** The address of the member table as a question, and back: links to it are stable. What makes no sense is ignored. */
import type { RawBuilder } from 'kysely'
import type { CustomField } from '../../fields/field.schema.ts'
import type { FieldFilter } from './custom-conditions.ts'
import { organisationKinds, sizeClasses, type OrganisationKind, type SizeClass } from '../party.schema.ts'

export const membershipStates = ['active', 'notice-given', 'suspended', 'upcoming', 'ended', 'none'] as const
/** What a membership is on a day; `none` for parties that never had one. */
export type MembershipState = (typeof membershipStates)[number]

export const narrowings = [
	'without-claims', 'claims-due', 'unlisted', 'unconfirmed', 'ending', 'proposals', 'without-contact', 'without-account',
] as const // prettier-ignore
export type Narrowing = (typeof narrowings)[number]

export const sortKeys = ['name', 'place', 'since', 'until', 'membership', 'size', 'claims', 'changed'] as const
export type BuiltInSort = (typeof sortKeys)[number]
export type SortKey = BuiltInSort | OwnColumn | MembershipColumn

export const partyKinds = ['organisation', 'person'] as const
export type PartyKind = (typeof partyKinds)[number]

/** The columns one may choose, by kind; the name always stands first. */
export const columnsOf = {
	organisation: ['place', 'since', 'until', 'membership', 'claims', 'tags', 'changed', 'size', 'mail', 'phone'],
	person: ['function', 'mail', 'phone', 'tags', 'changed', 'place', 'membership', 'since', 'until'],
} as const satisfies Record<PartyKind, readonly string[]>
export type BuiltInColumn = (typeof columnsOf)[PartyKind][number]
/** A field that the office has defined: `custom.` and its key. */
export type OwnColumn = `custom.${string}`
/** The same of the membership that the row shows: `membership.` and its key. */
export type MembershipColumn = `membership.${string}`
export type TableColumn = BuiltInColumn | OwnColumn | MembershipColumn

/** What is shown unless other columns are chosen. */
export const usualColumns: Record<PartyKind, readonly TableColumn[]> = {
	organisation: ['place', 'since', 'membership', 'claims', 'tags', 'changed'],
	person: ['function', 'mail', 'phone', 'tags', 'changed'],
}

export type TableQuestion = {
	kind: PartyKind
	q: string
	states: MembershipState[]
	/** Slugs of membership types. */
	types: string[]
	/** NUTS-3 codes. */
	districts: string[]
	organisationKinds: OrganisationKind[]
	sizes: SizeClass[]
	/** Ids of tags; a party with one of them fits. */
	tags: number[]
	only: Narrowing[]
	/** What fields of the office shall say. */
	custom: FieldFilter[]
	/** What a membership that lasts or is still to come shall say in fields of the office. */
	ofMembership: FieldFilter[]
	/** The number of a segment; `within` is what it asks for, filled in by `askedTable` of segments. */
	segment: number | null
	within: { name: string; condition: RawBuilder<boolean> } | null
	/** The fields that the office has defined for this kind; `askedTable` fills them in. */
	fields: readonly CustomField[]
	/** Those that it has defined for memberships, likewise. */
	membershipFields: readonly CustomField[]
	sort: SortKey
	descending: boolean
	columns: TableColumn[]
	page: number
}

export const rowsPerPage = 50
const longestSearch = 200
const mostValues = 50
const mostFilters = 20
const lastPage = 1_000_000

/** Reads a query string. */
export function readTableQuestion(search: URLSearchParams): TableQuestion {
	const values = (name: string) =>
		[...new Set(search.getAll(name))].filter((value) => value !== '' && value.length <= 100).slice(0, mostValues)
	const among = <Value extends string>(name: string, known: readonly Value[]) =>
		known.filter((value) => values(name).includes(value))
	const kind = search.get('kind') === 'person' ? 'person' : 'organisation'
	const sort = search.get('sort') ?? 'name'
	const page = Number(search.get('page') ?? '1')
	const columns = values('column').filter((value): value is TableColumn => isColumn(kind, value))
	return {
		kind,
		q: (search.get('q') ?? '').replace(/\s+/g, ' ').trim().slice(0, longestSearch),
		states: among('status', membershipStates),
		types: values('type'),
		districts: values('district'),
		organisationKinds: kind === 'organisation' ? among('is', organisationKinds) : [],
		sizes: kind === 'organisation' ? among('size', sizeClasses) : [],
		tags: values('tag').map(Number).filter(Number.isSafeInteger),
		only: among('only', narrowings),
		custom: readFilters(search, 'f'),
		ofMembership: readFilters(search, 'mf'),
		segment: /^\d{1,15}$/.test(search.get('segment') ?? '') ? Number(search.get('segment')) : null,
		within: null,
		fields: [],
		membershipFields: [],
		sort: sortOf(sort.replace(/^-/, '')),
		descending: sort.startsWith('-'),
		columns: columns.length > 0 ? columns : [...usualColumns[kind]],
		page: Number.isInteger(page) && page >= 1 ? Math.min(page, lastPage) : 1,
	}
}

function isColumn(kind: PartyKind, value: string): boolean {
	return (columnsOf[kind] as readonly string[]).includes(value) || isOwn(value) || isOfMembership(value)
}

const isOwn = (value: string): value is OwnColumn => /^custom\.[a-z][a-z0-9-]{0,39}$/.test(value)
const isOfMembership = (value: string): value is MembershipColumn => /^membership\.[a-z][a-z0-9-]{0,39}$/.test(value)

/** The key of the field behind a column or an order; null for built-in ones. */
export const ownKey = (column: string): string | null => (isOwn(column) ? column.slice('custom.'.length) : null)

/** The key of the field of the membership behind a column or an order; null for others. */
export const membershipKey = (column: string): string | null =>
	isOfMembership(column) ? column.slice('membership.'.length) : null

const sortOf = (text: string): SortKey =>
	isOwn(text) || isOfMembership(text) ? text : (sortKeys.find((key) => key === text) ?? 'name')

/** `f.<key>` names values, `f.<key>.from` and `f.<key>.to` the ends of a range; of memberships `mf.…`. */
function readFilters(search: URLSearchParams, prefix: 'f' | 'mf'): FieldFilter[] {
	const shape = new RegExp(`^${prefix}\\.([a-z][a-z0-9-]{0,39})(?:\\.(from|to))?$`)
	const filters = new Map<string, FieldFilter>()
	for (const [name, given] of search) {
		const [, key, end] = shape.exec(name) ?? []
		const value = given.trim().slice(0, 100)
		if (!key || value === '') continue
		const filter = filters.get(key) ?? { key, values: [], from: null, to: null }
		if (end === 'from' || end === 'to') filter[end] = value
		else if (!filter.values.includes(value) && filter.values.length < mostValues) filter.values.push(value)
		if (filters.size < mostFilters) filters.set(key, filter)
	}
	return [...filters.values()]
}

/** The values for `paths.parties(…)`; `change` replaces some, for links that add or remove a filter. A change starts at page 1. */
export function tableValues(
	question: TableQuestion,
	change: Partial<TableQuestion> = {},
): Record<string, string | string[] | null> {
	const asked = { ...question, page: 1, ...change }
	const usual = asked.columns.join() === usualColumns[asked.kind].join()
	return {
		kind: asked.kind === 'person' ? 'person' : null,
		q: asked.q,
		status: asked.states,
		type: asked.types,
		district: asked.districts,
		is: asked.organisationKinds,
		size: asked.sizes,
		tag: asked.tags.map(String),
		only: asked.only,
		segment: asked.segment === null ? null : String(asked.segment),
		...filterValues(asked.custom, 'f'),
		...filterValues(asked.ofMembership, 'mf'),
		sort: asked.sort === 'name' && !asked.descending ? null : `${asked.descending ? '-' : ''}${asked.sort}`,
		column: usual ? [] : asked.columns,
		page: asked.page > 1 ? String(asked.page) : null,
	}
}

function filterValues(filters: readonly FieldFilter[], prefix: 'f' | 'mf'): Record<string, string | string[] | null> {
	return Object.fromEntries(
		filters.flatMap(({ key, values, from, to }) => [
			[`${prefix}.${key}`, values],
			[`${prefix}.${key}.from`, from],
			[`${prefix}.${key}.to`, to],
		]),
	)
}

/** True when something narrows the table. */
export function isNarrowed(question: TableQuestion): boolean {
	const {
		q,
		states,
		types,
		districts,
		organisationKinds: kinds,
		sizes,
		tags,
		only,
		custom,
		ofMembership,
		segment,
	} = question
	return (
		q !== '' ||
		segment !== null ||
		[states, types, districts, kinds, sizes, tags, only, custom, ofMembership].some((chosen) => chosen.length > 0)
	)
}
