/** What leaves as a file, asked of the handlers that send it; whoever is refused or sent to sign in sees nothing of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRedirect } from '@sveltejs/kit'
import { expect } from 'vitest'
import { exportEverything } from '#domain/imports/everything/export-everything.ts'
import { openExport } from '#domain/imports/everything/export-rows.ts'
import { ownData } from '#domain/privacy/own-data.queries.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { openTables } from '#platform/tabular/open-table.ts'
import { GET as openData } from '../routes/(public)/[network]/data/[file]/+server.ts'
import { GET as registerFile } from '../routes/[network]/office/memberships/export.[format]/+server.ts'
import { GET as tableFile } from '../routes/[network]/office/parties/export.[format]/+server.ts'
import { GET as sitemap } from '../routes/sitemap.xml/+server.ts'

const slug = 'albtrauf-digital'

type Check = (ctx: Context) => Promise<boolean>

/** What a handler answers; null when it is not found, or asks to sign in. */
async function answered(asked: () => Response | Promise<Response>): Promise<Response | null> {
	try {
		return await asked()
	} catch (error) {
		if (isRedirect(error) || (error instanceof Refusal && error.kind === 'not-found')) return null
		throw error
	}
}

const eventFor = (ctx: Context, query: string, params: Record<string, string>) => {
	const url = new URL(`https://atlas.example/${query}`)
	return {
		locals: { ctx, locale: 'de', path: '/' },
		url,
		params: { network: slug, ...params },
		request: new Request(url),
	} as never
}

/** The text of a CSV, and the cells of an XLSX, as one. */
async function textOf(response: Response | null): Promise<string> {
	if (!response?.headers.get('content-type')?.includes('spreadsheetml')) return (await response?.text()) ?? ''
	const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-sheet-'))
	const path = join(folder, 'sheet.xlsx')
	try {
		const bytes = Buffer.from(await response.arrayBuffer())
		writeFileSync(path, bytes)
		const cells: string[] = []
		const sheet = await openTables({ path, name: 'sheet.xlsx', size: bytes.length })
		for await (const row of sheet.rows(0)) cells.push(...row.cells)
		return cells.join('\n')
	} finally {
		rmSync(folder, { recursive: true })
	}
}

type Handler = (event: never) => Response | Promise<Response>

/** A text in a file of the office, in both formats alike. */
const inFile =
	(handler: Handler, query: string, text: string): Check =>
	async (ctx) => {
		const of = async (format: string) =>
			(await textOf(await answered(() => handler(eventFor(ctx, query, { format }))))).includes(text)
		const inCsv = await of('csv')
		expect(await of('xlsx'), 'CSV and XLSX differ').toBe(inCsv)
		return inCsv
	}

const opened = new WeakMap<Context, Promise<string>>()

/** All files of the open data, as one text. */
export function openDataFor(ctx: Context): Promise<string> {
	const files = [
		'organisations.csv',
		'claims.csv',
		'entries.csv',
		'organisations.jsonld',
		'catalogue.ttl',
		'catalogue.jsonld',
	]
	const texts =
		opened.get(ctx) ??
		Promise.all(files.map(async (file) => (await openData(eventFor(ctx, '', { file }))).text())).then((all) =>
			all.join('\n'),
		)
	opened.set(ctx, texts)
	return texts
}

/** Is one of the texts among the open data? */
const inOpenData =
	(...texts: string[]): Check =>
	async (ctx) => {
		const data = await openDataFor(ctx)
		return texts.some((text) => data.includes(text))
	}

/** Is one of the organisations in the sitemap? */
const inSitemap =
	(slugOf: (name: string) => Promise<string>, ...names: string[]): Check =>
	async (ctx) => {
		const text = await (await sitemap(eventFor(ctx, '?page=1', {}))).text()
		const slugs = await Promise.all(names.map(slugOf))
		return slugs.some((each) => text.includes(`/o/${each}<`))
	}

