/** Who sees the parts of a record, in words. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Claim } from '#domain/competences/claims.queries.ts'
import { levelOf, type PartyColumn } from '#domain/parties/party.visibility.ts'
import type { PartyRecord } from '#domain/parties/record/party-record.queries.ts'
import { widestWith, type Kinds, type Seen } from '#domain/privacy/who-sees.queries.ts'
import type { ShownDocument } from '#domain/documents/documents.queries.ts'
import type { Membership } from '#domain/membership/memberships.queries.ts'
import type { Scope, Viewer } from '#platform/context.ts'
import { inLanguage } from '#platform/localized.ts'
import { formatList } from '#ui/format.ts'
import { functionWords } from '../../../../../(public)/words.ts'
import { channelWords } from '../detail-words.ts'
import { fieldWords, scopeWords } from '../value-words.ts'

type Part = { label: string; sees: (seen: Seen) => boolean; who: string }

export const seesWords: Record<Scope | 'own', () => string> = {
	own: m.roles_sees_own,
	office: m.roles_sees_office,
	members: m.roles_sees_members,
	alliance: m.roles_sees_alliance,
	public: m.roles_sees_public,
}

type Asked = {
	record: PartyRecord
	claims: readonly Claim[]
	documents: readonly ShownDocument[]
	memberships: readonly Membership[]
}

/** Every part that the office sees, each with the widest kind of viewer. */
export function partsOf({ record, claims, documents, memberships }: Asked, kinds: Kinds): Part[] {
	const language = getLocale()
	const all: Omit<Part, 'who'>[] = [
		{ label: m.roles_who_sees_known(), sees: ({ known }) => known },
		...Object.entries(fieldWords)
			.filter(([column]) => !['name', 'scopes'].includes(column))
			.map(([column, label]) => ({
				label: label(),
				sees: ({ columns }: Seen) => columns.includes(column as PartyColumn),
			})),
		...record.fields.map(({ key, label }) => ({
			label: inLanguage(label, language)?.text ?? key,
			sees: ({ fields }: Seen) => fields.some((field) => field.key === key),
		})),
		...kinds.office.membershipFields.map(({ key, label }) => ({
			label: m.fields_of_membership({ field: inLanguage(label, language)?.text ?? key }),
			sees: ({ membershipFields }: Seen) => membershipFields.some((field) => field.key === key),
		})),
		...record.addresses.map(({ id, street, postcode, place }) => ({
			label: `${m.office_table_address()}: ${[street, [postcode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ')}`,
			sees: ({ addresses }: Seen) => addresses.includes(id),
		})),
		...record.channels.map(({ id, kind, value }) => ({
			label: `${channelWords[kind]()}: ${value}`,
			sees: ({ channels }: Seen) => channels.includes(id),
		})),
		...record.functions.map(({ id, kind, other }) => ({
			label: `${functionWords[kind]()}: ${other.name}`,
			sees: ({ functions }: Seen) => functions.includes(id),
		})),
		...claims.map(({ id, competence }) => ({
			label: `${m.office_table_claim()}: ${inLanguage(competence.labels, language)?.text ?? competence.slug}`,
			sees: (seen: Seen) => seen.claims.includes(id),
		})),
		// That somebody is a member, and since when, goes with the record (membership.visibility.ts).
		...memberships.map(({ type }) => ({
			label: `${m.office_table_membership()}: ${inLanguage(type, language)?.text ?? ''}`,
			sees: ({ known }: Seen) => known,
		})),
		...(memberships.length > 0 ? [{ label: m.roles_who_sees_course(), sees: ({ inOffice }: Seen) => inOffice }] : []),
		...documents.map(({ id, title }) => ({
			label: `${m.documents_table_document()}: ${title}`,
			sees: (seen: Seen) => seen.documents.includes(id),
		})),
		{ label: m.roles_who_sees_office_parts(), sees: ({ inOffice }: Seen) => inOffice },
	]
	return all.flatMap((part) => {
		const widest = widestWith(kinds, part.sees)
		return widest ? [{ ...part, who: seesWords[widest]() }] : []
	})
}

type AskedRecord = Pick<PartyRecord, 'listing' | 'consents'> & {
	facts: Pick<PartyRecord['facts'], 'id' | 'network_id' | 'kind' | 'name'>
}

/** Does this viewer see the record, and why? */
export function verdictOf(record: AskedRecord, parts: readonly Part[], viewer: Viewer, seen: Seen) {
	const { facts, listing } = record
	const who = viewer.account?.name ?? ''
	const own = [...viewer.persons, ...viewer.represents].includes(facts.id)
	const level = levelOf(viewer, facts)
	const near =
		own && level !== 'office'
			? m.roles_near_own()
			: {
					office: m.roles_near_office,
					members: m.roles_near_members,
					alliance: m.roles_near_alliance,
					public: m.roles_near_public,
				}[level]({ who })
	const agreed = record.consents.some(({ purpose, withdrawnAt }) => purpose === 'publication' && withdrawnAt === null)
	const state = !listing
		? m.roles_record_unlisted()
		: facts.kind === 'person' && !agreed
			? m.roles_record_consent()
			: m.roles_record_listed({ scope: scopeWords[listing.scope]() })
	const [shown, hidden] = [true, false].map((is) =>
		parts
			.slice(1)
			.filter(({ sees }) => sees(seen) === is)
			.map(({ label }) => label),
	)
	return {
		known: seen.known,
		sentence: (seen.known ? m.roles_verdict_yes : m.roles_verdict_no)({ who, name: facts.name }),
		reason: own || level === 'office' ? near : `${near} ${state}`,
		shown: seen.known && shown!.length ? m.roles_verdict_parts({ parts: formatList(shown!, getLocale()) }) : null,
		hidden: seen.known && hidden!.length ? m.roles_verdict_hidden({ parts: formatList(hidden!, getLocale()) }) : null,
	}
}
