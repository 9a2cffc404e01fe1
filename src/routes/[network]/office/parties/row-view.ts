/** One row of the member table in words. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { districtBy, districtName } from '#domain/atlas/geo/districts.ts'
import type { SeenField } from '#domain/parties/party.visibility.ts'
import type { TableRow } from '#domain/parties/party-table.queries.ts'
import { membershipKey, ownKey, type BuiltInColumn, type TableColumn } from '#domain/parties/table/table-question.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatTableDay } from '#ui/format.ts'
import { fieldFact } from '../../../(public)/field-words.ts'
import { functionWords, sizeWords } from '../../../(public)/words.ts'
import { stateTones, stateWords } from './column-words.ts'

/** What a cell shows: a text, perhaps as a link, a tag or several, and a small line. */
export type Cell = {
	text: string
	href?: string
	tone?: 'ok' | 'no' | 'ac' | 'plain'
	tags?: string[]
	note?: string
	day?: string
}
export type RowView = { id: string; name: string; href: string; note?: string; cells: Record<string, Cell> }

type Place = { slug: string; today: string; columns: readonly TableColumn[] }

export function rowView(row: TableRow, place: Place): RowView {
	const cells = place.columns.map((column) => [column, cellOf(row, column, place)] as const)
	return {
		id: String(row.id),
		name: row.name,
		href: inLocale(paths.party(place.slug, row.id), getLocale()),
		note: row.organisationKind ? row.function?.name : undefined,
		cells: Object.fromEntries(cells),
	}
}

const nothing: Cell = { text: '–' }

function cellOf(row: TableRow, column: TableColumn, { slug, today }: Place): Cell {
	const language = getLocale()
	const [key, ofMembership] = [ownKey(column), membershipKey(column)]
	if (key !== null) return ownCell(row.fields, key, slug)
	if (ofMembership !== null) return ownCell(row.membershipFields, ofMembership, slug)
	switch (column as BuiltInColumn) {
		case 'place':
			return placeCell(row)
		case 'since':
			return row.since ? sinceCell(row.since, today) : nothing
		case 'until':
			return row.until ? { text: formatTableDay(row.until, language), day: row.until } : nothing
		case 'membership':
			return membershipCell(row)
		case 'claims':
			return row.claims ? { text: m.office_claims_proven({ proven: row.proven, claims: row.claims }) } : nothing
		case 'tags':
			return row.tags.length > 0 ? { text: '', tags: row.tags } : nothing
		case 'changed': {
			const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(row.changedAt)
			return { text: formatTableDay(day, language), day }
		}
		case 'size':
			return row.size ? { text: sizeWords[row.size]() } : nothing
		case 'mail':
			return row.mail ? { text: row.mail, href: `mailto:${row.mail}` } : nothing
		case 'phone':
			return row.phone ? { text: row.phone, href: `tel:${row.phone.replaceAll(/[^+\d]/g, '')}` } : nothing
		case 'function':
			return row.function
				? {
						text: row.function.name,
						href: inLocale(paths.party(slug, row.function.partyId), language),
						note: row.function.title ?? functionWords[row.function.kind](),
					}
				: nothing
	}
}

function ownCell(fields: readonly SeenField[], key: string, slug: string): Cell {
	const field = fields.find((one) => one.key === key)
	if (!field) return nothing
	const { text, href, day } = fieldFact(field, ({ id }) => inLocale(paths.party(slug, id), getLocale()))
	return { text: [text].flat().join(', '), href, day }
}

/** The place, and the district where the place does not say it. */
function placeCell({ place, district }: TableRow): Cell {
	const found = district ? districtBy(district) : undefined
	const name = found && districtName(found, getLocale())
	if (!place) return name ? { text: name } : nothing
	return { text: place, note: name && found?.name !== place ? name : undefined }
}

function sinceCell(since: string, today: string): Cell {
	const day = formatTableDay(since, getLocale())
	return since > today ? { text: m.office_since_from({ day }), day: since } : { text: since.slice(0, 4), day: since }
}

function membershipCell({ membership }: TableRow): Cell {
	if (!membership) return nothing
	return {
		text: stateWords[membership.status](),
		tone: stateTones[membership.status] ?? 'plain',
		note: inLanguage(membership.type, getLocale())?.text,
	}
}
