import { describe, expect, test } from 'vitest'
import { splitValues } from '../joined-values.ts'
import { opened, refusalOf, rowsOf } from '../testing/files.ts'
import { cardHeader } from './card-row.ts'

/** The filled columns of each card. */
async function cardsOf(bytes: Uint8Array | string) {
	const [, ...rows] = await rowsOf(bytes)
	return rows.map(({ cells }) =>
		Object.fromEntries(cardHeader.flatMap((name, i) => (cells[i] ? [[name, cells[i]]] : []))),
	)
}

const eva = `BEGIN:VCARD
VERSION:3.0
N:Beck;Eva;Maria;Dr.;
FN:Dr. Eva Beck
ORG:Beck & Braun GmbH;Entwicklung
TITLE:Geschäftsführerin
item1.EMAIL;type=INTERNET;type=WORK:eva@beck.example
EMAIL;TYPE=INTERNET,HOME,pref:eva.beck@post.example
TEL;TYPE=WORK,VOICE:+49 711 1
TEL;TYPE=CELL:+49 170 1
TEL;TYPE="work,fax":+49 711 2
ADR;TYPE=HOME:;;Weg 1;Ulm;;89073;Deutschland
ADR;TYPE=WORK:;Hof 2;Haupt\\, Ecke 5;Stuttgart;BW;70173;Deutschland
NOTE:Eine lange Notiz\\, die
  umgebrochen ist\\nund weitergeht\\; so
CATEGORIES:Vorstand,IT\\,Netz
URL:https://beck.example
BDAY:1980-05-06
PHOTO;ENCODING=b:${'QUJD'.repeat(20_000)}
 ${'QUJD'.repeat(20_000)}
UID:urn:uuid:1
END:VCARD
`.replaceAll('\n', '\r\n')

test('version 3: folding, escapes, groups, types, preferences', async () => {
	expect(await cardsOf(eva)).toEqual([
		{
			kind: 'individual',
			'formatted-name': 'Dr. Eva Beck',
			'family-name': 'Beck',
			'given-name': 'Eva',
			'additional-names': 'Maria',
			prefix: 'Dr.',
			organisation: 'Beck & Braun GmbH',
			unit: 'Entwicklung',
			title: 'Geschäftsführerin',
			mail: 'eva.beck@post.example; eva@beck.example',
			'phone-work': '+49 711 1',
			'phone-mobile': '+49 170 1',
			'phone-fax': '+49 711 2',
			'address-extra': 'Hof 2',
			street: 'Haupt, Ecke 5',
			city: 'Stuttgart',
			region: 'BW',
			postcode: '70173',
			country: 'Deutschland',
			'home-street': 'Weg 1',
			'home-city': 'Ulm',
			'home-postcode': '89073',
			'home-country': 'Deutschland',
			url: 'https://beck.example',
			note: 'Eine lange Notiz, die umgebrochen ist\nund weitergeht; so',
			categories: 'Vorstand; IT,Netz',
			uid: 'urn:uuid:1',
			birthday: '1980-05-06',
		},
	])
})

test('version 4: uris, kind, preference by number, partial birthday', async () => {
	const card = `BEGIN:VCARD\nVERSION:4.0\nKIND:organization\nFN:Braun AG\nORG:Braun AG\nTEL;VALUE=uri;TYPE="voice,work":tel:+49-7221-1;ext=12\nEMAIL:mailto:a@braun.example\nEMAIL;PREF=1:b@braun.example\nURL:https://braun.example/a;b\nBDAY:--0506\nEND:VCARD`
	expect(await cardsOf(card)).toEqual([
		{
			kind: 'org',
			'formatted-name': 'Braun AG',
			organisation: 'Braun AG',
			mail: 'b@braun.example; a@braun.example',
			'phone-work': '+49-7221-1-12',
			url: 'https://braun.example/a\\;b',
			birthday: '--0506',
		},
	])
})

test('version 2.1: bare types, quoted-printable with soft breaks and charset, a card within a card', async () => {
	const card = `BEGIN:VCARD
VERSION:2.1
N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg
ORG;CHARSET=UTF-8;QUOTED-PRINTABLE:M=C3=BCller =
& S=C3=B6hne
TEL;HOME:07221 2
AGENT:
BEGIN:VCARD
FN:Sekretariat
END:VCARD
NOTE:danach
END:VCARD`
	expect(await cardsOf(card)).toEqual([
		{
			kind: 'individual',
			'formatted-name': 'Jörg Müller',
			'family-name': 'Müller',
			'given-name': 'Jörg',
			organisation: 'Müller & Söhne',
			'phone-home': '07221 2',
			note: 'danach',
		},
	])
})

describe('files', () => {
	test('several cards, rows numbered by the line they begin on; a missing END is made up for', async () => {
		const text = 'BEGIN:VCARD\nFN:A\nEND:VCARD\n\nBEGIN:VCARD\nFN:B\nBEGIN:VCARD\nORG:C AG\nX-ABShowAs:COMPANY\n'
		const rows = await rowsOf(text)
		expect(rows.map(({ number, cells }) => [number, cells[0], cells[1]])).toEqual([
			[0, 'kind', 'formatted-name'],
			[1, 'individual', 'A'],
			[5, 'individual', 'B'],
			[7, 'org', 'C AG'],
		])
		expect(rows.every(({ cells }) => cells.length === cardHeader.length)).toBe(true)
	})

	test('windows-1252 and UTF-16 with byte order mark', async () => {
		const text = 'BEGIN:VCARD\r\nFN:Jörg\r\nEND:VCARD\r\n'
		for (const bytes of [Buffer.from(text, 'latin1'), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
			expect((await opened(bytes)).format).toBe('vcard')
			expect(await cardsOf(bytes)).toEqual([{ kind: 'individual', 'formatted-name': 'Jörg' }])
		}
	})

	test('values that contain the separator come back from splitValues', async () => {
		const [card] = await cardsOf('BEGIN:VCARD\nFN:A\nURL:https://a.example/x;y\nURL:https://b.example\\\\z\nEND:VCARD')
		expect(splitValues(card!['url']!)).toEqual(['https://a.example/x;y', 'https://b.example\\z'])
	})

	test('endless lines and cards are refused, endless pictures are passed over', async () => {
		const picture = `BEGIN:VCARD\nFN:A\nPHOTO:${'x'.repeat(3_000_000)}\nEND:VCARD`
		expect(await cardsOf(picture)).toHaveLength(1)
		expect(await refusalOf(`BEGIN:VCARD\nNOTE:${'x'.repeat(1_500_000)}`)).toMatchObject({
			code: 'tabular.row-too-long',
		})
		expect(await refusalOf(`BEGIN:VCARD\nNOTE:x${'\n y'.repeat(1_200_000)}`)).toMatchObject({
			code: 'tabular.row-too-long',
		})
		const quadratic = `BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:${'ab=\n'.repeat(1_000_000)}`
		expect(await refusalOf(quadratic)).toMatchObject({ code: 'tabular.row-too-long' })
		const notes = `BEGIN:VCARD\n${`NOTE:${'x'.repeat(90_000)}\n`.repeat(12)}`
		expect(await refusalOf(notes)).toMatchObject({ code: 'tabular.row-too-long' })
		expect(await refusalOf(`BEGIN:VCARD\n${'TEL:1\n'.repeat(3000)}`)).toMatchObject({ code: 'tabular.row-too-long' })
	})
})
