import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { findPlace, type PlaceHint } from './find-place.ts'

const districtOf = (name: string, hint?: PlaceHint): string | readonly string[] | null => {
	const found = findPlace(name, hint)
	if (!found) return null
	return 'ambiguous' in found ? found.ambiguous.map(({ district }) => district) : found.district
}

describe('a place by its name as people write it', () => {
	it.each([
		['Konstanz', 'DE138'],
		['KONSTANZ', 'DE138'],
		['  konstanz ', 'DE138'],
		['78462 Konstanz', 'DE138'],
		['D-78462 Konstanz', 'DE138'],
		['Konstanz am Bodensee', 'DE138'],
		['Stadt Konstanz', 'DE138'],
		['Constance', 'DE138'],
		['Singen (Hohentwiel)', 'DE138'],
		['Radolfzell am Bodensee', 'DE138'],
		['Engen/Hegau', 'DE138'],
		['Freiburg', 'DE131'],
		['Freiburg i. Br.', 'DE131'],
		['Freiburg/Brsg.', 'DE131'],
		['Freiburg im Breisgau', 'DE131'],
		['St. Georgen', 'DE136'],
		['St.Georgen', 'DE136'],
		['Sankt Georgen im Schwarzwald', 'DE136'],
		['Villingen-Schwenningen', 'DE136'],
		['Villingen Schwenningen', 'DE136'],
		['VS-Villingen', 'DE136'],
		['Weil am Rhein', 'DE139'],
		['Weil a. Rh.', 'DE139'],
		['Stuttgart-Vaihingen', 'DE111'],
		['Stuttgart 80', 'DE111'],
		['Landeshauptstadt Stuttgart', 'DE111'],
		['Muehlacker', 'DE12B'],
		['Tuebingen', 'DE142'],
		['Tubingen', 'DE142'],
		['ÖHRINGEN', 'DE119'],
		['O\u0308hringen', 'DE119'],
		['Rottenburg a.N.', 'DE142'],
		['Esslingen/Neckar', 'DE113'],
		['Heidenheim a. d. Brenz', 'DE11C'],
		['Kirchheim u. T.', 'DE113'],
		['Neuhausen a.d.F.', 'DE113'],
		['Neuhausen (Enzkreis)', 'DE12B'],
		['Echterdingen', 'DE113'],
		['Karlsruhe-Durlach', 'DE122'],
		['Wangen im Allgäu', 'DE148'],
		['Weingarten (Württ.)', 'DE148'],
		['Weingarten (Baden)', 'DE123'],
		['Zell a. H.', 'DE134'],
		['Lahr/Schwarzwald', 'DE134'],
		['Stetten a.k.M.', 'DE149'],
		['Neu Ulm', 'DE279'],
		['Biberach/Riß', 'DE146'],
		['Bad Krozingen', 'DE132'],
		['Dußlingen', 'DE142'],
		['Ulm, Germany', 'DE144'],
		['Frankfurt/Oder', 'DE403'],
		['Mülheim an der Ruhr', 'DEA16'],
		['Munich', 'DE212'],
	])('%s', (name, district) => expect(districtOf(name)).toBe(district))

	it('gives the name and the position of the place found', () => {
		expect(findPlace('weil am rhein')).toEqual({ place: 'Weil am Rhein', district: 'DE139', lat: 47.593, lon: 7.621 })
	})

	it('prefers the town that a district is called after', () => {
		expect(districtOf('Biberach')).toBe('DE146')
		expect(districtOf('Halle')).toBe('DEE02')
	})

	it.each(['', '   ', 'Xanadu', 'Zürich', 'Bad', '12345', 'a'.repeat(5000)])('knows no place %#', (name) =>
		expect(findPlace(name)).toBeNull(),
	)
})

describe('a name that several places have', () => {
	it('asks, and lists one place per district', () => {
		expect(districtOf('Weingarten')).toEqual(['DE123', 'DE148', 'DEB3E'])
		expect(districtOf('Frankfurt')).toEqual(['DE403', 'DE712'])
		expect(districtOf('Geislingen')).toEqual(['DE114', 'DE143'])
	})

	it.each([
		['Weingarten', '88250', 'DE148'],
		['Frankfurt', '60311', 'DE712'],
		['Wangen', '88239', 'DE148'],
		['Altdorf', '72655', 'DE113'],
		['Geislingen', '73312', 'DE114'],
		['Rheinau', '68219', 'DE126'],
	])('%s %s', (name, postcode, district) => expect(districtOf(name, { postcode })).toBe(district))

	it('is narrowed by the postcode in front of it as well', () => expect(districtOf('88250 Weingarten')).toBe('DE148'))

	it('is narrowed by the districts of the network, also to a part of a double name', () => {
		expect(districtOf('Wald', { districts: ['DE138', 'DE149'] })).toBe('DE149')
		expect(districtOf('Neustadt', { districts: ['DE132'] })).toBe('DE132')
		expect(districtOf('Weingarten', { districts: ['DE138'] })).toHaveLength(3)
	})

	it('lets the postcode count before the districts of the network', () => {
		expect(districtOf('Weingarten', { postcode: '76356', districts: ['DE148'] })).toBe('DE123')
	})
})

describe('a postcode', () => {
	it('leads to the place of that name which it can reach, though another is more literal', () => {
		expect(districtOf('Schwenningen', { postcode: '78054' })).toBe('DE136')
		expect(districtOf('Ludwigshafen', { postcode: '78351' })).toBe('DE138')
	})

	it('that speaks against the only place of a name makes it a question', () => {
		expect(districtOf('Friedrichshafen', { postcode: '10115' })).toEqual(['DE147'])
	})

	it.each(['8280', 'CH-8280', '00000', 'n/a', ''])('that says nothing (%s) changes nothing', (postcode) =>
		expect(districtOf('Konstanz', { postcode })).toBe('DE138'),
	)
})

it('survives any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 130 }), fc.string(), (name, postcode) => {
			const found = findPlace(name, { postcode })
			expect(found === null || 'ambiguous' in found || found.district.startsWith('DE')).toBe(true)
		}),
	)
})
