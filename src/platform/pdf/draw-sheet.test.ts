import { describe, expect, it } from 'vitest'
import { drawSheet, type Sheet } from './draw-sheet.ts'

const long = 'Überlange Sätze über Straßen, Ämter und Öfen, die nie enden wollen und immer weiter gehen. '

function sheet(more: Partial<Sheet> = {}): Sheet {
	return {
		language: 'de',
		name: 'Prüffeld „Öl“ & Söhne',
		over: 'Unternehmen · Singen',
		summary: { text: 'Prüft Zellen.', lang: 'de' },
		logo: null,
		sections: [
			{
				heading: 'Referenzen',
				items: [{ title: { text: 'Umbau' }, note: '2025', body: { text: 'In drei Wochen.' } }],
				left: 0,
				more: (count) => `und ${count} weitere`,
			},
		],
		facts: [{ term: 'Website', text: 'hohentwiel.example', href: 'https://hohentwiel.example/' }],
		code: { size: 3, path: 'M1 1h1v1h-1z', alt: 'QR-Code', caption: 'Zum Profil' },
		foot: { text: 'Stand: heute', href: 'https://atlas.example/o/hohentwiel' },
		...more,
	}
}
const drawn = async (more: Partial<Sheet> = {}) => (await drawSheet(sheet(more))).toString('latin1')
const pages = (pdf: string) => pdf.match(/\/Type \/Page\b/g)?.length

describe('a sheet', () => {
	it('is one page with a title, a language, structure and fonts of its own', async () => {
		const pdf = await drawn()
		expect(pdf.startsWith('%PDF-1.7')).toBe(true)
		expect(pages(pdf)).toBe(1)
		expect(pdf).toContain('/Lang (de)')
		expect(pdf).toContain('/DisplayDocTitle true')
		expect(pdf).toContain('/Marked true')
		for (const type of ['H1', 'H2', 'H3', 'P', 'Figure', 'Link']) expect(pdf).toContain(`/S /${type}\n`)
		expect(pdf.match(/\/FontFile2 /g)).toHaveLength(2)
		expect(pdf).not.toMatch(/\/BaseFont \/(Helvetica|Times)/)
		expect(pdf).toContain('/URI (https://hohentwiel.example/)')
	})

	it('stays one page however much there is, and says how much is missing', async () => {
		const said: number[] = []
		const items = Array.from({ length: 30 }, () => ({
			title: { text: long.repeat(3) },
			note: long.repeat(3),
			body: { text: long.repeat(40) },
		}))
		const section = { items, left: 4, more: (count: number) => (said.push(count), `und ${count} weitere`) }
		const pdf = await drawn({
			name: long.repeat(4),
			over: long,
			summary: { text: long.repeat(20) },
			sections: ['A', 'B', 'C'].map((heading) => ({ heading, ...section })),
			facts: Array.from({ length: 40 }, () => ({ term: long, text: long.repeat(4) })),
			foot: { text: long.repeat(9), href: 'https://atlas.example/' },
		})
		expect(pages(pdf)).toBe(1)
		expect(said).toHaveLength(1)
		expect(said[0]).toBeGreaterThan(20)
	})

	it('cuts a word that is longer than its lines', async () => {
		expect(pages(await drawn({ name: 'ß'.repeat(2_000), summary: { text: 'x'.repeat(9_000) } }))).toBe(1)
	})
})
