import { readGlossary } from '../glossary/glossary.ts'
import type { Message } from './catalogue.ts'
import type { Check } from './checks.ts'

/** Texts that say such a word and mean just that, with the reason. A beginning ends in `*`. */
const meant: Readonly<Record<string, string>> = {
	'atlas_kind_*': 'a company is one kind of organisation',
	open_data_set_keywords: 'what others look for in catalogues of data',
	duplicates_reason_not_sister: 'companies of one group',
	claims_partner_text: 'the customer of an organisation, whom no record stands for',
	relations_supplier_of_to: 'the customer of an organisation',
	fields_example_text: 'the customer number of an organisation',
	'doctor_*': 'users of the operating system and of the database',
	'setting_*': 'users of the operating system and of the database',
	'refusal_database_*': 'users of the database',
	'refusal_migrations_*': 'users of the database',
	'refusal_postgres_*': 'users of the operating system',
}

/** Addresses that stand as an example are nobody's words. */
const addresses = /\S+\.(com|de|example)\b\S*|:\/\/\S+/g

const isMeant = (key: string): boolean =>
	Object.keys(meant).some((name) => (name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name))

export const glossaryWords: Check = {
	name: 'words-of-the-glossary',
	says: 'Texts use one word for one thing: none of those that docs/glossary.md replaces.',
	why: 'Two words for one thing make people look for a difference; one word for two things hides it.',
	instead:
		'Say the word of the glossary. Where the other one is really meant, name the text in tools/messages/glossary-words.ts with the reason.',
	find({ de, en }) {
		const { avoided } = readGlossary()
		const inLanguage = (language: 'de' | 'en', messages: Message[]) => {
			const words = avoided.filter((each) => each.language === language)
			return messages
				.filter(({ key }) => !isMeant(key))
				.flatMap(({ key, path, texts }) => {
					const said = new Set(
						texts
							.join(' ')
							.replaceAll(addresses, ' ')
							.replaceAll(/\{.*?\}/g, ' ')
							.toLowerCase()
							.match(/\p{L}+/gu),
					)
					return words
						.filter(({ word }) => said.has(word))
						.map(({ word, say }) => ({ path, what: `${key} says “${word}”: ${say}` }))
				})
		}
		return [...inLanguage('de', de), ...inLanguage('en', en)]
	},
}
