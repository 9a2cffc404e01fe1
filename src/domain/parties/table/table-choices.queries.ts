/** What the filters of the member table offer: what there is in the network. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { districtsSql } from '../../networks/network-columns.ts'
import { refuseOutsideOffice } from '../as-office.ts'

export type TableChoices = {
	types: { slug: string; label: Localized }[]
	tags: { id: number; name: string }[]
	/** NUTS-3 codes of the network's region and of all addresses. */
	districts: string[]
}

/** In one statement; the districts of the addresses are skipped through in their index. */
export async function tableChoices(ctx: Context, networkId: number): Promise<TableChoices> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<TableChoices>`
		with recursive seen as (
			(select district_code from address where network_id = ${networkId} and district_code is not null order by 1 limit 1)
			union all
			select (select a.district_code from address a where a.network_id = ${networkId} and a.district_code > seen.district_code order by 1 limit 1)
			from seen where seen.district_code is not null
		)
		select
			(select coalesce(json_agg(json_build_object('slug', slug, 'label', label) order by position, id), '[]')
				from membership_type where network_id = ${networkId}) as types,
			(select coalesce(json_agg(json_build_object('id', id, 'name', name) order by lower(name)), '[]')
				from tag where network_id = ${networkId}) as tags,
			array(select unnest(${districtsSql(networkId)})
				union select district_code from seen where district_code is not null order by 1) as districts`.execute(ctx.db)
	return rows[0]!
}

/** The legal forms of the records of a network, as they are written; skipped through in their index. */
export async function legalForms(ctx: Context, networkId: number): Promise<string[]> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<{ form: string }>`
		with recursive seen as (
			(select legal_form as form from party where network_id = ${networkId} and legal_form is not null order by 1 limit 1)
			union all
			select (select p.legal_form from party p where p.network_id = ${networkId} and p.legal_form > seen.form order by 1 limit 1)
			from seen where seen.form is not null
		)
		select form from seen where form is not null order by lower(form)`.execute(ctx.db)
	return rows.map(({ form }) => form)
}
