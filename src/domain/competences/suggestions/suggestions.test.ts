import { describe, expect, it } from 'vitest'
import { officeFixture, viewerWith } from '../../parties/parties.fixture.ts'
import { claimsOf } from '../claims.queries.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { sql } from 'kysely'
import { acceptSuggestion, rejectSuggestion } from './decide-suggestion.ts'
import { suggestCompetences } from './suggest-competences.ts'
import { openSuggestions } from './suggestions.queries.ts'

const { network, other, office, board, neighbour, nobody, owner, organisation, competence, context } =
	await officeFixture()
const [field, python, mqtt] = [
	await competence('it', 'Informatik'),
	await competence('python', 'Python'),
	await competence('mqtt', 'MQTT'),
]
await competence('lagerverwaltung', 'Lagerverwaltung')
await sql`update competence set broader_id = ${field}, field_id = ${field}, path = array[${field}::int, id] where id <> ${field}`.execute(
	owner,
)
const selin = (id: number) => context(viewerWith('Selin Aydemir', [], { represents: [id] }))
const text = 'Wir schreiben Python und Informatik.\nIm Projekt Pumpe lief alles über MQTT. <b>Lagerverwaltung</b> auch.'
const names = async (ctx: typeof office, id: number) =>
	(await openSuggestions(ctx, network, id)).map((one) => one.competence.slug)

describe('what a text suggests', () => {
	it('is shown with its passage, and becomes a claim when somebody accepts it', async () => {
		const id = await organisation('Karo')
		await suggestCompetences(selin(id), network, { partyId: id, source: 'project', texts: [text] })
		const open = await openSuggestions(selin(id), network, id)
		expect(open.map(({ competence, passage }) => [competence.slug, passage])).toEqual([
			['python', 'Wir schreiben Python und Informatik.'],
			['mqtt', 'Im Projekt Pumpe lief alles über MQTT.'],
			['lagerverwaltung', '<b>Lagerverwaltung</b> auch.'],
		])
		const { journalId } = await acceptSuggestion(selin(id), network, {
			partyId: id,
			suggestionId: open[1]!.id,
			level: 3,
		})
		expect(journalId).toBeGreaterThan(0)
		expect(await claimsOf(office, network, id)).toMatchObject([
			{
				competence: { id: mqtt },
				level: 3,
				basis: 'reference',
				evidence: { de: 'Im Projekt Pumpe lief alles über MQTT.' },
				scope: 'public',
			},
		])
		await expect(
			acceptSuggestion(selin(id), network, { partyId: id, suggestionId: open[1]!.id, level: 3 }),
		).rejects.toMatchObject({ code: 'competences.suggestion-settled' })
	})

	it('is not suggested again once it was rejected, unless that is taken back', async () => {
		const id = await organisation('Faden')
		const suggest = () => suggestCompetences(selin(id), network, { partyId: id, source: 'website', texts: ['Python!'] })
		await suggest()
		const [one] = await openSuggestions(selin(id), network, id)
		const { journalId } = await rejectSuggestion(selin(id), network, { partyId: id, suggestionId: one!.id })
		await expect(suggest()).rejects.toMatchObject({ code: 'competences.nothing-suggested' })
		expect(await names(selin(id), id)).toEqual([])
		await undoChange(office, network, { journalId })
		expect(await names(selin(id), id)).toEqual(['python'])
	})

	it('stays in the office when it comes from notes', async () => {
		const id = await organisation('Rau')
		const notes = { partyId: id, source: 'notes' as const, texts: ['Am Telefon: machen viel Python.'] }
		for (const ctx of [selin(id), board, neighbour, nobody])
			await expect(suggestCompetences(ctx, network, notes)).rejects.toMatchObject({ kind: 'not-found' })
		await suggestCompetences(office, network, notes)
		expect([await names(office, id), await names(selin(id), id)]).toEqual([['python'], []])
		const [one] = await openSuggestions(office, network, id)
		for (const decide of [acceptSuggestion, rejectSuggestion] as const)
			await expect(decide(selin(id), network, { partyId: id, suggestionId: one!.id, level: 2 })).rejects.toMatchObject({
				code: 'competences.suggestion-settled',
			})
		// What the office has read in a note neither hides nor shows itself to the member.
		await suggestCompetences(selin(id), network, { partyId: id, source: 'job', texts: ['Python gesucht'] })
		expect(await names(selin(id), id)).toEqual(['python'])
		await acceptSuggestion(office, network, { partyId: id, suggestionId: one!.id, level: 2 })
		expect(await claimsOf(office, network, id)).toMatchObject([
			{ competence: { id: python }, level: 2, basis: 'talk', standing: 'talk', scope: 'office', evidence: {} },
		])
		expect(await names(selin(id), id)).toEqual(['python'])
	})

	it('rests on a talk only when it comes from notes', async () => {
		const id = await organisation('Wort')
		await suggestCompetences(office, network, { partyId: id, source: 'website', texts: ['Python und MQTT'] })
		const [own] = await openSuggestions(office, network, id)
		await acceptSuggestion(office, network, { partyId: id, suggestionId: own!.id, level: 1 })
		await suggestCompetences(office, network, { partyId: id, source: 'notes', texts: ['Lagerverwaltung im Einsatz'] })
		const noted = (await openSuggestions(office, network, id)).find(({ source }) => source === 'notes')
		await acceptSuggestion(office, network, { partyId: id, suggestionId: noted!.id, level: 3 })
		expect((await claimsOf(office, network, id)).map(({ basis, scope }) => [basis, scope])).toEqual([
			['talk', 'office'],
			['self-declared', 'public'],
		])
	})

	it('belongs to those who keep the profile, and texts have an end', async () => {
		const id = await organisation('Ott')
		const input = { partyId: id, source: 'website' as const, texts: [text] }
		for (const [ctx, at] of [
			[selin(999), network],
			[board, network],
			[neighbour, other],
		] as const)
			await expect(suggestCompetences(ctx, at, input)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(openSuggestions(selin(999), network, id)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(suggestCompetences(office, network, { ...input, texts: ['a'.repeat(20_001)] })).rejects.toMatchObject({
			kind: 'invalid',
		})
		await expect(suggestCompetences(office, network, { ...input, texts: ['Nichts davon.'] })).rejects.toMatchObject({
			code: 'competences.nothing-suggested',
		})
	})
})
