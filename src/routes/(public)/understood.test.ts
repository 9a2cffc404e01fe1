import { describe, expect, it } from 'vitest'
import type { ShownOrganisation } from '#domain/atlas/shown-organisations.ts'
import { understood } from './understood.ts'

const competence = (id: number, slug: string, de: string) => ({ id, slug, uri: `urn:t:${slug}`, labels: { de } })
const cloud = competence(2, 'cloud', 'Cloud')
const nobody: ShownOrganisation = {
	...{ identity: 1, slug: 'x', name: 'X', kind: 'company', size: null, place: null, district: null },
	...{ summary: null, networks: [], score: null, claims: [] },
}
const docker = competence(3, 'docker', 'Docker')

describe('what was understood', () => {
	it('names the competence that was mistyped, and a plain word as those who were found write it', () => {
		const unit = (typed: string, corrected: string | null, ...competences: (typeof cloud)[]) => ({
			...{ text: typed, corrected, words: [], together: [], documents: 1 },
			competences: competences.map((one) => ({ ...one, documents: 1 })),
		})
		const units = [unit('clowd', 'cloud', cloud), unit('pumpn', 'pump'), unit('docker', null, docker)]
		const understanding = { units, total: 1, nearest: false }
		const notesWith = (hits: ShownOrganisation[]) =>
			understood({ understanding, narrower: [], relaxed: false, hits }).notes
		const notes = notesWith([])
		expect(notes.slice(0, 3)).toEqual([
			'Gesucht wird „Cloud“ statt „clowd“.',
			'Gesucht wird „pump“ statt „pumpn“.',
			expect.stringContaining('„pump“'),
		])
		const pumps = { ...nobody, name: 'Werk Süd', summary: { de: 'Wir bauen Pumpen.' } }
		expect(notesWith([pumps]).slice(1, 3)).toEqual([
			'Gesucht wird „Pumpen“ statt „pumpn“.',
			expect.stringContaining('„Pumpen“'),
		])
		expect(notes.join()).not.toContain('statt „docker“')
	})
})
