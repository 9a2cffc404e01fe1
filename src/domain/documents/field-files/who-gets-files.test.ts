/** Who gets the file of an own field. */
import { describe, expect, it } from 'vitest'
import { listParty } from '../../parties/details/list-party.ts'
import { recordConsent } from '../../parties/details/record-consent.ts'
import { withdrawConsent } from '../../parties/details/withdraw-consent.ts'
import { viewerWith } from '../../parties/parties.fixture.ts'
import { editParty } from '../../parties/record/edit-party.ts'
import { fieldFile } from '../../parties/record/field-file.queries.ts'
import { partyRecord } from '../../parties/record/party-record.queries.ts'
import { removeParty } from '../../parties/record/remove-party.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { fieldFilesFixture } from './field-files.fixture.ts'

const {
	network,
	context,
	office,
	board,
	neighbour,
	nobody,
	organisation,
	person,
	field,
	flyer,
	declaration,
	notFound,
	keep,
	edit,
	member,
	gets,
} = await fieldFilesFixture()

describe('who gets the file', () => {
	it('sees the field, and nobody else, whatever the address', async () => {
		const id = await organisation('Echaz')
		await listParty(office, network, { partyId: id, scope: 'public' })
		const by: Record<string, Record<string, string | null>> = {}
		const people = {
			office, board, own: context(viewerWith('Selin', [], { represents: [id] })), member: member(),
			ally: context(viewerWith('Ver Bund', [], { allianceOf: [network] })), neighbour, nobody,
		} // prettier-ignore
		for (const scope of ['office', 'members', 'alliance', 'public'] as const) {
			const { key } = await field(`Für ${scope}`, scope)
			await edit(id, { [key]: await keep(scope, `${scope}.pdf`) })
			for (const [name, ctx] of Object.entries(people)) (by[name] ??= {})[scope] = await gets(ctx, id, key)
		}
		const all = { office: 'office.pdf', members: 'members.pdf', alliance: 'alliance.pdf', public: 'public.pdf' }
		expect(by).toEqual({
			office: all,
			board: all,
			own: { ...all, office: null },
			member: { ...all, office: null },
			ally: { ...all, office: null, members: null },
			neighbour: { ...all, office: null, members: null, alliance: null },
			nobody: { ...all, office: null, members: null, alliance: null },
		})
		await edit(id, {}, { 'custom.fuer-public': 'members' })
		expect([await gets(nobody, id, 'fuer-public'), await gets(member(), id, 'fuer-public')]).toEqual([
			null,
			'public.pdf',
		])
		for (const [party, key] of [
			[id, 'erfunden'],
			[id, declaration.key],
			[Number.NaN, flyer.key],
			[1e300, flyer.key],
			[-1, '__proto__'],
		] as const)
			await expect(fieldFile(office, party, key)).rejects.toMatchObject(notFound)
	})

	it('is nobody while the record is known to the office alone, or gone', async () => {
		const id = await organisation('Brenz')
		await edit(id, { [flyer.key]: await keep('eins') })
		expect([await gets(nobody, id), await gets(member(), id), await gets(office, id)]).toEqual([
			null,
			null,
			'Erklärung.pdf',
		])
		const { journalId } = await removeParty(office, network, { partyId: id })
		expect(await gets(office, id)).toBeNull()
		await undoChange(office, network, { journalId })
		expect(await gets(office, id)).toBe('Erklärung.pdf')
	})

	it('is of persons only whom they agreed to be seen by', async () => {
		const id = await person('Ada', 'Stein')
		await editParty(office, network, {
			kind: 'person',
			partyId: id,
			version: 1,
			facts: { custom: { [flyer.key]: await keep('vita', 'Vita.pdf') } },
		})
		await listParty(office, network, { partyId: id, scope: 'public' })
		expect([await gets(nobody, id), await gets(member(), id)]).toEqual([null, null])
		await recordConsent(office, network, { partyId: id, purpose: 'publication', scope: 'members', source: 'Brief' })
		expect([await gets(nobody, id), await gets(member(), id)]).toEqual([null, 'Vita.pdf'])
		const { consents } = await partyRecord(office, network, id)
		await withdrawConsent(office, network, { partyId: id, consentId: consents[0]!.id })
		expect([await gets(member(), id), await gets(member({ persons: [id] }), id)]).toEqual([null, 'Vita.pdf'])
	})
})
