import { expect, test } from 'vitest'
import { ownDomainOf } from './free-mail.ts'

test.each([
	['maren.ott@ott-werke.example', 'ott-werke.example'],
	['Maren@Ott-Werke.Example', 'ott-werke.example'],
	['maren@gmx.de', null],
	['maren@GMAIL.com', null],
	['maren@', null],
])('%s belongs to %s', (mail, domain) => expect(ownDomainOf(mail)).toBe(domain))
