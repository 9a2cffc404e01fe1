import type { PageServerLoad } from './$types'
import { openExport } from '#domain/imports/everything/export-rows.ts'
import { exportFormats } from '#domain/imports/everything/write-export.ts'
import { exportedTables } from '#domain/imports/everything/exported-tables.ts'
import { inLocale, paths } from '#platform/paths.ts'

/** What stands in the file, with the number of rows. */
export const load: PageServerLoad = async ({ parent, locals }) => {
	const { office } = await parent()
	const { ctx, locale } = locals
	const taken = await openExport(ctx, office.id)
	await taken.close()
	return {
		formats: [...exportFormats],
		tables: [...taken.counts].map(([name, rows]) => ({ name, rows, text: exportedTables[name]![locale] })),
		fileHref: paths.everythingFile(office.slug),
		settingsHref: inLocale(paths.settings(office.slug), locale),
		importHref: inLocale(paths.imports(office.slug), locale),
	}
}
