/** The row of the acting network within a command, and the check that nobody has changed meanwhile what is about to be changed. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import type { Localized } from '#platform/localized.ts'
import type { DataLicence } from '../licences.ts'

export type StoredNetwork = {
	name: string
	legalForm: string | null
	mail: string | null
	website: string | null
	brand: string
	licence: DataLicence | null
	mission: Localized
	imprint: Localized
	privacy: Localized
}

/** What somebody had before them when they began to write, in a few letters. */
export const stamp = z.string().max(40)

/** The few letters that stand for a value; other values have others. Keys are sorted, as jsonb does not keep their order. */
export function stampOf(value: unknown): string {
	const sorted = (_: string, inner: unknown) =>
		inner && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	return createHash('sha256')
		.update(JSON.stringify(value ?? null, sorted))
		.digest('base64url')
		.slice(0, 16)
}

/** @throws Refusal `networks.changed-meanwhile` when the value is not the one that was before the writer */
export function refuseIfChanged(stored: unknown, known: string): void {
	if (stampOf(stored) !== known) throw new Refusal('conflict', 'networks.changed-meanwhile')
}

/** Takes hold of the network until the command ends. */
export async function lockNetwork(ctx: CommandContext): Promise<StoredNetwork> {
	const { rows } = await sql<StoredNetwork>`
		select name, legal_form as "legalForm", mail, website, brand, data_licence as licence, mission, imprint, privacy from network
		where id = ${ctx.networkId} for update`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('not-found', 'networks.not-found')
	return rows[0]
}
