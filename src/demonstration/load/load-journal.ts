/** What two offices did lately, done by their own commands: the history has something to tell, and to take back. */
import type pg from 'pg'
import type { Instance } from '#boot.ts'
import '#domain/access/mails/editable-mails.ts'
import { writeMailText } from '#domain/networks/mail-texts/write-mail-text.ts'
import { stampOf } from '#domain/networks/settings/stored-network.ts'
import { noteParty } from '#domain/parties/notes/note-party.ts'
import { editParty } from '#domain/parties/record/edit-party.ts'
import { tagMany } from '#domain/parties/tags/tag-many.ts'
import { undoChange } from '#domain/parties/undo/undo-change.ts'
import type { Context } from '#platform/context.ts'
import { accountViewer } from '#viewer/build-viewer.ts'

type Made = { network: number; parties: number[] }

/** To be called once accounts are there and search has been built: the commands keep both true. */
export async function loadJournal(instance: Instance, client: pg.Client, today: string): Promise<void> {
	const as = async (mail: string): Promise<Context> => {
		const { rows } = await client.query<{ id: string; name: string }>(
			`select id, name from auth."user" where email = $1`,
			[mail],
		)
		const viewer = await accountViewer(instance.db, { ...rows[0]!, mail }, today)
		return { viewer, db: instance.db, locale: 'de', today }
	}
	const alb = await newcomersOf(client, 'albtrauf-digital')
	const katrin = await as('sailer@albtrauf-digital.example')
	const [first] = alb.parties
	await tagMany(katrin, alb.network, { ids: alb.parties, tag: 'Sommerfest' })
	await noteParty(katrin, alb.network, { partyId: first!, body: 'Bringt zum Sommerfest einen Stand mit.' })
	const { journalId } = await editParty(katrin, alb.network, {
		kind: 'organisation',
		partyId: first!,
		version: await versionOf(client, first!),
		facts: { employees: 48 },
	})
	await undoChange(katrin, alb.network, { journalId })
	const lake = await newcomersOf(client, 'seekreis-it')
	await writeMailText(await as('amrein@seekreis-it.example'), lake.network, {
		kind: 'invitation',
		locale: 'de',
		subject: 'Kommen Sie mit ins Boot: {network}',
		body: 'Guten Tag,\n\n{author} lädt Sie ein, bei {network} {purpose}.\n\nDer Link gilt bis {until}. Ein Konto legen Sie dabei an, falls Sie noch keines haben.',
		closing: 'Sie kennen Seekreis IT nicht? Dann löschen Sie diese Mail. Ohne Ihr Zutun entsteht kein Konto.',
		known: stampOf(null),
	})
}

/** The organisations of a network that were made last. */
async function newcomersOf(client: pg.Client, slug: string): Promise<Made> {
	const { rows } = await client.query<{ network: string; id: string }>(
		`select n.id as network, p.id from network n join party p on p.network_id = n.id and p.kind = 'organisation'
			where n.slug = $1 and exists (select from membership m where m.party_id = p.id) order by p.id desc limit 5`,
		[slug],
	)
	return { network: Number(rows[0]!.network), parties: rows.map(({ id }) => Number(id)) }
}

async function versionOf(client: pg.Client, party: number): Promise<number> {
	const { rows } = await client.query<{ version: number }>(`select version from party where id = $1`, [party])
	return rows[0]!.version
}
