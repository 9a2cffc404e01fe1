import { describe, expect, it } from 'vitest'
import { goesWithoutSaying, wasAbsent } from './attendance.ts'
import { readCountry } from './country.ts'
import { readFlag } from './flag.ts'
import { readFunctionKind } from './function-kind.ts'
import { readInteractionKind } from './interaction-kind.ts'
import { isRoleMailbox, readMails } from './mail.ts'
import { kindByName, legalFormOf, readOrganisationKind } from './organisation-kind.ts'
import { splitName } from './person-name.ts'
import { phoneKey, readWebsite } from '../../../parties/details/channel-key.ts'
import { readPhones } from './phone.ts'
import { readPostcode } from './postcode.ts'
import { readEmployees, readSizeClass, readYear } from './size.ts'
import { severalOf } from './text.ts'
import { fold } from '#platform/search-text.ts'
import { isBodyOfPeople } from './group-kind.ts'

describe('kinds of contact', () => {
	it.each([
		['Veranstaltung', 'event'],
		['Event', 'event'],
		['Workshops', 'event'],
		['Stammtisch Reutlingen', 'event'],
		['Messebesuch', 'event'],
		['Frühstück', 'event'],
		['Firmenbesuch', 'visit'],
		['Treffen', 'meeting'],
		['Telefonkonferenz', 'call'],
		// Whoever signs up or is asked was not there yet.
		['Event Registration', null],
		['Anmeldung zum Seminar', null],
		['Einladung zur Veranstaltung', null],
		['Eventuell', null],
		['Membership Signup', null],
	])('%s is %s', (text, kind) => {
		expect(readInteractionKind(text)).toBe(kind)
	})
})

describe('participants of events', () => {
	it.each([
		['Cancelled', true],
		['No-show', true],
		['Pending from waitlist', true],
		['On waitlist', true],
		['Rejected', true],
		['nicht erschienen', true],
		['unentschuldigt', true],
		['nein', true],
		['0', true],
		['Attended', false],
		['Registered', false],
		['angemeldet', false],
		['teilgenommen', false],
		['ja', false],
		['', false],
	])('%s: absent %s', (status, absent) => {
		expect(wasAbsent(status)).toBe(absent)
	})

	it('are said to have been there without further words', () => {
		expect(['Attended', 'Attendee', 'Teilnehmerin', 'ja', 'x'].filter(goesWithoutSaying)).toHaveLength(5)
		expect(['Speaker', 'Registered', 'Gast', 'nein', ''].filter(goesWithoutSaying)).toEqual([])
	})
})

describe('mail addresses', () => {
	it.each([
		['info@lindenrain.example', ['info@lindenrain.example'], []],
		['a@b.example; c@d.example', ['a@b.example', 'c@d.example'], []],
		['Beate Gommel <gommel@lindenrain.example>', ['gommel@lindenrain.example'], []],
		['mailto:info@müller-söhne.example', ['info@müller-söhne.example'], []],
		['info@papierbach', [], ['info@papierbach']],
		['info.papierbach.example', [], ['info.papierbach.example']],
		['a..b@c.example', [], ['a..b@c.example']],
		['"<script>"@x.example', [], ['"<script>"@x.example']],
	])('%s', (cell, mails, wrong) => expect(readMails(cell)).toEqual({ mails, wrong }))
	it('tells mailboxes of an office from those of people', () => {
		expect(
			[
				'info@a.example',
				'Kontakt@a.example',
				'info.reutlingen@a.example',
				'beate@a.example',
				'infobroker@a.example',
			].map(isRoleMailbox),
		).toEqual([true, true, true, false, false])
	})
})

describe('telephone numbers', () => {
	it.each([
		['07121 / 3920-27', 'DE', '497121392027'],
		['+49 (0)7121 392027', 'DE', '497121392027'],
		['0049 7121 392027', 'DE', '497121392027'],
		['7121 392027', 'DE', '497121392027'],
		['+43 1 234567', 'DE', '431234567'],
		['01 234567', 'AT', '431234567'],
		['Tel.: 07121 392027', 'DE', '497121392027'],
		['auf Anfrage', 'DE', null],
		['12', 'DE', null],
	])('%s in %s is %s', (text, country, key) => expect(phoneKey(text, country)).toBe(key))
	it('reads several of a cell', () => {
		expect(readPhones('07121 111111; 0171 222222 oder keine')).toEqual({
			phones: [
				{ value: '07121 111111', key: '497121111111' },
				{ value: '0171 222222', key: '49171222222' },
			],
			wrong: ['keine'],
		})
	})
})

it.each([
	['www.lindenrain.example', 'https://www.lindenrain.example', 'lindenrain.example'],
	['http://Lindenrain.example/Team/', 'http://lindenrain.example/Team/', 'lindenrain.example/team'],
	['javascript:alert(1)', null, null],
	['ftp://a.example', null, null],
	['http://user:secret@a.example', null, null],
	['localhost', null, null],
	['keine', null, null],
])('website %s', (text, value, key) => {
	expect(readWebsite(text)).toEqual(value === null ? null : { value, key })
})

