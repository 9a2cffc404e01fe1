/** Writes what organisations show on their profiles beyond facts and claims. */
import type { Client } from 'pg'
import { isOffer } from '#domain/profiles/profile-entry.schema.ts'
import type { Bilingual, DemoOrganisation } from '../types.ts'
import { drawEntries, drawPosition } from '../entries/draw-entries.ts'
import type { LoadContext } from './load-organisations.ts'
import { TableBatch, takeIds } from './table-batch.ts'

/** The leading record of an organisation. */
export type Leading = { org: DemoOrganisation; id: number; networkId: number }

const labels = new WeakMap<LoadContext, Map<string, Bilingual>>()

export async function loadEntries(client: Client, ctx: LoadContext, organisations: readonly Leading[]): Promise<void> {
	const known = labels.get(ctx) ?? (await labelsOfCompetences(client))
	labels.set(ctx, known)
	const drawn = organisations.map((at) => ({ at, entries: drawEntries(at.org, (slug) => known.get(slug), ctx.today) }))
	let id = await takeIds(
		client,
		'profile_entry',
		drawn.reduce((sum, { entries }) => sum + entries.length, 0),
	)
	const tables = emptyTables()
	for (const { at, entries } of drawn) {
		for (const entry of entries) {
			tables.profile_entry.add(
				...[id, at.networkId, at.id, entry.kind, JSON.stringify(entry.title), JSON.stringify(entry.body ?? {})],
				...[entry.client ?? null, entry.year ?? null, entry.issuer ?? null, entry.startsOn ?? null],
				...(isOffer(entry.kind) ? [at.org.address.town, at.org.address.district] : [null, null]),
				...[
					entry.link ?? null,
					entry.mail ?? null,
					entry.postedOn ?? null,
					entry.validUntil ?? null,
					entry.scope ?? 'public',
				],
			)
			for (const slug of entry.competences ?? []) {
				const competence = ctx.competences.get(slug)
				if (competence !== undefined) tables.profile_entry_competence.add(at.networkId, at.id, id, competence)
			}
			id++
		}
		const position = drawPosition(at.org)
		const list = (values: readonly string[]) => `{${values.join(',')}}`
		if (position)
			tables.market_position.add(
				...[at.networkId, at.id, list(position.activeIn), list(position.partnersIn), list(position.valueChain)],
			)
	}
	for (const table of Object.values(tables)) await table.write(client)
}

async function labelsOfCompetences(client: Client): Promise<Map<string, Bilingual>> {
	const { rows } = await client.query<{ slug: string; labels: Bilingual }>(
		'select slug, labels from competence where retired_at is null',
	)
	return new Map(rows.map(({ slug, labels: both }) => [slug, both]))
}

const emptyTables = () => ({
	profile_entry: new TableBatch('profile_entry', {
		id: 'bigint', network_id: 'bigint', party_id: 'bigint', kind: 'text', title: 'jsonb', body: 'jsonb', client: 'text', year: 'smallint', issuer: 'text',
		starts_on: 'date', place: 'text', district_code: 'text', link: 'text', mail: 'text', posted_on: 'date', valid_until: 'date', scope: 'scope',
	}), // prettier-ignore
	profile_entry_competence: new TableBatch('profile_entry_competence', {
		network_id: 'bigint',
		party_id: 'bigint',
		entry_id: 'bigint',
		competence_id: 'int',
	}),
	market_position: new TableBatch('market_position', {
		network_id: 'bigint',
		party_id: 'bigint',
		active_in: 'text[]',
		partners_in: 'text[]',
		value_chain: 'text[]',
	}),
})
