/** Rows that hang on a party in one line of words, for the history. Runs on the server alone. */
import { scopeKey } from '#domain/fields/field.visibility.ts'
import { isAddress } from '#domain/parties/profile/profile-address.ts'
import type { ProfilePart } from '#domain/parties/proposals/proposal.schema.ts'
import type { DocumentKind } from '#domain/documents/document.schema.ts'
import { natureOf } from '../../documents/document-view.ts'
import { partLabel } from '../../../../(account)/mine/[id]/proposal-view.ts'
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Names } from '#domain/parties/history/party-history.queries.ts'
import { districtBy, districtName } from '#domain/atlas/geo/districts.ts'
import type { RelationshipKind } from '#domain/relations/relations.schema.ts'
import type { Role } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { formatDay } from '#ui/format.ts'
import { roleName } from '../../../../(account)/role-words.ts'
import { fieldLabel, storedText } from '../../../../(public)/field-words.ts'
import { functionWords } from '../../../../(public)/words.ts'
import { reasonWords } from '../../memberships/rule-words.ts'
import { relationshipWords } from '../../relation-words.ts'
import { permissionWords } from '../../settings/roles/standing-words.ts'
import { channelWords, levelWords, purposeWords } from './detail-words.ts'
import { dayBefore } from './days.ts'
import { addressLines } from './lines.ts'
import { scopeWords } from './value-words.ts'

type Row = Record<string, unknown>

export const tableWords: Record<string, () => string> = {
	address: m.office_table_address,
	channel: m.office_table_channel,
	party_function: m.office_table_function,
	relationship: m.relations_table_relationship,
	claim: m.office_table_claim,
	listing: m.office_table_listing,
	consent: m.office_table_consent,
	opt_out: m.office_table_opt_out,
	membership: m.office_table_membership,
	membership_notice: m.office_table_notice,
	membership_suspension: m.office_table_suspension,
	membership_end: m.membership_table_end,
	membership_payer: m.membership_table_payer,
	tagging: m.office_table_tag,
	document: m.documents_table_document,
	document_version: m.documents_table_version,
	picture: m.documents_table_picture,
	note: m.office_table_note,
	profile_proposal: m.office_table_proposal,
	external_id: m.office_table_external_id,
	account_person: m.office_table_account,
	tag: m.office_table_tag,
	network_district: m.settings_table_district,
	mail_text: m.settings_table_mail_text,
	network_role: m.accounts_role,
}

