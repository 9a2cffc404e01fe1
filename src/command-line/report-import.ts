/** What an import did, as JSON or in words. */
import type { Performed } from '#domain/imports/perform-import.ts'
import { formatById } from '#domain/imports/columns/recognise-columns.ts'
import type { RowProblem } from '#domain/imports/run/run-state.ts'
import { m } from '#generated/paraglide/messages.js'
import { problemText } from '../routes/[network]/office/imports/problem-text.ts'
import { consoleLocale } from './language.ts'

export type ReportedError = RowProblem & { who: string }
type How = { json: boolean; rehearsed: boolean; seconds: number }

/** Errors in words are shown up to this number. */
const shown = 20

/** `importId` is null after a rehearsal, which leaves nothing behind. */
export function reportImport(
	{ importId, format, outcome }: Performed,
	errors: readonly ReportedError[],
	{ json, rehearsed, seconds }: How,
): string {
	const { rows, created, updated, unchanged, duplicates, failed, hints, organisations, persons } = outcome
	if (json) {
		const listed = errors.map(({ row, column, code, ...problem }) => ({
			row,
			column,
			code,
			message: problemText({ code, facts: problem.facts }, consoleLocale()),
		}))
		return JSON.stringify({
			importId: rehearsed ? null : importId,
			rows,
			created,
			updated,
			unchanged,
			duplicates,
			errors: listed,
			failed,
			hints,
			organisations,
			persons,
			format,
			milliseconds: Math.round(seconds * 1000),
		})
	}
	const name = formatById(format)?.name
	return [
		rehearsed ? m.cli_import_rehearsed() : m.cli_imported({ import: importId ?? '' }),
		...(name ? [m.cli_import_format({ name })] : []),
		m.cli_import_rows({ rows, created, updated, unchanged, failed }),
		m.cli_import_new({ organisations, persons, duplicates: duplicates ?? 0 }),
		...errors
			.slice(0, shown)
			.map(
				(error) =>
					`  ${m.cli_import_row({ row: error.row ?? '–' })}${error.column ? `, ${error.column}` : ''}: ${problemText(error, consoleLocale())}`,
			),
		...(failed > shown ? [`  ${m.cli_import_more()}`] : []),
		...(hints > 0 ? [m.cli_import_hints({ hints })] : []),
		...(rehearsed ? [] : [m.cli_import_undo({ import: importId ?? '' })]),
	].join('\n')
}
