import { describe, expect, it } from 'vitest'
import { defineField } from '#domain/fields/define-field.ts'
import { officeFixture } from '#domain/parties/parties.fixture.ts'
import { askedTable } from '#domain/parties/table/asked-table.ts'
import { tableValues, type TableQuestion } from '#domain/parties/table/table-question.ts'
import { everybody, type Tree } from '#domain/segments/segment.schema.ts'
import { knownFor } from '../segments/known.server.ts'
import { treeWords } from '../segments/segment-words.ts'
import { conditionForm } from '../segments/build/open-form.server.ts'
import { treeText } from '../segments/build/builder.server.ts'
import { ownChips, ownFilterGroups } from './own-filters.ts'
import { withReferred } from './referred.server.ts'

const { network, office, neighbour, other, person } = await officeFixture()
await defineField(office, network, {
	label: { de: 'Pate' }, organisations: true, persons: false, memberships: true, scope: 'office', required: false,
	type: 'reference', settings: { to: 'person' },
}) // prettier-ignore
const ada = await person('Ada', 'Stein')
const max = await person('Max', 'Berg')
const mia = await person('Mia', 'Berg')

const asked = async (query: string) =>
	withReferred(office, network, await askedTable(office, network, new URLSearchParams(query)))
const valuesOf = ({ custom }: TableQuestion) => custom.map(({ values }) => values)

describe('a filter by whom a field refers to', () => {
	it('turns a name that is exactly one into a number, in records and memberships', async () => {
		const { question, changed, referred } = await asked('f.pate=ada+stein&mf.pate=Stein&f.pate=-')
		expect(changed).toBe(true)
		expect(valuesOf(question)).toEqual([['-', String(ada)]])
		expect(tableValues(question)).toMatchObject({ 'f.pate': ['-', String(ada)], 'mf.pate': [String(ada)] })
		const again = await asked(`f.pate=${ada}`)
		expect(again.changed).toBe(false)
		expect(ownChips(question, () => '', referred.names).map(({ label }) => label)).toEqual([
			'Pate: leer, Ada Stein',
			expect.stringContaining('Ada Stein'),
		])
		expect(ownFilterGroups(again.question, again.referred)[0]!.options.map(({ label, checked }) => [label, checked])).toEqual([
			['Ada Stein', true],
			['ausgefüllt', false],
			['leer', false],
		]) // prettier-ignore
	})

	it('asks who is meant by a name that several have, and takes who is chosen', async () => {
		const { question, changed, referred } = await asked('f.pate=Berg')
		expect([changed, valuesOf(question)]).toEqual([false, [['Berg']]])
		const [group] = ownFilterGroups(question, referred)
		expect(group!.unclear).toBe('Wer ist bei „Pate“ gemeint?')
		expect(group!.inputs).toMatchObject([{ value: 'Berg' }])
		expect(group!.options.map(({ value }) => value)).toEqual(expect.arrayContaining([String(max), String(mia)]))
		const chosen = await asked(`f.pate=Berg&f.pate=${mia}`)
		expect([chosen.changed, valuesOf(chosen.question)]).toEqual([true, [[String(mia)]]])
	})

	it('says so when nobody has the name, and names nobody of another network', async () => {
		const { question, referred } = await asked('f.pate=Niemandsfreund')
		expect(ownFilterGroups(question, referred)[0]!.unclear).toBe('„Niemandsfreund“ steht nicht in Ihrem Verzeichnis.')
		const { referred: elsewhere } = await withReferred(neighbour, other, question)
		expect(elsewhere.names.size).toBe(0)
		await expect(withReferred(neighbour, network, question)).rejects.toMatchObject({ kind: 'not-found' })
	})
})

describe('a condition of a segment by whom a field refers to', () => {
	const form = async (query: string) => {
		const tree = everybody('organisation')
		const known = await knownFor(office, network, [tree])
		const url = new URL(`http://localhost/?edit=0.0&of=field&key=pate&put=1&${query}`)
		const to = (next: Tree) => treeText(next)
		return { known, answer: (await conditionForm({ ctx: office, networkId: network, url, tree, known, to }))! }
	}

	it('is chosen by name, kept by number, and said by name', async () => {
		const { answer } = await form('word=ada+stein')
		const tree = JSON.parse('done' in answer ? answer.done : '') as Tree
		expect(tree.groups[0]!.conditions).toEqual([
			{ of: 'field', key: 'pate', values: [String(ada)], from: null, to: null },
		])
		expect(treeWords(tree, await knownFor(office, network, [tree]))).toBe('Organisationen: Pate: Ada Stein')
		const chosen = (await form(`word=Berg&slug=${mia}`)).answer
		expect('done' in chosen && chosen.done).toContain(`"${mia}"`)
	})

	it('asks who is meant, and says when there is nobody', async () => {
		const several = (await form('word=Berg')).answer
		expect(several).toMatchObject({ error: 'Wer ist bei „Pate“ gemeint?', nearLegend: 'Pate' })
		expect('near' in several && several.near.map(({ slug }) => slug)).toEqual(expect.arrayContaining([String(max), String(mia)])) // prettier-ignore
		expect((await form('word=Niemandsfreund')).answer).toMatchObject({ near: [], error: '„Niemandsfreund“ steht nicht in Ihrem Verzeichnis.' }) // prettier-ignore
		expect((await form('word=')).answer).toMatchObject({ error: expect.stringContaining('fehlt noch etwas') as string })
	})
})
