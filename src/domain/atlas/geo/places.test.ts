import { describe, expect, it } from 'vitest'
import { DISTRICTS, districtBy, districtName, districtPhrase, districtsOfState } from './districts.ts'
import { PLACES } from './places.ts'

const named = (code: string) => {
	const district = districtBy(code)
	if (!district) throw new Error(`no district ${code}`)
	return district
}

describe('the table of districts', () => {
	it('holds the 401 districts of Germany, 44 of them in Baden-Württemberg', () => {
		expect(DISTRICTS).toHaveLength(401)
		expect(districtsOfState('BW')).toHaveLength(44)
		expect(new Set(DISTRICTS.map(({ ags }) => ags)).size).toBe(401)
		expect(new Set(DISTRICTS.map(({ state }) => state)).size).toBe(16)
	})

	it('finds a district by NUTS code or municipality key', () => {
		expect(districtBy('DE138')).toMatchObject({ ags: '08335', name: 'Konstanz', kind: 'rural', state: 'BW' })
		expect(districtBy('08335')?.nuts).toBe('DE138')
		expect(districtBy('8335')?.nuts).toBe('DE138')
		expect(districtBy('de138')?.nuts).toBe('DE138')
		expect(districtBy('DE1')).toBeUndefined()
	})

	it('tells a city and the district around it apart by name', () => {
		expect(districtName(named('DE122'), 'de')).toBe('Karlsruhe (Stadt)')
		expect(districtName(named('DE123'), 'de')).toBe('Karlsruhe (Landkreis)')
		expect(districtName(named('DE123'), 'en')).toBe('Karlsruhe (district)')
		expect(districtName(named('DE138'), 'de')).toBe('Konstanz')
		const names = DISTRICTS.map((district) => districtName(district, 'de'))
		expect(new Set(names).size).toBe(401)
	})

	it('names a district within a sentence', () => {
		expect(districtPhrase(named('DE138'), 'de')).toBe('Kreis Konstanz')
		expect(districtPhrase(named('DE138'), 'en')).toBe('Konstanz district')
		expect(districtPhrase(named('DE147'), 'de')).toBe('Bodenseekreis')
		expect(districtPhrase(named('DE111'), 'de')).toBe('Stuttgart')
	})

	it('gives each a point within the country', () => {
		for (const { lat, lon } of DISTRICTS) {
			expect(lat).toBeGreaterThan(47)
			expect(lat).toBeLessThan(55.1)
			expect(lon).toBeGreaterThan(5.8)
			expect(lon).toBeLessThan(15.1)
		}
	})
})

describe('the table of places', () => {
	it('has places in every district, each with a name and a position', () => {
		expect(PLACES.length).toBeGreaterThan(7500)
		expect(new Set(PLACES.map(({ district }) => district)).size).toBe(401)
		for (const { name, lat, lon } of PLACES) {
			expect(name).toMatch(/\S/)
			expect(lat).toBeGreaterThan(47)
			expect(lon).toBeLessThan(15.1)
		}
	})

	it.each([
		['Friedrichshafen', 'DE147'],
		['Neu-Ulm', 'DE279'],
		['Ulm', 'DE144'],
		['Kehl', 'DE134'],
		['Büsingen', 'DE138'],
		['Mannheim', 'DE126'],
		['Ludwigshafen am Rhein', 'DEB34'],
		['Wertheim', 'DE11B'],
		['Isny', 'DE148'],
		['Bad Krozingen', 'DE132'],
	])('puts %s into %s', (name, district) => {
		expect(PLACES.filter((place) => place.name === name).map((place) => place.district)).toContain(district)
	})
})
