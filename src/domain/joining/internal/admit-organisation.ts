import { asPartOf, type CommandContext } from '#platform/command.ts'
import type { CustomValues } from '../../fields/field.schema.ts'
import { createParty } from '../../parties/record/create-party.ts'
import type { HeldApplication } from './application-rows.ts'
import { completeRecord } from './complete-record.ts'

/**
 * The record of the organisation that has been approved: the one the office chose, completed where it is empty, or a new one. `custom`
 * is what it says in fields of the office.
 */
export async function admitOrganisation(
	ctx: CommandContext,
	application: HeldApplication,
	custom: CustomValues,
): Promise<number> {
	const { name, locale, answers, partyId } = application
	const { organisation_kind, size_class, founded, register_number, vat_id, summary } = answers
	const facts = {
		size_class,
		founded,
		register_number,
		vat_id,
		summary: summary ? { [locale]: summary } : {},
		custom,
	}
	const address = answers.address && {
		...answers.address,
		kind: 'visiting' as const,
		country: 'DE',
		scope: 'public' as const,
	}
	const channels = answers.website ? [{ kind: 'web' as const, value: answers.website, scope: 'public' as const }] : []
	if (partyId !== null) {
		await completeRecord(ctx, { partyId, kind: 'organisation' }, { facts, address, channels })
		return partyId
	}
	const { id } = await asPartOf(ctx, createParty, {
		kind: 'organisation',
		facts: { ...facts, name, organisation_kind: organisation_kind ?? 'company' },
		address,
		channels,
	})
	return id
}
