import { describe, expect, it } from 'vitest'
import { understood } from './understood.ts'

const competence = (id: number, slug: string, de: string) => ({ id, slug, uri: `urn:t:${slug}`, labels: { de } })
const cloud = competence(2, 'cloud', 'Cloud')
const docker = competence(3, 'docker', 'Docker')

describe('what was understood', () => {
	it('names the competence that was mistyped, and a plain word as it is known', () => {
		const unit = (typed: string, corrected: string | null, ...competences: (typeof cloud)[]) => ({
			...{ text: typed, corrected, words: [], together: [], documents: 1 },
			competences: competences.map((one) => ({ ...one, documents: 1 })),
		})
		const units = [unit('clowd', 'cloud', cloud), unit('pumpn', 'pump'), unit('docker', null, docker)]
		const understanding = { units, total: 1, nearest: false }
		const { notes } = understood({ understanding, narrower: [], relaxed: false })
		expect(notes.slice(0, 2)).toEqual(['Gesucht wird „Cloud“ statt „clowd“.', 'Gesucht wird „pump“ statt „pumpn“.'])
		expect(notes.join()).not.toContain('statt „docker“')
	})
})
