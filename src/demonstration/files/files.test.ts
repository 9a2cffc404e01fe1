import { expect, test } from 'vitest'
import { makePicture } from '#platform/pictures.ts'
import { drawnMark } from './drawn-mark.ts'
import { smallPdf } from './small-pdf.ts'

test('a name has one mark, and another name another one', async () => {
	expect(drawnMark('Karo & Faden')).toEqual(drawnMark('Karo & Faden'))
	const marks = ['Hohentwiel', 'Leise Daten', 'Eyach', 'Papierbach', 'Rossberg', 'Lindenrain'].map((name) =>
		String(drawnMark(name)),
	)
	expect(new Set(marks).size).toBeGreaterThan(4)
	expect((await makePicture(drawnMark('Karo & Faden'))).width).toBe(960)
})

test('a small PDF finds its parts where its table says', () => {
	const pdf = smallPdf('Satzung (Entwurf)', ['§ 1 Name – „Albtrauf“']).toString('latin1')
	const start = Number(/startxref\n(\d+)/.exec(pdf)![1])
	expect(pdf.slice(start, start + 4)).toBe('xref')
	const offsets = [...pdf.matchAll(/^(\d{10}) 00000 n/gm)].map((match) => Number(match[1]))
	expect(offsets.map((offset, index) => pdf.startsWith(`${index + 1} 0 obj`, offset))).toEqual(offsets.map(() => true))
	expect(pdf).toContain('(Satzung \\(Entwurf\\)) Tj')
	expect(Number(/\/Length (\d+)/.exec(pdf)![1])).toBe(/stream\n([^]*?)\nendstream/.exec(pdf)![1]!.length)
})
