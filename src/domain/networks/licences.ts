/** Licences under which a network offers what it publishes; the same list stands in the database. */
import { z } from 'zod'

export const dataLicences = ['cc0-1.0', 'cc-by-4.0', 'cc-by-sa-4.0', 'dl-de-zero-2.0', 'dl-de-by-2.0'] as const
export type DataLicence = (typeof dataLicences)[number]
export const DataLicence = z.enum(dataLicences)

export type LicenceFacts = {
	name: string
	/** The text of the licence. */
	url: string
	/** Its entry in the list of DCAT-AP.de, which catalogues ask for. */
	dcat: string
	/** Whoever uses the data has to name where they come from. */
	byName: boolean
}

const dcat = 'http://dcat-ap.de/def/licenses/'

export const licenceFacts: Readonly<Record<DataLicence, LicenceFacts>> = {
	'cc0-1.0': {
		name: 'CC0 1.0',
		url: 'https://creativecommons.org/publicdomain/zero/1.0/',
		dcat: `${dcat}cc-zero`,
		byName: false,
	},
	'cc-by-4.0': {
		name: 'CC BY 4.0',
		url: 'https://creativecommons.org/licenses/by/4.0/',
		dcat: `${dcat}cc-by/4.0`,
		byName: true,
	},
	'cc-by-sa-4.0': {
		name: 'CC BY-SA 4.0',
		url: 'https://creativecommons.org/licenses/by-sa/4.0/',
		dcat: `${dcat}cc-by-sa/4.0`,
		byName: true,
	},
	'dl-de-zero-2.0': {
		name: 'Datenlizenz Deutschland – Zero – Version 2.0',
		url: 'https://www.govdata.de/dl-de/zero-2-0',
		dcat: `${dcat}dl-zero-de/2.0`,
		byName: false,
	},
	'dl-de-by-2.0': {
		name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
		url: 'https://www.govdata.de/dl-de/by-2-0',
		dcat: `${dcat}dl-by-de/2.0`,
		byName: true,
	},
}

/** Whether data under one licence may be passed on under another: the same, or any when nobody need be named. */
export const mayBecome = (licence: DataLicence, other: DataLicence): boolean =>
	licence === other || !licenceFacts[licence].byName
