/** Files that were handed in for the fields of the office. */
import { instance } from '#boot.ts'
import { keepUpload } from '#domain/documents/keep-upload.ts'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { scopeKey } from '#domain/fields/field.visibility.ts'
import type { KeptFile } from '#domain/fields/kept-file.ts'
import { Refusal } from '#platform/errors.ts'

/**
 * By key: the new file, or null where there is none any more, or never was. What the form only carries on is not named, and so are
 * fields for which the value of somebody else was chosen.
 * @throws Refusal as `keepUpload`, with the control as `field`
 */
export async function ownFiles(
	form: FormData,
	fields: readonly CustomField[],
): Promise<Record<string, KeptFile | null>> {
	const given: Record<string, KeptFile | null> = {}
	for (const { key, type } of fields) {
		const name = scopeKey(key)
		const file = form.get(name)
		if (type !== 'file' || !(file instanceof File) || form.get(`take_${name}`) === 'theirs') continue
		if (file.size > 0 || file.name !== '') given[key] = await kept(file, name)
		else if (form.has(`clear_${name}`) || !form.has(`kept_${name}`)) given[key] = null
	}
	return given
}

async function kept(file: File, field: string): Promise<KeptFile> {
	try {
		return await keepUpload((await instance()).files, file)
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		throw new Refusal(error.kind, error.code, { ...error.facts, field })
	}
}
