/** Gives the demonstration its documents, and logos to its networks and hand-written organisations. */
import type { Client } from 'pg'
import { keepPicture } from '#domain/documents/pictures/keep-picture.ts'
import { keptScope } from '#domain/documents/document.schema.ts'
import { keepUpload } from '#domain/documents/keep-upload.ts'
import { localFiles, type FileStore } from '#platform/files.ts'
import { demonstrationDocuments, type DemoDocument } from '../files/documents.ts'
import { drawnMark } from '../files/drawn-mark.ts'
import { smallPdf } from '../files/small-pdf.ts'
import { sketches } from '../fixed/all.ts'

/** The bytes lie below the data folder, as if somebody had uploaded them. */
export async function loadFiles(client: Client, dataFolder: string): Promise<void> {
	const files = localFiles(dataFolder)
	await client.query(`insert into subject (network_id, kind) select id, 'network' from network`)
	for (const document of demonstrationDocuments) await addDocument(client, files, document)
	const { rows } = await client.query<{ network_id: number; subject_id: number; name: string; brand: string | null }>(
		`select s.network_id, s.id as subject_id, n.name, n.brand from subject s join network n on n.id = s.network_id where s.kind = 'network' and n.kind = 'network'
		union all
		select p.network_id, p.id, p.name, null from party p where p.kind = 'organisation' and p.name = any($1)`,
		[sketches.map(({ name }) => name)],
	)
	for (const { network_id, subject_id, name, brand } of rows) {
		const { width, height, hashes } = await keepPicture(
			files,
			new File([new Uint8Array(drawnMark(name, brand ?? undefined))], 'logo.svg'),
		)
		await client.query(
			`insert into picture (network_id, subject_id, kind, width, height, hashes) values ($1, $2, 'logo', $3, $4, $5)`,
			[network_id, subject_id, width, height, hashes],
		)
	}
}

async function addDocument(client: Client, files: FileStore, document: DemoDocument): Promise<void> {
	const kept = keptScope(document.scope)
	const { rows } = await client.query<{ id: number; subject_id: number; network_id: number }>(
		`insert into document (network_id, subject_id, title, kind, dated_on, scope, opened, created_at)
		select n.id, coalesce(p.id, s.id), $3, $4, case when $4 = 'invoice' then ((now() - added) at time zone 'Europe/Berlin')::date end, $5::scope, $6, now() - added
		from network n cross join make_interval(days => $7) added
		join subject s on s.network_id = n.id and s.kind = 'network' left join party p on p.network_id = n.id and p.name = $2
		where n.slug = $1 and ($2::text is null or p.id is not null) returning id, subject_id, network_id`,
		[
			document.network,
			document.party,
			document.title,
			document.kind,
			kept.scope,
			kept.opened,
			document.versions[0]!.daysAgo,
		],
	)
	const made = rows[0]
	// Small demonstrations have not all networks and organisations.
	if (!made) return
	for (const [index, { author, daysAgo, heading, lines }] of document.versions.entries()) {
		const upload = new File([new Uint8Array(smallPdf(heading, lines))], document.fileName)
		const { hash, size, mediaType, fileName } = await keepUpload(files, upload)
		await client.query(
			`insert into document_version (network_id, document_id, subject_id, number, hash, size, media_type, file_name, author_name, created_at)
			values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() - make_interval(days => $10))`,
			[made.network_id, made.id, made.subject_id, index + 1, hash, size, mediaType, fileName, author, daysAgo],
		)
	}
}
