/** The files of the open data: the same for everybody, whoever asks; written while they are read. */
import { Readable } from 'node:stream'
import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { catalogue, cataloguePrefixes } from '#domain/atlas/open-data/catalogue.ts'
import { catalogueFiles, dataFiles, type DataFile } from '#domain/atlas/open-data/data-files.ts'
import { claimsTable, entriesTable, organisationsAsJsonLd, organisationsTable } from '#domain/atlas/open-data/dump.ts'
import { offeredDataOf, type Offered } from '#domain/atlas/open-data/open-data.ts'
import { licenceFacts } from '#domain/networks/licences.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { turtleOf } from '#platform/json-ld.ts'
import { writeCsv } from '#platform/tabular/write-csv.ts'
import { catalogueFacts, catalogueWords } from './catalogue-facts.server.ts'

export const GET: RequestHandler = async ({ locals: { ctx }, params }) => {
	const file = [...dataFiles, ...catalogueFiles].find(({ name }) => name === params.file)
	if (!file) throw new Refusal('not-found', 'common.not-found')
	const data = await offeredDataOf(ctx, params.network)
	const { publicUrl } = (await instance()).configuration
	const headers = {
		'content-type': `${file.mediaType}${file.mediaType.startsWith('text/') ? '; charset=utf-8' : ''}`,
		// What is taken back has to be gone from the next download, also behind somebody's cache.
		'cache-control': 'no-cache',
		'access-control-allow-origin': '*',
		link: `<${licenceFacts[data.licence].url}>; rel="license"`,
	}
	const catalogued = catalogueFiles.find(({ name }) => name === params.file)
	if (!catalogued)
		return new Response(Readable.toWeb(write[params.file as DataFile](ctx, data, publicUrl)) as ReadableStream, {
			headers,
		})
	const document = catalogue(await catalogueFacts(ctx, data), catalogueWords(data.owner.name), publicUrl)
	const isTurtle = catalogued.mediaType === 'text/turtle'
	return new Response(isTurtle ? await turtleOf(document, cataloguePrefixes) : JSON.stringify(document), { headers })
}

type Write = (ctx: Context, data: Offered, publicUrl: string) => Readable

const csv = { delimiter: ',', bom: false } as const
const write: Record<DataFile, Write> = {
	'organisations.csv': (...of) => writeCsv(organisationsTable(...of), csv),
	'claims.csv': (...of) => writeCsv(claimsTable(...of), csv),
	'entries.csv': (...of) => writeCsv(entriesTable(...of), csv),
	'organisations.jsonld': (...of) => Readable.from(organisationsAsJsonLd(...of), { objectMode: false }),
}
