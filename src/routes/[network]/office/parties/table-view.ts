/** From rows of the member table to what its page shows. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField } from '#domain/fields/field.schema.ts'
import type { TableRow } from '#domain/parties/party-table.queries.ts'
import type { TableChoices } from '#domain/parties/table/table-choices.queries.ts'
import {
	columnsOf,
	isNarrowed,
	rowsPerPage,
	sortKeys,
	tableValues,
	type BuiltInColumn,
	type BuiltInSort,
	type MembershipColumn,
	type OwnColumn,
	type SortKey,
	type TableQuestion,
} from '#domain/parties/table/table-question.ts'
import type { SavedView } from '#domain/parties/views/saved-views.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNumber } from '#ui/format.ts'
import { fieldLabel } from '../../../(public)/field-words.ts'
import { membershipFieldLabel } from './own-filters.ts'
import type { Referred } from './referred.server.ts'
import { rowView } from './row-view.ts'
import { chipsOf, filterGroups } from './filters.ts'
import { columnWords, sortWords } from './column-words.ts'

export type TableInput = {
	slug: string
	today: string
	question: TableQuestion
	total: number
	rows: TableRow[]
	choices: TableChoices
	views: SavedView[]
	referred: Referred
}
export type ColumnView = {
	key: string
	label: string
	sortHref?: string
	sorted?: 'ascending' | 'descending'
	priority?: 2 | 3
	numeric?: boolean
	header?: boolean
}
export type TableHref = (change?: Partial<TableQuestion>) => string

const sortOf: Partial<Record<BuiltInColumn | 'name', BuiltInSort>> = {
	name: 'name', place: 'place', since: 'since', until: 'until', membership: 'membership', claims: 'claims', changed: 'changed', size: 'size',
} // prettier-ignore
const priorityOf: Partial<Record<BuiltInColumn, 2 | 3>> = {
	place: 2, since: 3, until: 3, claims: 3, tags: 3, changed: 2, size: 3, phone: 3, mail: 2,
} // prettier-ignore

export function tableView({ slug, today, question, total, rows, choices, views, referred }: TableInput) {
	const language = getLocale()
	const href: TableHref = (change) => inLocale(paths.parties(slug, tableValues(question, change)), language)
	const heading = question.kind === 'person' ? m.office_persons() : m.office_members()
	return {
		kind: question.kind,
		heading,
		slug,
		q: question.q,
		/** What a form of this page carries on, besides what it asks. */
		kept: keptFields(question),
		action: inLocale(paths.parties(slug), language),
		query: new URL(href(), 'http://localhost').search.slice(1),
		caption: m.office_table_caption({
			count: total,
			text: formatNumber(total, language),
			order: orderWords(question),
		}),
		total,
		columns: columnViews(question, href),
		allColumns: [
			...columnsOf[question.kind].map((value) => ({ value, label: columnWords[value]() })),
			...question.fields.map((field) => ({ value: ownColumn(field), label: fieldLabel(field) })),
			...question.membershipFields.map((field) => ({
				value: membershipColumn(field),
				label: membershipFieldLabel(field),
			})),
		].map((column) => ({ ...column, checked: question.columns.includes(column.value) })),
		rows: rows.map((row) => rowView(row, { slug, today, columns: question.columns })),
		filters: filterGroups(question, choices, referred),
		chips: chipsOf(question, choices, href, referred),
		clearHref: href({
			q: '',
			states: [],
			types: [],
			districts: [],
			organisationKinds: [],
			sizes: [],
			tags: [],
			only: [],
			custom: [],
			ofMembership: [],
			segment: null,
		}),
		isNarrowed: isNarrowed(question),
		tabs: tabsOf(question, views, slug, href, total),
		view: views.find((view) => view.query === new URL(href(), 'http://localhost').search.slice(1)),
		saveHref: `${href()}${href().includes('?') ? '&' : '?'}save`,
		tags: choices.tags.map((tag) => tag.name),
		pager: pagerOf(question, total, rows.length, href),
		attendedHref: inLocale(paths.attended(slug), language),
		newHref: inLocale(paths.newParty(slug, question.kind === 'person' ? { kind: 'person' } : {}), language),
		importHref: inLocale(paths.newImport(slug), language),
		newLabel: question.kind === 'person' ? m.office_new_person() : m.office_new_organisation(),
		exports: (['xlsx', 'csv'] as const).map((format) => ({
			label: m.office_export_as({ format: format.toUpperCase() }),
			href: inLocale(paths.partiesExport(slug, format, tableValues(question)), language),
		})),
	}
}

