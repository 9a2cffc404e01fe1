import { describe, expect, it } from 'vitest'
import { splitCompound } from './compounds.ts'

const known = new Set(
	'dat bank datenbank entwickl entwickler softwar lag verwalt verwaltung schul schulung kompass nadel wirtschaft prufung rund funk rundfunk'.split(
		' ',
	),
)

describe('compounds', () => {
	it('are split into the stems by which their parts are asked for', () => {
		expect(splitCompound('softwareentwickl', known)).toEqual(['softwar', 'entwickl'])
		expect(splitCompound('entwicklerschul', known)).toEqual(['entwickl', 'schul'])
		expect(splitCompound('lagerverwalt', known)).toEqual(['lag', 'verwalt'])
		expect(splitCompound('wirtschaftsprufung', known)).toEqual(['wirtschaft', 'prufung'])
		expect(splitCompound('kompassnadeln', known)).toEqual(['kompass', 'nadel'])
	})
	it('have as few parts as can be', () => {
		expect(splitCompound('datenbankentwickl', known)).toEqual(['datenbank', 'entwickl'])
	})
	it('must be covered by known words', () => {
		expect(splitCompound('softwaregulasch', known)).toEqual([])
		expect(splitCompound('softwar', known)).toEqual([])
		expect(splitCompound('rundfunk', known)).toEqual(['rund', 'funk'])
	})
})