/** Is a text among the own data of whoever looks? */
const inOwnData =
	(text: string): Check =>
	async (ctx) => {
		try {
			return JSON.stringify(await ownData(ctx)).includes(text)
		} catch (error) {
			if (error instanceof Refusal && error.kind === 'not-found') return false
			throw error
		}
	}

/** Does it refuse? Reading and the note in the history that somebody took everything along must agree. */
const takesEverything =
	(network: () => number): Check =>
	async (ctx) => {
		const done = await Promise.allSettled([
			exportEverything(ctx, network(), { format: 'csv' }),
			openExport(ctx, network()).then((taken) => taken.close()),
		])
		for (const each of done) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(Refusal)
		expect(new Set(done.map(({ status }) => status)).size).toBe(1)
		return done[0].status === 'fulfilled'
	}

type Of = { network: () => number; slugOf: (name: string) => Promise<string> }

const unseen = ['Lindenrain Software GmbH', 'Papierbach Robotics GmbH', 'Rossberg Security GmbH', 'Formteil Eyach GmbH']

/** The lines of the matrix about files. */
export const exportChecks = ({ network, slugOf }: Of): Record<string, Check> => ({
	'Member table as a file: own field, for the office': inFile(
		tableFile,
		'?column=custom.q-office',
		'Feld der Geschäftsstelle',
	),
	'Member table as a file: field of the membership': inFile(
		tableFile,
		'?column=membership.q-m-office',
		'Beitrag der Geschäftsstelle',
	),
	'Member table as a file: Emil Hauff, consent withdrawn': inFile(tableFile, '?kind=person&column=mail', 'Hauff'),
	'Member table as a file: Formteil Eyach, listing ended': inFile(tableFile, '', 'Formteil Eyach'),
	'Register as a file: Formteil Eyach, listing ended': inFile(registerFile, '', 'Formteil Eyach'),
	'Votes as a file: Formteil Eyach, listing ended': inFile(registerFile, '?list=votes', 'Formteil Eyach'),
	'Everything of Albtrauf Digital as a file': takesEverything(network),
	'Own data: telephone of Selin Aydemir': inOwnData('+49 171 3920041'),
	'Own data: a note about Selin Aydemir': inOwnData('Notiz über Selin'),
	'Own data: Jannik Wöhrle, a colleague': inOwnData('Wöhrle'),
	'Open data: Karo & Faden, listed publicly': inOpenData('Karo & Faden'),
	'Open data: summary': inOpenData('Verwebt Daten aus Maschinen'),
	'Open data: claim Python': async (ctx) => /\/o\/karo-[^,]*,urn:flechtwerk:it:python,/.test(await openDataFor(ctx)),
	'Open data: claims MQTT, OPC UA, PostgreSQL': async (ctx) =>
		/\/o\/karo-[^,]*,urn:flechtwerk:it:(mqtt|opc-ua|postgresql),/.test(await openDataFor(ctx)),
	'Open data: entry, public': inOpenData('Webdaten für alle'),
	'Open data: entry, for members or expired': inOpenData(
		'Webdaten für Mitglieder',
		'Webdaten von gestern',
		'Webmuster für Mitglieder',
		'Webmuster von morgen',
	),
	'Open data: description, fax, own fields': inOpenData(
		'Genossenschaft von vierzehn Leuten',
		'030 23125 777',
		'Feld für',
		'Feld der Geschäftsstelle',
		'Beitrag für',
		'Beitrag der Geschäftsstelle',
		'.pdf',
	),
	'Open data: people': inOpenData('Selin Aydemir', 'Jannik Wöhrle', 'Emil Hauff', 'aydemir@karofaden.example'),
	'Open data: Lindenrain, Papierbach, Rossberg, Formteil': inOpenData(...unseen),
	'Sitemap: Karo & Faden, listed publicly': inSitemap(slugOf, 'Karo & Faden Datenwerk eG'),
	'Sitemap: Lindenrain, Papierbach, Rossberg, Formteil': inSitemap(slugOf, ...unseen),
})
