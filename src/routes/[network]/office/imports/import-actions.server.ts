/** The steps of an import, as forms. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import type { Context } from '#platform/context.ts'
import { askUndo } from '#domain/imports/ask-undo.ts'
import { cancelImport } from '#domain/imports/cancel-import.ts'
import { isColumnTarget, type ColumnTarget } from '#domain/imports/columns/column-targets.ts'
import { discardImport } from '#domain/imports/discard-import.ts'
import { importById, waitAtWork } from '#domain/imports/import.queries.ts'
import type { Mapping } from '#domain/imports/import.schema.ts'
import { prepareImport } from '#domain/imports/prepare-import.ts'
import { startImport } from '#domain/imports/start-import.ts'
import { removeFile } from '#domain/imports/store-file.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { refused } from '../../../(account)/forms.server.ts'
import { acting } from '../done.server.ts'

type Event = RequestEvent<{ network: string; id: string }>
type Step = (ctx: Context, networkId: number, given: { importId: number }) => Promise<unknown>

/** What most lists take; longer tasks are watched on the page. */
const shortTask = 2_500

async function lead(event: Event, form: string, step: Step, values: Record<string, string> = {}) {
	const { ctx, network } = await acting(event)
	const importId = Number(event.params.id)
	try {
		await step(ctx, network.id, { importId })
		await waitAtWork(ctx, network.id, importId, shortTask)
	} catch (error) {
		return refused(error, form, values)
	}
	redirect(303, inLocale(paths.import(network.slug, importId), event.locals.locale))
}

/** The columns and words as they were chosen; `c0`, `c1` … follow the columns of the file, `t0`, `t1` … the words of the preview; those of further sheets have their index before them. */
async function chosenMapping(form: FormData, ctx: Context, networkId: number, importId: number): Promise<Mapping> {
	const { headers, mapping, sheets, sheet: main } = await importById(ctx, networkId, importId)
	const columnsIn = (given: readonly { header: string }[], prefix: string): Record<string, ColumnTarget> => {
		const columns: Record<string, ColumnTarget> = {}
		given.forEach(({ header }, index) => {
			const target = form.get(`${prefix}c${index}`)
			if (header !== '' && typeof target === 'string' && isColumnTarget(target)) columns[header] = target
		})
		return columns
	}
	const columns = columnsIn(headers, '')
	const further = Object.fromEntries(
		sheets
			.filter(({ index }) => index !== main)
			.map(({ index, headers: own }) => [index, columnsIn(own, `s${index}-`)]),
	)
	const terms = { ...mapping.terms }
	for (const [name, term] of form.entries()) {
		const choice = /^w\d+$/.test(name) && form.get(name.replace('w', 't'))
		if (typeof term === 'string' && typeof choice === 'string' && choice !== '')
			terms[term.slice(0, 200)] = choice === '-' ? null : choice
	}
	return { columns, terms, sheets: further }
}

export const importActions = {
	async prepare(event: Event) {
		const form = await event.request.clone().formData()
		const taken = [...form.keys()].flatMap((name) => (/^sheet\d{1,3}$/.test(name) ? [Number(name.slice(5))] : []))
		const options = {
			publish: form.has('publish'),
			asMembers: form.has('asMembers'),
			...(taken.length > 0 ? { sheets: taken } : {}),
		}
		const values = Object.fromEntries(
			[...form.entries()].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
		)
		return lead(
			event,
			'prepare',
			async (ctx, networkId, { importId }) =>
				prepareImport(ctx, networkId, {
					importId,
					mapping: await chosenMapping(form, ctx, networkId, importId),
					options,
				}),
			values,
		)
	},
	start: (event: Event) => lead(event, 'start', startImport),
	undo: (event: Event) => lead(event, 'undo', askUndo),
	cancel: (event: Event) => lead(event, 'cancel', cancelImport),

	async discard(event: Event) {
		const { ctx, network } = await acting(event)
		try {
			const stored = await discardImport(ctx, network.id, { importId: Number(event.params.id) })
			if (stored) await removeFile((await instance()).dataFolder, stored)
		} catch (error) {
			return refused(error, 'discard', {})
		}
		redirect(303, inLocale(paths.imports(network.slug), event.locals.locale))
	},
}
