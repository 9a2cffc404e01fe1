/** What the membership of Karo & Faden says in fields of the office, for the matrix. */
import { sql } from 'kysely'
import { expect } from 'vitest'
import { membershipFile } from '#domain/membership/membership-file.queries.ts'
import type { Context } from '#platform/context.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { paths } from '#platform/paths.ts'

const fileName = 'beitragszusage.pdf'

type Of = { network: number; karo: number; today: string }

/** Fields of each scope in the membership of today, and one in a membership that is long over. */
export async function fillMembership(tx: DatabaseTransaction, { network, karo, today }: Of): Promise<void> {
	const file = { hash: 'ab'.repeat(32), size: 12, mediaType: 'application/pdf', fileName }
	await sql`insert into custom_field (network_id, key, label, type, organisations, persons, memberships, scope) values
		(${network}, 'q-m-public', '{"de": "Q"}', 'text', false, false, true, 'public'), (${network}, 'q-m-members', '{"de": "Q"}', 'text', false, false, true, 'members'),
		(${network}, 'q-m-office', '{"de": "Q"}', 'text', false, false, true, 'office'), (${network}, 'q-m-file', '{"de": "Q"}', 'file', false, false, true, 'members')`.execute(
		tx,
	)
	await sql`update membership set custom = jsonb_build_object('q-m-public', 'Beitrag für alle', 'q-m-members', 'Beitrag für Mitglieder',
			'q-m-office', 'Beitrag der Geschäftsstelle', 'q-m-file', ${JSON.stringify(file)}::jsonb)
		where party_id = ${karo} and during @> ${today}::date`.execute(tx)
	await sql`insert into membership (network_id, party_id, type_id, during, custom)
		select network_id, party_id, type_id, '[1990-01-01,1991-01-01)', '{"q-m-public": "Beitrag von gestern"}'
		from membership where party_id = ${karo} and during @> ${today}::date`.execute(tx)
}

type Check = (ctx: Context) => Promise<boolean>

/** The lines of the matrix about them; a file is named on the profile to those who get it at its address, and to nobody else. */
export const membershipChecks = (onProfile: (text: string) => Check, db: () => Database): Record<string, Check> => ({
	'Karo & Faden: field of the membership, public': onProfile('Beitrag für alle'),
	'Karo & Faden: field of the membership, for members': onProfile('Beitrag für Mitglieder'),
	'Karo & Faden: field of the membership, for office': onProfile('Beitrag der Geschäftsstelle'),
	'Karo & Faden: field of a membership that is over': onProfile('Beitrag von gestern'),
	async 'Karo & Faden: file of the membership, for members'(ctx) {
		const { rows } = await sql<{ id: number }>`select id from membership where custom ? 'q-m-file'`.execute(db())
		const { id } = rows[0]!
		const gets = await membershipFile(ctx, id, 'q-m-file').then(
			({ fileName: name }) => name === fileName,
			() => false,
		)
		expect(await onProfile(fileName)(ctx), 'profile and address differ').toBe(gets)
		expect(await onProfile(paths.membershipFile(id, 'q-m-file'))(ctx), 'API differs').toBe(gets)
		return gets
	},
})
