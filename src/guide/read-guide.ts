/** The texts of the guides, as they come with the program; read once. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '#platform/localized.ts'
import { shippedFolder } from '#platform/shipped-folder.ts'
import type { GuideName } from './guides.ts'
import { parseGuide, type GuideText } from './parse-guide.ts'

const read = new Map<string, GuideText>()

export function readGuide(name: GuideName, locale: Locale): GuideText {
	const file = `${name}.${locale}.md`
	const known = read.get(file)
	if (known) return known
	const text = parseGuide(readFileSync(join(shippedFolder('docs/guide'), file), 'utf8'))
	read.set(file, text)
	return text
}

/** What a place is called: the title of its section, or of the whole guide. */
export function titleOf(name: GuideName, section: string | undefined, locale: Locale): string {
	const guide = readGuide(name, locale)
	return guide.sections.find(({ id }) => id === section)?.title ?? guide.title
}
