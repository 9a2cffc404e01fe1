/** What an import did, as JSON or in words. */
import type { Performed } from '#domain/imports/perform-import.ts'
import { formatById } from '#domain/imports/columns/recognise-columns.ts'
import type { RowProblem } from '#domain/imports/run/run-state.ts'
import { problemText } from '../routes/[network]/office/imports/problem-text.ts'

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
			message: problemText({ code, facts: problem.facts }, 'de'),
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
		rehearsed ? 'Probelauf: nichts wurde gespeichert.' : `Import ${importId} ist übernommen.`,
		...(name ? [`Erkannt: ${name}`] : []),
		`${rows} Zeilen: ${created} neu, ${updated} ergänzt, ${unchanged} unverändert, ${failed} nicht übernommen.`,
		`${organisations} Organisationen und ${persons} Personen sind neu, ${duplicates} davon vielleicht doppelt.`,
		...errors
			.slice(0, shown)
			.map((error) => `  Zeile ${error.row}${error.column ? `, ${error.column}` : ''}: ${problemText(error, 'de')}`),
		...(failed > shown ? [`  … und weitere`] : []),
		...(hints > 0 ? [`${hints} Hinweise; die Zeilen sind trotzdem übernommen.`] : []),
		...(rehearsed ? [] : [`Zurücknehmen: bin/flechtwerk undo ${importId}`]),
	].join('\n')
}
