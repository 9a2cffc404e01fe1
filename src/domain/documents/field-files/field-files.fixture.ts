/** For tests: a network with two fields that hold a file, one of the office and one for everybody. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Context, Scope } from '#platform/context.ts'
import { localFiles } from '#platform/files.ts'
import { defineField } from '../../fields/define-field.ts'
import { officeFixture, viewerWith } from '../../parties/parties.fixture.ts'
import { editParty } from '../../parties/record/edit-party.ts'
import { fieldFile } from '../../parties/record/field-file.queries.ts'
import { partyRecord } from '../../parties/record/party-record.queries.ts'
import { pdf } from '../documents.fixture.ts'
import { keepUpload } from '../keep-upload.ts'

export async function fieldFilesFixture() {
	const fixture = await officeFixture()
	const { network, context, office } = fixture
	const folder = await mkdtemp(join(tmpdir(), 'flechtwerk-field-files-'))
	afterAll(() => rm(folder, { recursive: true }))
	const files = localFiles(folder)

	const about = (de: string, scope: Scope, more: object = {}) => ({
		label: { de }, organisations: true, persons: true, scope, required: false, type: 'file' as const, settings: {}, ...more,
	}) // prettier-ignore
	const field = async (de: string, scope: Scope, more: object = {}, where = network, ctx = office) =>
		defineField(ctx, where, about(de, scope, more))
	const declaration = await field('Erklärung', 'office')
	const flyer = await field('Faltblatt', 'public', { memberEdits: true })

	return {
		...fixture,
		folder,
		files,
		field,
		flyer,
		declaration,
		notFound: { kind: 'not-found', code: 'fields.file-not-found' },
		refused: (key: string) => ({ code: 'common.invalid-input', facts: { fields: [`facts.custom.${key}: file`] } }),
		keep: async (text: string, name = 'Erklärung.pdf') =>
			keepUpload(files, new File([new Uint8Array(pdf(text))], name)),
		edit: async (id: number, custom: Record<string, unknown>, scopes?: Partial<Record<`custom.${string}`, Scope>>) =>
			editParty(office, network, {
				kind: 'organisation',
				partyId: id,
				version: (await partyRecord(office, network, id)).facts.version,
				facts: { custom, ...(scopes && { scopes }) },
			}),
		valueOf: async (id: number, key: string) => (await partyRecord(office, network, id)).facts.custom[key],
		member: (more: object = {}) => context(viewerWith('Mia Mitglied', [], { memberOf: [network], ...more })),
		/** The name of the file that somebody gets, or null. */
		gets: async (ctx: Context, id: number, key = flyer.key) =>
			fieldFile(ctx, id, key).then(
				({ fileName }) => fileName,
				() => null,
			),
	}
}
