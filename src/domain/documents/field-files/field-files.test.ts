/** Own fields of type file: what they hold, and that nothing gets in but what was handed in. */
import { describe, expect, it } from 'vitest'
import { reopenField } from '../../fields/reopen-field.ts'
import { retireField } from '../../fields/retire-field.ts'
import { namesIn, partyHistory } from '../../parties/history/party-history.queries.ts'
import { correctProfile } from '../../parties/profile/correct-profile.ts'
import { createParty } from '../../parties/record/create-party.ts'
import { fieldFile } from '../../parties/record/field-file.queries.ts'
import { partyRecord } from '../../parties/record/party-record.queries.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { documentsOf } from '../documents.queries.ts'
import { fieldFilesFixture } from './field-files.fixture.ts'

const {
	network,
	other,
	office,
	neighbour,
	organisation,
	field,
	flyer,
	declaration,
	refused,
	keep,
	edit,
	valueOf,
	member,
	gets,
} = await fieldFilesFixture()

describe('a field of type file', () => {
	it('holds what was handed in, and tells nobody how the bytes are called', async () => {
		const id = await organisation('Alb')
		const file = await keep('eins')
		expect(await edit(id, { [declaration.key]: file })).toMatchObject({ changed: ['custom.erklaerung'] })
		expect(await valueOf(id, declaration.key)).toEqual(file)
		const { fields } = await partyRecord(office, network, id)
		expect(fields).toMatchObject([
			{ type: 'file', value: { party: id, fileName: 'Erklärung.pdf', mediaType: 'application/pdf', size: file.size } },
		])
		expect(JSON.stringify(fields)).not.toContain(file.hash)
		expect(await fieldFile(office, id, declaration.key)).toEqual(file)
		// It stands among the facts, not among the documents.
		expect(await documentsOf(office, id)).toEqual([])
		const made = await createParty(office, network, { kind: 'organisation', facts: { name: 'Neu', custom: { erklaerung: file } } }) // prettier-ignore
		expect(await fieldFile(office, made.id, declaration.key)).toEqual(file)
	})

	it('is replaced, emptied and taken back like every other, and its history knows the names', async () => {
		const id = await organisation('Neckar')
		const [first, second] = [await keep('erste', 'Erste.pdf'), await keep('zweite', 'Zweite.pdf')]
		await edit(id, { [declaration.key]: first })
		const replaced = await edit(id, { [declaration.key]: second })
		expect(await gets(office, id, declaration.key)).toBe('Zweite.pdf')
		await undoChange(office, network, { journalId: replaced.journalId })
		expect(await gets(office, id, declaration.key)).toBe('Erste.pdf')
		const emptied = await edit(id, { [declaration.key]: null })
		expect(await gets(office, id, declaration.key)).toBeNull()
		await undoChange(office, network, { journalId: emptied.journalId })
		expect(await gets(office, id, declaration.key)).toBe('Erste.pdf')
		const { entries } = await partyHistory(office, network, id)
		const told = JSON.stringify(
			entries.map(({ rows }) => rows.map(({ before, after }) => [before?.custom, after?.custom])),
		)
		for (const name of ['Erste.pdf', 'Zweite.pdf']) expect(told).toContain(name)
		expect((await namesIn(office, network, entries)).fields.map(({ key }) => key)).toContain(declaration.key)
		// The same file once more changes nothing.
		await expect(edit(id, { [declaration.key]: await keep('erste', 'Erste.pdf') })).rejects.toMatchObject({
			code: 'parties.nothing-changed',
		})
	})

	it('may insist on a file: it can be replaced, not emptied', async () => {
		const { key, id: fieldId } = await field('Vertrag', 'office', { required: true })
		const id = await organisation('Fils')
		await edit(id, { [key]: await keep('eins') })
		await expect(edit(id, { [key]: null })).rejects.toMatchObject({ code: 'common.invalid-input' })
		await edit(id, { [key]: await keep('zwei', 'Neu.pdf') })
		expect(await gets(office, id, key)).toBe('Neu.pdf')
		await retireField(office, network, { fieldId })
		// Out of use, it is to be had by nobody; in use again, it is there again.
		expect(await gets(office, id, key)).toBeNull()
		await reopenField(office, network, { fieldId })
		expect(await gets(office, id, key)).toBe('Neu.pdf')
		await retireField(office, network, { fieldId })
	})

	it('takes no bytes but those that have just been handed in', async () => {
		const [id, owner] = [await organisation('Rems'), await organisation('Murr')]
		const theirs = await keep('geheim', 'Geheim.pdf')
		await edit(owner, { [declaration.key]: theirs })
		const there = await field('Dort', 'office', {}, other, neighbour)
		const strange = await createParty(neighbour, other, { kind: 'organisation', facts: { name: 'Fremd', custom: { [there.key]: await keep('fremd') } } }) // prettier-ignore
		const abroad = await fieldFile(neighbour, strange.id, there.key)
		const gone = await keep('entfernt')
		await edit(owner, { [flyer.key]: gone })
		await edit(owner, { [flyer.key]: null })
		const copies = [theirs, abroad, gone].map((file) => ({ ...file }))
		for (const copy of [
			...copies,
			JSON.parse(JSON.stringify(theirs)) as unknown,
			{ ...theirs, hash: 'a'.repeat(64) },
		]) {
			await expect(edit(id, { [declaration.key]: copy })).rejects.toMatchObject(refused(declaration.key))
			await expect(edit(id, { [flyer.key]: copy })).rejects.toMatchObject(refused(flyer.key))
			await expect(
				createParty(office, network, { kind: 'organisation', facts: { name: 'X', custom: { [flyer.key]: copy } } }),
			).rejects.toMatchObject(refused(flyer.key))
			await expect(
				correctProfile(member({ represents: [id] }), network, {
					partyId: id,
					version: 1,
					custom: { [flyer.key]: copy },
				}),
			).rejects.toMatchObject(refused(flyer.key))
		}
		for (const nothing of [
			1,
			'1',
			theirs.hash,
			[theirs],
			true,
			{},
			{ hash: theirs.hash },
			{ ...theirs, fileName: '../x' },
		])
			await expect(edit(id, { [declaration.key]: nothing })).rejects.toMatchObject({
				facts: { fields: [expect.stringMatching(/^facts\.custom\.erklaerung: /)] },
			})
		expect((await partyRecord(office, network, id)).facts).toMatchObject({ custom: {}, version: 1 })
		// A file of one field is none of another one of the same record, unless it is handed in there.
		await expect(edit(owner, { [flyer.key]: { ...theirs } })).rejects.toMatchObject(refused(flyer.key))
	})
})
