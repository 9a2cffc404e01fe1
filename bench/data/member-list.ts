/** A member list as an office would export it: organisations with a contact each, as CSV. */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { dayIn } from '#platform/context.ts'
import { generateAlliance } from '../../src/demonstration/generate-alliance.ts'
import { concepts } from '../../src/demonstration/load/load-alliance.ts'
import type { DemoOrganisation } from '../../src/demonstration/types.ts'
import { seed } from './alliance-database.ts'

const columns: Record<string, (organisation: DemoOrganisation) => string | number | undefined> = {
	Mitgliedsnummer: ({ number }) => `M-${number}`,
	Firma: ({ name }) => name,
	Straße: ({ address }) => address.street,
	PLZ: ({ address }) => address.postcode,
	Ort: ({ address }) => address.town,
	'E-Mail': ({ mail }) => mail,
	Telefon: ({ phone }) => phone,
	Website: ({ website }) => website,
	Mitarbeiter: ({ employees }) => employees,
	Kurzbeschreibung: ({ summary }) => summary.de,
	'Mitglied seit': ({ networks }) => networks[0]?.from,
	Vorname: ({ persons }) => persons[0]?.given,
	Nachname: ({ persons }) => persons[0]?.family,
	'E-Mail Ansprechpartner': ({ persons }) => persons[0]?.mail,
}

const cell = (value: string | number | undefined): string => `"${String(value ?? '').replaceAll('"', '""')}"`

/** The lines of the file without its header: one organisation with its first contact each. */
export function* memberLines(organisations: number): Generator<string> {
	const alliance = generateAlliance({ seed, organisations, concepts: concepts(), today: dayIn() })
	for (const organisation of alliance.organisations())
		yield Object.values(columns)
			.map((of) => cell(of(organisation)))
			.join(';')
}

/** How many cells a line has. */
export const width = Object.keys(columns).length

/** Writes the file. */
export async function writeMemberList(path: string, organisations: number): Promise<void> {
	const file = createWriteStream(path)
	file.write(`${Object.keys(columns).map(cell).join(';')}\n`)
	for (const line of memberLines(organisations)) if (!file.write(`${line}\n`)) await once(file, 'drain')
	file.end()
	await once(file, 'finish')
}