function keptFields(
	question: TableQuestion,
): { name: string; value: string; part: 'filters' | 'columns' | 'q' | 'order' }[] {
	const partOf = (name: string) =>
		name === 'q' ? 'q' : name === 'column' ? 'columns' : name === 'sort' || name === 'kind' ? 'order' : 'filters'
	return Object.entries(tableValues(question)).flatMap(([name, given]) =>
		[given ?? []].flat().map((value) => ({ name, value, part: partOf(name) as 'filters' | 'columns' | 'q' | 'order' })),
	)
}

function columnViews(question: TableQuestion, href: TableHref): ColumnView[] {
	const shown = columnsOf[question.kind].filter((column) => question.columns.includes(column))
	const builtIn = (['name', ...shown] as const).map((key): ColumnView => {
		const sort = sortOf[key]
		return {
			key,
			label: columnWords[key](),
			header: key === 'name',
			priority: key === 'name' ? undefined : priorityOf[key],
			numeric: key === 'claims',
			...(sort && sorting(question, href, sort, startsDescending(sort))),
		}
	})
	const own = question.fields
		.filter((field) => question.columns.includes(ownColumn(field)))
		.map((field): ColumnView => ({
			key: ownColumn(field),
			label: fieldLabel(field),
			priority: 3,
			numeric: field.type === 'number',
			...(sortable(field) && sorting(question, href, ownColumn(field), greatestFirst(field))),
		}))
	const ofMembership = question.membershipFields
		.filter((field) => question.columns.includes(membershipColumn(field)))
		.map((field): ColumnView => ({
			key: membershipColumn(field),
			label: membershipFieldLabel(field),
			priority: 3,
			numeric: field.type === 'number',
			...(sortable(field) && sorting(question, href, membershipColumn(field), greatestFirst(field))),
		}))
	return [...builtIn, ...own, ...ofMembership]
}

const ownColumn = ({ key }: CustomField): OwnColumn => `custom.${key}`
const membershipColumn = ({ key }: CustomField): MembershipColumn => `membership.${key}`

/** Several choices have no order, and references none that one would look for. */
const sortable = (field: CustomField): boolean =>
	field.type !== 'reference' && !(field.type === 'choice' && field.settings.multiple)

function sorting(
	question: TableQuestion,
	href: TableHref,
	sort: SortKey,
	firstDescending: boolean,
): Partial<ColumnView> {
	const isSorted = sort === question.sort
	return {
		sortHref: href({ sort, descending: isSorted ? !question.descending : firstDescending }),
		...(isSorted && { sorted: question.descending ? ('descending' as const) : ('ascending' as const) }),
	}
}

function orderWords({ sort, fields, membershipFields }: TableQuestion): string {
	const own = fields.find((field) => ownColumn(field) === sort)
	const ofMembership = membershipFields.find((field) => membershipColumn(field) === sort)
	if (ofMembership) return membershipFieldLabel(ofMembership)
	return own ? fieldLabel(own) : sortWords[sortKeys.find((key) => key === sort) ?? 'name']()
}

/** Names begin with A; of figures and dates one wants the greatest and newest first. */
const startsDescending = (sort: SortKey): boolean => !['name', 'place', 'membership'].includes(sort)
const greatestFirst = ({ type }: CustomField): boolean => type === 'number' || type === 'date'

function tabsOf(question: TableQuestion, views: SavedView[], slug: string, href: TableHref, total: number) {
	const language = getLocale()
	const here = new URL(href(), 'http://localhost').search.slice(1)
	const base = question.kind === 'person' ? { kind: 'person' } : {}
	const count = formatNumber(total, language)
	const all = { href: inLocale(paths.parties(slug, base), language), label: m.office_view_all() }
	const own = views.filter(
		({ query }) => (new URLSearchParams(query).get('kind') === 'person') === (question.kind === 'person'),
	)
	const known = own.some(({ query }) => query === here)
	return [
		{ ...all, current: !isNarrowed(question) && !known, count: isNarrowed(question) || known ? undefined : count },
		...own.map(({ name, query }) => ({
			href: inLocale(paths.parties(slug, readValues(query)), language),
			label: name,
			current: query === here,
			count: query === here ? count : undefined,
		})),
	]
}

export function readValues(query: string): Record<string, string[]> {
	const search = new URLSearchParams(query)
	return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]))
}

function pagerOf(question: TableQuestion, total: number, shown: number, href: TableHref) {
	const from = (question.page - 1) * rowsPerPage + 1
	const to = from + shown - 1
	return {
		from: shown === 0 ? 0 : from,
		to: shown === 0 ? 0 : to,
		total,
		previous:
			question.page > 1
				? href({ page: Math.min(question.page - 1, Math.max(1, Math.ceil(total / rowsPerPage))) })
				: undefined,
		next: to < total && shown > 0 ? href({ page: question.page + 1 }) : undefined,
	}
}
