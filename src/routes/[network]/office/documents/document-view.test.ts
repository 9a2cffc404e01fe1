import { expect, it } from 'vitest'
import type { ShownDocument } from '#domain/documents/documents.queries.ts'
import { chosenByKind, documentChoices, documentLines } from './document-view.ts'

const versions = [
	{ number: 1, fileName: 'a.pdf', mediaType: 'application/pdf', size: 900, author: null, at: '2026-03-01T10:00:00Z' },
]
const documents: ShownDocument[] = (
	[
		['invoice', '2026-02-01', 'own'],
		['invoice', '2025-02-01', 'own'],
		['letter', null, 'members'],
		['other', '2024-02-01', 'office'],
	] as const
).map(([kind, datedOn, scope], id) => ({ id, subjectId: 1, title: `Nr. ${id}`, kind, datedOn, scope, versions }))
const at = (query: string) => new URL(`http://office.example/netz/office/parties/7${query}`)

it('leaves the documents of one kind, and leads to the others with their counts', () => {
	const all = chosenByKind(documents, at(''), '#dokumente')
	expect(all.documents).toEqual(documents)
	expect(all.chips.map(({ label, count, current }) => [label, count, current])).toEqual([
		['Alle', 4, true],
		['Rechnung', 2, false],
		['Schreiben', 1, false],
		['Sonstiges', 1, false],
	])
	const invoices = chosenByKind(documents, at('?documents=invoice'), '#dokumente')
	expect(invoices.documents.map(({ id }) => id)).toEqual([0, 1])
	expect(invoices.chips.map(({ href, current }) => [href, current])).toEqual([
		['/netz/office/parties/7#dokumente', false],
		['/netz/office/parties/7?documents=invoice#dokumente', true],
		['/netz/office/parties/7?documents=letter#dokumente', false],
		['/netz/office/parties/7?documents=other#dokumente', false],
	])
})

it('offers no choice where there is none, and a way back where the chosen kind is gone', () => {
	expect(chosenByKind(documents.slice(0, 2), at('')).chips).toEqual([])
	expect(chosenByKind(documents, at('?documents=nonsense')).documents).toEqual(documents)
	const gone = chosenByKind(documents.slice(0, 2), at('?documents=minutes'))
	expect(gone.documents).toEqual([])
	expect(gone.chips[0]).toMatchObject({ label: 'Alle', count: 2, href: '/netz/office/parties/7' })
})

it('says what a document is, and of which day', () => {
	expect(documentLines(documents).map(({ nature, scopeWords }) => [nature, scopeWords])).toEqual([
		['Rechnung vom 1.\u00A0Februar 2026', 'wen es betrifft'],
		['Rechnung vom 1.\u00A0Februar 2025', 'wen es betrifft'],
		['Schreiben', 'Mitglieder'],
		['Vom 1.\u00A0Februar 2024', 'nur die Geschäftsstelle'],
	])
})

it('opens what hangs on a network to nobody in particular', () => {
	const scopes = (on: 'party' | 'network') => documentChoices(on).scopes.map(({ value }) => value)
	expect(scopes('party')).toEqual(['office', 'own', 'members', 'alliance', 'public'])
	expect(scopes('network')).toEqual(['office', 'members', 'alliance', 'public'])
})
