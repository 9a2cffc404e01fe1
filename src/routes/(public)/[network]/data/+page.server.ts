import type { PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { catalogueFiles, dataFiles } from '#domain/atlas/open-data/data-files.ts'
import { creditOf } from '#domain/atlas/open-data/dump.ts'
import { openDataOf, publishedBy } from '#domain/atlas/open-data/open-data.ts'
import { countPublished } from '#domain/atlas/open-data/published-organisations.ts'
import { ownScheme } from '#domain/competences/export/exported-scheme.ts'
import { endingOf, schemeFormats } from '#domain/competences/export/write-scheme.ts'
import { licenceFacts } from '#domain/networks/licences.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import { licenceName } from './licence-name.ts'

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, locale } = locals
	const { configuration } = await instance()
	const [data, taxonomy] = await Promise.all([openDataOf(ctx, params.network), ownScheme(ctx.db)])
	const { owner, licence, included, missing } = data
	const common = {
		name: owner.name,
		publicUrl: configuration.publicUrl,
		path: paths.openData(owner.slug),
		mail: owner.mail,
		atlas: inLocale(owner.kind === 'alliance' ? paths.atlas() : paths.networkAtlas(owner.slug), locale),
		taxonomy: taxonomy && {
			count: formatNumber(taxonomy.count, locale),
			licence: taxonomy.licence && { href: taxonomy.licence, text: licenceName(taxonomy.licence) },
			files: schemeFormats.map((format) => ({
				name: `taxonomy.${endingOf[format]}`,
				href: paths.taxonomyFile(endingOf[format]),
			})),
		},
	}
	if (licence === null) return { ...common, offered: null }
	const { organisations, claims, entries, changedOn } = await countPublished(ctx, publishedBy(data))
	const { name, url, byName } = licenceFacts[licence]
	return {
		...common,
		offered: {
			licence: { name, href: url },
			credit: byName ? creditOf({ ...data, licence }) : null,
			organisations: { count: organisations, text: formatNumber(organisations, locale) },
			claims: { count: claims, text: formatNumber(claims, locale) },
			entries: { count: entries, text: formatNumber(entries, locale) },
			changedOn: changedOn && formatDay(changedOn, locale),
			files: dataFiles.map(({ name: file }) => ({ name: file, href: paths.openDataFile(owner.slug, file) })),
			catalogue: catalogueFiles.map(({ name: file }) => ({ name: file, href: paths.openDataFile(owner.slug, file) })),
			networks: owner.kind === 'alliance' ? included.filter(({ id }) => id !== owner.id).map(linkOf) : [],
			missing: missing.map((network) => network.name).join(', '),
		},
	}

	function linkOf({ slug, name: text }: { slug: string; name: string }) {
		return { href: inLocale(paths.openData(slug), locale), text }
	}
}
