/** All rules that look at the text of sources. Directions between modules are in .dependency-cruiser.cjs. */
import type { Rule } from './rule.ts'
import { caughtErrors } from './rules/caught-errors.ts'
import { commands } from './rules/commands.ts'
import { docstrings } from './rules/docstrings.ts'
import { environment } from './rules/environment.ts'
import { fileSizes } from './rules/file-sizes.ts'
import { ownTables } from './rules/foreign-reads.ts'
import { journeyRoles } from './rules/journey-roles.ts'
import { mocks } from './rules/mocks.ts'
import { moduleReadmes } from './rules/module-readmes.ts'
import { names } from './rules/names.ts'
import { oneWordEach } from './rules/one-word-each.ts'
import { rawHtml } from './rules/raw-html.ts'
import { skippedTests } from './rules/skipped-tests.ts'
import { sqlInRoutes } from './rules/sql-in-routes.ts'
import { tableOwners } from './rules/table-owners.ts'
import { thinRoutes } from './rules/thin-routes.ts'
import { honestTypes } from './rules/types.ts'
import { urls } from './rules/urls.ts'
import { visibility } from './rules/visibility.ts'

export const rules: readonly Rule[] = [
	fileSizes,
	names,
	oneWordEach,
	moduleReadmes,
	docstrings,
	commands,
	visibility,
	tableOwners,
	ownTables,
	honestTypes,
	caughtErrors,
	environment,
	urls,
	thinRoutes,
	sqlInRoutes,
	rawHtml,
	skippedTests,
	mocks,
	journeyRoles,
]
