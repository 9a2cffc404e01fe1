/** The own data in words. Runs on the server alone. */
import { exportedTables } from '#domain/imports/everything/exported-tables.ts'
import { meanings } from '#domain/imports/everything/meanings.ts'
import type { OwnRow, OwnSection } from '#domain/privacy/own-rows.ts'
import type { ProfilePart } from '#domain/parties/proposals/proposal.schema.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLanguage, type Locale, type Localized } from '#platform/localized.ts'
import { formatDay, formatInstant } from '#ui/format.ts'
import { journalWords } from '../../../[network]/office/journal-words.ts'
import {
	addressWords,
	channelWords,
	optOutWords,
	purposeWords,
} from '../../../[network]/office/parties/[id]/detail-words.ts'
import { documentKindWords } from '../../../[network]/office/documents/document-view.ts'
import { interactionWords } from '../../../[network]/office/relation-words.ts'
import { period } from '../../../[network]/office/parties/[id]/row-words.ts'
import { basisWords, functionWords, levelWords } from '../../../(public)/words.ts'
import { stateWords } from '../../../(public)/[network]/join/join-words.ts'
import { partLabel } from '../../mine/[id]/proposal-view.ts'
import { scopeWords } from '../../mine/scope-words.ts'
import { roleName } from '../../role-words.ts'

const titles: Readonly<Record<string, () => string>> = {
	account: m.accounts_account,
	session: m.accounts_sessions,
	passkey: m.passkeys_title,
	sign_in: m.data_sign_in,
	account_person: m.data_account_person,
	invitation: m.data_invitations,
	profile_proposal: m.data_proposals,
	mail_request: m.data_mail_requests,
	seeing_as: m.data_seeing_as,
	claim_reminder: m.data_claim_reminders,
	interaction: m.data_contacts,
	role_grant: m.accounts_roles,
	colleague_request: m.data_colleague_requests,
	search_alert: m.data_alerts,
	journal: m.data_journal,
	party: m.data_record,
	membership_field: m.data_membership_fields,
}

const columns: Readonly<Record<string, () => string>> = {
	email: m.accounts_mail,
	email_verified: m.data_mail_verified,
	locale: m.accounts_language_of_mail,
	two_factor_enabled: m.accounts_factor,
	created_at: m.data_since,
	updated_at: m.data_last_seen,
	ip_address: m.data_address,
	user_agent: m.data_browser,
	network: m.data_network,
	role: m.accounts_role,
	action: m.data_change,
	at: m.data_at,
	organisation: m.data_organisation,
	'membership_field.membership': m.membership_type,
	'search_alert.asked_at': m.data_alert_asked,
	question: m.data_alert_search,
	confirmed_at: m.data_alert_confirmed,
	told_until: m.data_alert_told,
	provider_id: m.data_sign_in_by,
	linked_at: m.data_since,
	mail: m.accounts_mail,
	asked_at: m.data_asked,
	answered_at: m.data_answered,
	confirmed: m.data_confirmed,
	invited_at: m.data_invited,
	accepted_at: m.data_invitation_accepted,
	'invitation.withdrawn_at': m.data_withdrawn,
	expires_at: m.data_expires,
	requested_at: m.data_asked,
	due_at: m.data_due,
	record: m.data_record,
	part: m.data_part,
	field: m.data_part,
	proposed: m.data_proposed,
	proposed_at: m.data_at,
	decided_at: m.data_decided,
	accepted: m.data_accepted,
	state: m.data_state,
	answers: m.data_answers,
	consent_text: m.data_consent_text,
	application: m.data_application,
	query: m.data_alert_search,
	shared: m.data_shared,
	started_at: m.data_from,
	ended_at: m.data_until,
	sent_at: m.data_sent,
	'application_person.title': m.office_field_title,
	'task.title': m.relations_task_title,
	'task.created_at': m.data_at,
	'task.due_on': m.relations_task_due,
	'task.done_at': m.relations_tasks_done,
	happened_on: m.relations_contact_day,
	'document.created_at': m.data_at,
	set_at: m.data_at,
}

/** Codes in words, by column; kinds differ by table. */
const codes: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
	scope: scopeWords,
	'party.kind': { person: m.office_person },
	'address.kind': addressWords,
	'channel.kind': channelWords,
	'party_function.kind': functionWords,
	'opt_out.kind': optOutWords,
	'consent.purpose': purposeWords,
	'claim.basis': basisWords,
	'claim.level': levelWords,
	'interaction.kind': interactionWords,
	'application.kind': { organisation: m.join_kind_organisation, person: m.join_kind_person },
	'document.kind': documentKindWords,
	'picture.kind': { logo: m.documents_logo, portrait: m.documents_portrait },
	'application.state': stateWords,
}

/** One section with its rows as pairs of words; what has nothing in it is left out. */
export function sectionWords({ table, network, rows }: OwnSection, locale: Locale) {
	const title = titles[table]?.() ?? exportedTables[table]?.[locale] ?? table
	return {
		title: network ? `${title} (${network})` : title,
		rows: rows.map((row) =>
			Object.entries(row)
				.map(([name, value]) => ({
					label:
						(columns[`${table}.${name}`] ?? columns[name])?.() ??
						(meanings[`${table}.${name}`] ?? meanings[name])?.[locale] ??
						name,
					value:
						(codes[`${table}.${name}`] ?? codes[name])?.[String(value)]?.() ?? valueWords(name, value, row, locale),
				}))
				.filter(({ value }) => value !== ''),
		),
	}
}

function valueWords(name: string, value: unknown, row: OwnRow, locale: Locale): string {
	if (name === 'role') return roleName(value as 'office', row.name as Localized)
	if (name === 'action') return journalWords(String(value))
	if (name === 'part') return row.field ? '' : partLabel(value as ProfilePart, [])
	if (name === 'question' || name === 'query') return searchWords(String(value))
	if (value === null || value === undefined) return ''
	if (typeof value === 'boolean') return value ? m.membership_types_yes() : m.membership_types_no()
	if (Array.isArray(value)) return value.map((one) => valueWords('', one, row, locale)).join(', ')
	// A file in a field of the office.
	if (typeof value === 'object' && value !== null && 'fileName' in value) return String(value.fileName)
	if (typeof value === 'object' && value !== null)
		return (
			inLanguage(value as Localized, locale)?.text ??
			Object.values(value)
				.map((one) => valueWords('', one, row, locale))
				.filter(Boolean)
				.join(', ')
		)
	const text = String(value)
	if (name === 'during') return period(text) ?? ''
	if (/^\d{4}-\d\d-\d\dT/.test(text)) return formatInstant(text, locale)
	return /^\d{4}-\d\d-\d\d$/.test(text) ? formatDay(text, locale) : text
}

/** A search as its address says it, without the signs of addresses. */
const searchWords = (question: string): string =>
	[...new URLSearchParams(question)].map(([name, value]) => (name === 'q' ? value : `${name}: ${value}`)).join(', ')
