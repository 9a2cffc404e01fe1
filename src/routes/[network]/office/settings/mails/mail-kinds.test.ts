import { describe, expect, it } from 'vitest'
import {
	editableMails,
	filledLetter,
	standardText,
	unknownPlaceholders,
} from '#domain/networks/mail-texts/mail-text.ts'
import { locales } from '#platform/localized.ts'
import { mailWords } from './mail-kinds.ts'

describe('every mail that a network may word itself', () => {
	it('has words, and there are no words for others', () => {
		expect(
			editableMails()
				.map(({ kind }) => kind)
				.toSorted(),
		).toEqual(Object.keys(mailWords).toSorted())
	})

	it.each(editableMails().flatMap((mail) => locales.map((locale) => ({ mail, kind: mail.kind, locale }))))(
		'begins with a standard text whose placeholders stand for something: $kind, $locale',
		({ mail, locale }) => {
			const example = mail.example(locale)
			expect(unknownPlaceholders(standardText(mail, locale), Object.keys(example))).toEqual([])
			const filled = JSON.stringify(filledLetter(standardText(mail, locale), example, undefined))
			expect(filled).not.toMatch(/[{](?!"subject)\w+[}]|undefined|NaN/)
		},
	)
})
