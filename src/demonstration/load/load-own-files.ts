/** Signed agreements in an own field of type file, for the office alone: some organisations have one. */
import type { Client } from 'pg'
import { keepUpload } from '#domain/documents/keep-upload.ts'
import { localFiles } from '#platform/files.ts'
import { smallPdf } from '../files/small-pdf.ts'

const network = 'albtrauf-digital'
const key = 'partnervereinbarung'
const lines = (name: string) => [
	`zwischen Albtrauf Digital und ${name}`,
	'',
	'1. Beide nennen einander eine Ansprechperson.',
	'2. Wer zu einem Vorhaben beitragen kann, sagt es innerhalb von zehn Tagen.',
	'3. Die Vereinbarung gilt, bis eine Seite sie beendet.',
	'',
	'Unterschrieben von beiden Seiten',
]

/** After the other fields, whose values it leaves as they are. The bytes lie below the data folder, as if somebody had uploaded them. */
export async function loadOwnFiles(client: Client, dataFolder: string): Promise<void> {
	const { rows: made } = await client.query<{ id: string }>(
		`insert into custom_field (network_id, key, label, hint, type, organisations, persons, scope, position)
		select n.id, $2, $3, $4, 'file', true, false, 'office', (select max(position) + 1 from custom_field f where f.network_id = n.id)
		from network n where n.slug = $1 returning network_id as id`,
		[
			network,
			key,
			JSON.stringify({ de: 'Partnervereinbarung', en: 'Partnership agreement' }),
			JSON.stringify({ de: 'Von beiden Seiten unterschrieben.', en: 'Signed by both sides.' }),
		],
	)
	if (!made[0]) return
	const files = localFiles(dataFolder)
	const { rows } = await client.query<{ id: string; name: string }>(
		`select id, name from (select id, name, row_number() over (order by id) as n from party where network_id = $1 and kind = 'organisation') p
		where p.name = 'Karo & Faden Datenwerk eG' or (n % 6 = 0 and n < 60)`,
		[made[0].id],
	)
	for (const { id, name } of rows) {
		const bytes = new Uint8Array(smallPdf('Partnervereinbarung', lines(name)))
		const file = await keepUpload(files, new File([bytes], `Partnervereinbarung ${name}.pdf`))
		await client.query('update party set custom = custom || jsonb_build_object($2::text, $3::jsonb) where id = $1', [
			id,
			key,
			JSON.stringify(file),
		])
	}
}
