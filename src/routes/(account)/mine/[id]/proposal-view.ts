/** Proposed changes in words, for those who proposed them and for the office. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { isKeptFile } from '#domain/fields/kept-file.ts'
import type { ProfileField, ProfileFields } from '#domain/parties/profile/profile.schema.ts'
import { same } from '#domain/parties/profile/profile-fields.ts'
import type { ProfilePart, Proposal } from '#domain/parties/proposals/proposal.schema.ts'
import { dayIn } from '#platform/context.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNearDay } from '#ui/format.ts'
import { fieldName, fieldText } from './profile-view.ts'

/** What a part of the profile is called: like its field, unless it holds several. */
export function partLabel(part: ProfilePart, own: readonly CustomField[]): string {
	if (part === 'summary') return m.mine_summary()
	if (part === 'description') return m.mine_description()
	if (part === 'employees') return m.proposals_employees()
	return fieldName(part, own)
}

export type ShownProposal = {
	id: number
	title: string
	/** Who and when. */
	meta: string
	lines: {
		/** Missing where the title says it. */
		label?: string
		before: string
		after: string
		/** Where a proposed file is. */
		href?: string
		/** What the record says now, where that is something else than before. */
		now?: string
	}[]
}

/** A proposal as its lines; `now` is the profile as it is. */
export function proposalView(
	proposal: Proposal,
	own: readonly CustomField[],
	today: string,
	now?: ProfileFields,
): ShownProposal {
	const { id, part, before, after, author, proposedAt } = proposal
	const text = (field: ProfileField, values: ProfileFields) => fieldText(field, values[field], own) || m.mine_no_entry()
	const fields = Object.keys(after) as ProfileField[]
	const title = partLabel(part, own)
	return {
		id,
		title,
		meta: m.proposals_by({ name: author.name ?? m.proposals_somebody(), day: near(proposedAt, today) }),
		lines: fields.map((field) => {
			const label = field.startsWith('scope-') ? m.proposals_scope() : fieldName(field, own)
			return {
				...(label !== title && { label }),
				before: text(field, before),
				after: text(field, after),
				...(isKeptFile(after[field]) && { href: inLocale(paths.proposedFile(id), getLocale()) }),
				...(now && !same(before[field], now[field]) && { now: text(field, now) }),
			}
		}),
	}
}

export type ShownDecision = { id: number; accepted: boolean; text: string; reason: string | null }

/** What the office said, in a sentence. */
export function decisionView(
	{ id, part, decision }: Proposal,
	own: readonly CustomField[],
	today: string,
): ShownDecision {
	const { at = '', accepted = false, reason = null } = decision ?? {}
	const given = { part: partLabel(part, own), day: near(at, today) }
	return { id, accepted, reason, text: accepted ? m.proposals_accepted(given) : m.proposals_declined(given) }
}

const near = (moment: string | Date, today: string): string =>
	formatNearDay(dayIn('Europe/Berlin', new Date(moment)), today, getLocale())
