/** Files in own fields when two records become one. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import '../../parties/record/on-merge-undone.ts'
import { localFiles } from '#platform/files.ts'
import { pdf } from '../../documents/documents.fixture.ts'
import { keepUpload } from '../../documents/keep-upload.ts'
import { defineField } from '../../fields/define-field.ts'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { fieldFile } from '../../parties/record/field-file.queries.ts'
import { partyRecord } from '../../parties/record/party-record.queries.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { mergeParties } from './merge-parties.ts'

const { network, office, organisation } = await officeFixture()
const folder = await mkdtemp(join(tmpdir(), 'flechtwerk-merge-files-'))
afterAll(() => rm(folder, { recursive: true }))
const keep = async (name: string) => keepUpload(localFiles(folder), new File([new Uint8Array(pdf(name))], name))
for (const de of ['Vertrag', 'Erklärung'])
	await defineField(office, network, {
		label: { de }, type: 'file', settings: {}, organisations: true, persons: false, scope: 'office', required: false,
	}) // prettier-ignore

it('the chosen ones stay, are to be had at the remaining record, and come back apart', async () => {
	const kept = await organisation('Alb GmbH', { custom: { vertrag: await keep('Unser.pdf') } })
	const gone = await organisation('Alb', {
		custom: { vertrag: await keep('Ihr.pdf'), erklaerung: await keep('E.pdf') },
	})
	const nameAt = async (id: number, key: string) =>
		fieldFile(office, id, key).then(
			({ fileName }) => fileName,
			() => null,
		)
	const version = async (id: number) => (await partyRecord(office, network, id)).facts.version
	const { journalId } = await mergeParties(office, network, {
		keptId: kept,
		goneId: gone,
		keptVersion: await version(kept),
		goneVersion: await version(gone),
		taken: ['custom.erklaerung'],
	})
	expect([await nameAt(kept, 'vertrag'), await nameAt(kept, 'erklaerung')]).toEqual(['Unser.pdf', 'E.pdf'])
	expect([await nameAt(gone, 'vertrag'), await nameAt(gone, 'erklaerung')]).toEqual([null, null])
	await undoChange(office, network, { journalId })
	expect([await nameAt(kept, 'vertrag'), await nameAt(kept, 'erklaerung')]).toEqual(['Unser.pdf', null])
	expect([await nameAt(gone, 'vertrag'), await nameAt(gone, 'erklaerung')]).toEqual(['Ihr.pdf', 'E.pdf'])
})
