import { inLanguage, type Locale } from '#platform/localized.ts'
import type { Profile } from '../profile.queries.ts'
import { organisationNodes } from './organisation-node.ts'

/** The organisation as search engines read it, with exactly what the profile shows, in the language of the page. */
export function jsonLd(profile: Profile, publicUrl: string, locale: Locale): Record<string, unknown> {
	return {
		'@context': 'https://schema.org',
		'@graph': organisationNodes(profile, publicUrl, (text) => inLanguage(text, locale)?.text),
	}
}