/** What a row says, in one line; undefined for none. `self` is the party whose history it is. */
export function rowWords(table: string, row: Row | null, names: Names, self: number): string | undefined {
	if (!row) return undefined
	const text = (column: string) => (row[column] === null || row[column] === undefined ? undefined : String(row[column]))
	const line = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ') || '–'
	const during = period(text('during'))
	switch (table) {
		case 'address':
			return line(
				text('care_of'),
				text('street') ?? text('post_box'),
				[text('postcode'), text('place')].filter(Boolean).join(' '),
			)
		case 'channel':
			return line(`${word(channelWords, text('kind'))} ${text('value')}`, scope(text('scope')))
		case 'party_function': {
			const other = row.person_id === self ? text('organisation_id') : text('person_id')
			return line(names.party[other ?? ''], text('title') ?? word(functionWords, text('kind')), during)
		}
		case 'relationship': {
			const direction = row.from_id === self ? 'from' : 'to'
			const other = text(direction === 'from' ? 'to_id' : 'from_id')
			const words = relationshipWords[row.kind as RelationshipKind][direction]()
			return line(`${words} ${names.party[other ?? ''] ?? '–'}`, during, text('note'))
		}
		case 'claim':
			return line(names.competence[text('competence_id') ?? ''], levelWords[Number(row.level)]?.())
		case 'listing':
			return line(scope(text('scope')), during)
		case 'consent':
			return line(
				word(purposeWords, text('purpose')),
				scope(text('scope')),
				text('source'),
				row.withdrawn_at ? m.office_consent_withdrawn() : undefined,
			)
		case 'membership': {
			const number = text('number')
			return line(
				names.type[text('type_id') ?? ''],
				during,
				number && m.office_membership_number_line({ number }),
				...ownWords(row, names),
			)
		}
		case 'membership_notice':
			return line(
				text('ends_on') && m.office_notice_until({ day: formatDay(dayBefore(text('ends_on')!), getLocale()) }),
				text('reason'),
			)
		case 'membership_end':
			return line(word(reasonWords, text('reason')), text('note'))
		case 'membership_payer':
			return line(names.party[text('payer_id') ?? ''], during, text('note'))
		case 'tagging':
			return names.tag[text('tag_id') ?? ''] ?? '–'
		case 'document':
			return line(text('title'), documentNature(row), row.opened ? m.documents_scope_own() : scope(text('scope')))
		case 'document_version':
			return line(m.documents_version({ number: Number(row.number) }), text('file_name'))
		case 'picture':
			return row.kind === 'portrait' ? m.documents_portrait() : m.documents_logo()
		case 'note':
			return line(text('body')?.slice(0, 80))
		case 'profile_proposal': {
			const values = Object.entries((row.after ?? {}) as Row).filter(([field]) => !field.startsWith('scope-'))
			const said = values.map(([field, value]) => {
				const own = names.fields.find(({ key }) => scopeKey(key) === field)
				const words = isAddress(value) ? addressLines(value).join(', ') : value
				return String((own ? storedText(own, value, names.party) : words) ?? '–').slice(0, 80)
			})
			return line(partLabel(row.part as ProfilePart, names.fields), ...said, text('reason'))
		}
		case 'network_district': {
			const district = districtBy(text('district_code') ?? '')
			return district ? districtName(district, getLocale()) : text('district_code')
		}
		case 'tag':
			return text('name')
		case 'mail_text':
			return [text('subject'), text('body'), text('closing')].join('\n')
		case 'network_role': {
			const granted = Array.isArray(row.permissions) ? row.permissions : []
			const name = roleName(text('key') as Role, row.name as Localized)
			return line(name, ...granted.map((one) => word(permissionWords, String(one))), text('closed_on'))
		}
		case 'external_id':
			return line(text('source'), text('value'))
		default:
			return line(text('kind'), text('source'), during)
	}
}

/** What a row says in fields of the office, each with its label. Rows of before there were any say nothing. */
const ownWords = ({ custom }: Row, names: Names): string[] =>
	names.fields.flatMap((field) => {
		const said = storedText(field, (custom as Row | null | undefined)?.[field.key], names.party)
		return said === undefined ? [] : [`${fieldLabel(field)}: ${said.slice(0, 80)}`]
	})

/** Rows of before there were kinds name none. */
const documentNature = ({ kind, dated_on: day }: Row): string | undefined =>
	kind === undefined
		? undefined
		: natureOf({ kind: kind as DocumentKind, datedOn: (day ?? null) as string | null }) || undefined

const word = (words: Record<string, () => string>, key: string | undefined): string | undefined =>
	key === undefined ? undefined : (words[key]?.() ?? key)
const scope = (value: string | undefined) => word(scopeWords, value)

/** "[2019-04-01,2021-01-01)" as people say it; undefined when it has neither end. */
export function period(range: string | undefined): string | undefined {
	const [, from, until] = /^[[(]([\d-]*),([\d-]*)[\])]$/.exec(range ?? '') ?? []
	const language = getLocale()
	if (from && until)
		return m.office_period({ from: formatDay(from, language), until: formatDay(dayBefore(until), language) })
	if (from) return m.office_period_from({ from: formatDay(from, language) })
	return until ? m.office_period_until({ until: formatDay(dayBefore(until), language) }) : undefined
}
