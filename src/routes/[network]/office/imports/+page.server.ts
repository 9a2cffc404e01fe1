import type { PageServerLoad } from './$types'
import { importsOf } from '#domain/imports/import.queries.ts'
import { formatName, stateName } from './import-words.server.ts'
import { inLocale, paths } from '#platform/paths.ts'

export const load: PageServerLoad = async ({ parent, locals }) => {
	const { office } = await parent()
	const imports = await importsOf(locals.ctx, office.id)
	return {
		newHref: inLocale(paths.newImport(office.slug), locals.locale),
		imports: imports.map(({ outcome, ...row }) => ({
			...row,
			formatText: formatName(row.format),
			stateText: stateName(row.state),
			href: inLocale(paths.import(office.slug, row.id), locals.locale),
			counts:
				outcome.rows === undefined
					? null
					: { created: outcome.created ?? 0, updated: outcome.updated ?? 0, failed: outcome.failed ?? 0 },
		})),
	}
}
