import type { CatalogueFacts, CatalogueWords } from '#domain/atlas/open-data/catalogue.ts'
import { publishedBy, type Offered } from '#domain/atlas/open-data/open-data.ts'
import { countPublished } from '#domain/atlas/open-data/published-organisations.ts'
import { ownScheme } from '#domain/competences/export/exported-scheme.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Context } from '#platform/context.ts'
import { siteOf } from '../../../site.server.ts'

/** What the catalogue of a network tells. */
export async function catalogueFacts(ctx: Context, data: Offered): Promise<CatalogueFacts> {
	const [{ changedOn }, taxonomy, site] = await Promise.all([
		countPublished(ctx, publishedBy(data)),
		ownScheme(ctx.db),
		siteOf(ctx, undefined),
	])
	const parts = data.included.filter(({ id }) => id !== data.owner.id)
	return { data, changedOn, taxonomy, host: site!.owner, parts }
}

/** Its words in both languages, whatever the language of the address. */
export function catalogueWords(name: string): CatalogueWords {
	const both = (text: (inputs: { name: string }, options: { locale: 'de' | 'en' }) => string) => ({
		de: text({ name }, { locale: 'de' }),
		en: text({ name }, { locale: 'en' }),
	})
	return {
		catalogue: { title: both(m.open_data_catalogue_title), description: both(m.open_data_catalogue_description) },
		organisations: {
			title: both(m.open_data_set_title),
			description: both(m.open_data_set_description),
			keywords: both(m.open_data_set_keywords),
		},
		competences: both(m.open_data_competences_description),
	}
}
