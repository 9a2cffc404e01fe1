/** The last import as an item of the start page, with its result. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { ImportRow } from '#domain/imports/import.queries.ts'
import { dayIn } from '#platform/context.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNearDay, formatNumber } from '#ui/format.ts'
import type { WorkItem } from '#ui/office/WorkList.svelte'
import { stateName } from './imports/import-words.server.ts'

/** `isWaiting`: somebody has to decide something, or rows are left over. */
export function importItem(row: ImportRow, slug: string, today: string): { item: WorkItem; isWaiting: boolean } {
	const language = getLocale()
	const href = inLocale(paths.import(slug, row.id), language)
	const failed = row.outcome.failed ?? 0
	const isOver = row.state === 'done'
	const isWaiting = ['uploaded', 'previewed', 'failed'].includes(row.state) || (isOver && failed > 0)
	const when = formatNearDay(dayIn('Europe/Berlin', row.finishedAt ?? row.createdAt), today, language)
	const count = (value: number | undefined) => formatNumber(value ?? 0, language)
	const result =
		row.outcome.rows === undefined
			? null
			: m.today_import_result({
					created: count(row.outcome.created),
					updated: count(row.outcome.updated),
					failed: count(failed),
				})
	return {
		isWaiting,
		item: {
			icon: 'load',
			title: m.today_import({ file: row.fileName }),
			href,
			tag: {
				text: stateName(row.state),
				tone: isOver ? (failed > 0 ? 'no' : 'ok') : row.state === 'failed' ? 'no' : undefined,
			},
			note: [result, row.createdBy ? m.today_import_by({ when, who: row.createdBy }) : when]
				.filter(Boolean)
				.join(' · '),
			action: { href, label: isWaiting ? m.today_import_go() : m.today_show() },
		},
	}
}
