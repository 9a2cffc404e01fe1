import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { m } from '#generated/paraglide/messages.js'
import { knownFormats } from '#domain/imports/columns/formats/known-formats.ts'
import { importsOf } from '#domain/imports/import.queries.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { incomplete, refusalWords } from '../../../../(account)/forms.server.ts'
import { acting } from '../../done.server.ts'
import { beginImport, keepFile } from '../take-file.server.ts'

export const load: PageServerLoad = async ({ parent, locals }) => {
	const { office } = await parent()
	// Asks for nothing, but finds out who may be here.
	await importsOf(locals.ctx, office.id, 0)
	return {
		backHref: inLocale(paths.imports(office.slug), locals.locale),
		known: [...new Set(knownFormats.filter(({ id }) => id !== 'vcard').map(({ name }) => name.replace(/ \(.*/, '')))],
	}
}

export const actions: Actions = {
	async default(event) {
		const { ctx, network, form } = await acting(event)
		await importsOf(ctx, network.id, 0)
		const file = form.get('file')
		if (!(file instanceof File) || file.size === 0)
			return incomplete('upload', {}, [{ field: 'file', message: m.refusal_imports_file_empty() }])
		let importId: number
		try {
			importId = await beginImport(ctx, network.id, await keepFile(file))
		} catch (error) {
			if (!(error instanceof Refusal) || error.kind === 'not-found') throw error
			return incomplete('upload', {}, [{ field: 'file', message: refusalWords(error) }])
		}
		redirect(303, inLocale(paths.import(network.slug, importId), event.locals.locale))
	},
}
