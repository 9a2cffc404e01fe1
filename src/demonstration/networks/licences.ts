import type { DataLicence } from '#domain/networks/licences.ts'

/** Under which licence each network offers open data: most do, one without conditions, one under another licence, the others not yet. */
export const licences: Readonly<Partial<Record<string, DataLicence>>> = {
	verbund: 'cc-by-4.0',
	'seekreis-it': 'cc0-1.0',
	'albtrauf-digital': 'cc-by-4.0',
	'rheinbogen-it': 'cc-by-4.0',
	'donau-iller-daten': 'cc-by-4.0',
	'enz-nagold-digital': 'cc-by-4.0',
	'mittlerer-neckar-it': 'cc-by-4.0',
	'faecher-it': 'cc-by-4.0',
	'kurpfalz-code': 'dl-de-by-2.0',
	'unterland-it': 'cc-by-4.0',
	'fils-rems-murr-it': 'cc-by-4.0',
	'ostalb-quellcode': 'dl-de-zero-2.0',
}
