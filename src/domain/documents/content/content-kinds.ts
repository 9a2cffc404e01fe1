/** The kinds of files that may be kept: their media type (IANA) and the endings their names may have, the usual one first. */
export type ContentKind = { mediaType: string; endings: readonly string[] }

const office = 'application/vnd.openxmlformats-officedocument'
const open = 'application/vnd.oasis.opendocument'

export const pdf: ContentKind = { mediaType: 'application/pdf', endings: ['pdf'] }
export const text: ContentKind = { mediaType: 'text/plain', endings: ['txt', 'csv', 'md', 'ics', 'vcf'] }

/** Pictures by the bytes they begin with, as Latin-1. */
export const pictureKinds: readonly (ContentKind & { begins: RegExp })[] = [
	{ mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], begins: /^\xFF\xD8\xFF/ },
	{ mediaType: 'image/png', endings: ['png'], begins: /^\x89PNG\r\n\x1A\n/ },
	{ mediaType: 'image/webp', endings: ['webp'], begins: /^RIFF....WEBP/s },
	{ mediaType: 'image/gif', endings: ['gif'], begins: /^GIF8[79]a/ },
]

/** Office Open XML by its main part. */
export const officeKinds: readonly (ContentKind & { part: string })[] = [
	{ mediaType: `${office}.wordprocessingml.document`, endings: ['docx'], part: 'word/document.xml' },
	{ mediaType: `${office}.spreadsheetml.sheet`, endings: ['xlsx'], part: 'xl/workbook.xml' },
	{ mediaType: `${office}.presentationml.presentation`, endings: ['pptx'], part: 'ppt/presentation.xml' },
]

/** OpenDocument by what its part `mimetype` says. */
export const openKinds: readonly ContentKind[] = [
	{ mediaType: `${open}.text`, endings: ['odt'] },
	{ mediaType: `${open}.spreadsheet`, endings: ['ods'] },
	{ mediaType: `${open}.presentation`, endings: ['odp'] },
	{ mediaType: `${open}.graphics`, endings: ['odg'] },
]