it.each([['Deutschland', 'DE'], ['D', 'DE'], ['germany', 'DE'], ['Österreich', 'AT'], ['Switzerland', 'CH'], ['at', 'AT'], ['Absurdistan', null]])('country %s', (text, code) => expect(readCountry(text)).toBe(code)) // prettier-ignore

it.each([
	['72764', 'DE', { postcode: '72764' }],
	['D-72764', 'DE', { postcode: '72764' }],
	['7246', 'DE', { wrong: 'postcode-short' }],
	['727645', 'DE', { wrong: 'postcode-odd' }],
	['6900', 'AT', { postcode: '6900' }],
	['SW1A 1AA', 'GB', { postcode: 'SW1A 1AA' }],
])('postcode %s in %s', (text, country, expected) => expect(readPostcode(text, country)).toEqual(expected))

it.each([['45', 45], ['ca. 45', 45], ['1.200 Mitarbeitende', 1200], ['10-49', null], ['viele', null], ['12,0', 12]])('employees %s', (text, count) => expect(readEmployees(text)).toBe(count)) // prettier-ignore

it.each([
	['10-49', '10-49'],
	['10 bis 49', '10-49'],
	['bis 9', '1-9'],
	['unter 10', '1-9'],
	['über 250', '250+'],
	['> 250', '250+'],
	['250+', '250+'],
	['ab 250', '250+'],
	['60', '50-249'],
	['mittel', null],
])('size %s', (text, size) => expect(readSizeClass(text)).toBe(size))

it.each([['1998', 1998], ['01.04.1998', 1998], ['seit 2001', 2001], ['vor langem', null], ['12345', null]])('year %s', (text, year) => expect(readYear(text)).toBe(year)) // prettier-ignore

it.each([
	['Frau Dr. Beate von Gommel', { salutation: 'Frau', title: 'Dr.', given: 'Beate', family: 'von Gommel' }],
	['Gommel, Beate', { salutation: null, title: null, given: 'Beate', family: 'Gommel' }],
	['Prof. Dr.-Ing. Uwe Reh', { salutation: null, title: 'Prof. Dr.-Ing.', given: 'Uwe', family: 'Reh' }],
	['Anna Maria Lang', { salutation: null, title: null, given: 'Anna Maria', family: 'Lang' }],
	['Herrn Reh', { salutation: 'Herr', title: null, given: '', family: 'Reh' }],
])('person %s', (text, name) => expect(splitName(text)).toEqual(name))

it('reads kinds and legal forms, and concludes a kind from a name', () => {
	expect(readOrganisationKind('Hochschule')).toBe('university')
	expect(readOrganisationKind('Firma')).toBe('company')
	expect(readOrganisationKind('blau')).toBeNull()
	const names = [
		'Lindenrain Software GmbH',
		'Hochschule Albtrauf',
		'Wiesaz Werkstatt e. V.',
		'Schulbedarf Reh GmbH',
		'Stadt Reutlingen',
		'Fraunhofer-Institut für Webtechnik',
	]
	expect(names.map((name) => kindByName(fold(name)))).toEqual([
		'company',
		'university',
		'association',
		'company',
		'public-body',
		'research-institute',
	])
	expect(
		['Lindenrain GmbH & Co. KG', 'Karo & Faden eG', 'Wiesaz e. V.', 'Reh UG (haftungsbeschränkt)', 'Uhlwald IT'].map(
			legalFormOf,
		),
	).toEqual(['GmbH & Co. KG', 'eG', 'e. V.', 'UG (haftungsbeschränkt)', null])
})

it('reads functions, flags and lists of values', () => {
	expect(['Geschäftsführerin', 'Leiterin Personal', 'CTO', 'Ansprechpartner', 'Gärtner'].map(readFunctionKind)).toEqual(
		['managing-director', 'hr-contact', 'technical-contact', 'main-contact', null],
	)
	expect(['ja', 'J', 'x', '1', 'Yes', 'nein', '0', '', 'vielleicht'].map(readFlag)).toEqual([
		true,
		true,
		true,
		true,
		true,
		false,
		false,
		false,
		null,
	])
	expect(severalOf('Java, Cloud;KI\n Robotik |, ')).toEqual(['Java', 'Cloud', 'KI', 'Robotik'])
})

it.each([
	['Vorstand', 'Vorstand', true],
	['Bundesvorstand', 'Leitung', true],
	['Arbeitsgruppe', 'Cloud', true],
	['Gremium', 'Beirat', true],
	['Gruppe', 'AK Cloud', true],
	['', 'Finanzausschuss', true],
	['Untergruppe', 'Süd', true],
	['Regionalgruppe', 'Regionalgruppe Ermstal', false],
	['Ortsgruppe', 'Vorstadt', false],
	['Verband', 'Albtrauf Digital', false],
	['Mitgliedsfirma', 'Team Nord', false],
	['Gruppe', 'Quittenhof', false],
	['Team', 'Team Nord GmbH', false],
])('a group of the type %s called %s is a body of people: %s', (type, name, is) => {
	expect(isBodyOfPeople(type, name)).toBe(is)
})
