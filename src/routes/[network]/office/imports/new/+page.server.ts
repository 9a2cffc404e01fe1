import { redirect } from '@sveltejs/kit'
import { join } from 'node:path'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { m } from '#generated/paraglide/messages.js'
import { knownFormats } from '#domain/imports/columns/formats/known-formats.ts'
import { importsOf } from '#domain/imports/import.queries.ts'
import { importsFolder, removeFile, storeFile } from '#domain/imports/store-file.ts'
import { uploadImport } from '#domain/imports/upload-import.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { incomplete, refused } from '../../../../(account)/forms.server.ts'
import { acting } from '../../done.server.ts'

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
		const { dataFolder } = await instance()
		let stored: string | null = null
		let importId: number
		try {
			const kept = await storeFile(dataFolder, file)
			stored = kept.stored
			const onDisk = {
				path: join(importsFolder(dataFolder), stored),
				name: file.name.slice(0, 300) || 'import',
				size: kept.size,
			}
			importId = await uploadImport(ctx, network.id, { file: onDisk, stored })
		} catch (error) {
			if (stored) await removeFile(dataFolder, stored)
			const refusal = refused(error, 'upload', {})
			return {
				...refusal,
				data: { ...refusal.data, errors: refusal.data.errors.map(({ message }) => ({ field: 'file', message })) },
			}
		}
		redirect(303, inLocale(paths.import(network.slug, importId), event.locals.locale))
	},
}
