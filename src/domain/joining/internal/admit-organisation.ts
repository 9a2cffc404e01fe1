import { sql } from 'kysely'
import { asPartOf, type CommandContext } from '#platform/command.ts'
import { setAddress } from '../../parties/details/set-address.ts'
import { setChannels } from '../../parties/details/set-channels.ts'
import type { ChannelInput } from '../../parties/details/details.schema.ts'
import { createParty } from '../../parties/record/create-party.ts'
import type { HeldApplication } from './application-rows.ts'

/** The record of the organisation that has been approved: the one the office chose, completed where it is empty, or a new one. */
export async function admitOrganisation(ctx: CommandContext, application: HeldApplication): Promise<number> {
	const { name, locale, answers, partyId } = application
	const address = answers.address && {
		...answers.address,
		kind: 'visiting' as const,
		country: 'DE',
		scope: 'public' as const,
	}
	const web = answers.website ? [{ kind: 'web' as const, value: answers.website, scope: 'public' as const }] : []
	if (partyId !== null) {
		await complete(ctx, partyId, address, web)
		return partyId
	}
	const { organisation_kind, size_class, founded, register_number, vat_id, summary } = answers
	const { id } = await asPartOf(ctx, createParty, {
		kind: 'organisation',
		facts: {
			name,
			organisation_kind: organisation_kind ?? 'company',
			size_class,
			founded,
			register_number,
			vat_id,
			summary: summary ? { [locale]: summary } : {},
		},
		address,
		channels: web,
	})
	return id
}

/** What the office keeps already stays as it is; only what is missing is added. */
async function complete(
	ctx: CommandContext,
	partyId: number,
	address: Parameters<typeof setAddress>[2]['address'] | null,
	web: { kind: 'web'; value: string; scope: 'public' }[],
): Promise<void> {
	const { rows } = await sql<{ address: boolean; channels: ChannelInput[] }>`
		select exists (select from address where party_id = ${partyId}) as address,
			(select coalesce(json_agg(json_build_object('kind', kind, 'label', label, 'value', value, 'scope', scope) order by position, id), '[]')
				from channel where party_id = ${partyId}) as channels`.execute(ctx.db)
	const has = rows[0]!
	if (address && !has.address) await asPartOf(ctx, setAddress, { partyId, address })
	if (web.length > 0 && !has.channels.some(({ kind }) => kind === 'web'))
		await asPartOf(ctx, setChannels, { partyId, channels: [...has.channels, ...web] })
}
