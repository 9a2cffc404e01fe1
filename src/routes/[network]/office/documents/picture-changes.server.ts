/** Setting and removing a logo or portrait, from a form to its command. */
import { instance } from '#boot.ts'
import { keepPicture } from '#domain/documents/pictures/keep-picture.ts'
import { removePicture } from '#domain/documents/pictures/remove-picture.ts'
import { setPicture } from '#domain/documents/pictures/set-picture.ts'
import type { Network } from '#domain/networks/network.queries.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'

type At = { ctx: Context; network: Pick<Network, 'id'>; form: FormData }
type Change = (at: At, subjectId: number | null) => Promise<{ journalId: number }>

/** By the name of the action. */
export const pictureChanges = {
	setPicture: async ({ ctx, network, form }, subjectId) => {
		const file = form.get('picture')
		if (!(file instanceof File) || (file.size === 0 && file.name === ''))
			throw new Refusal('invalid', 'documents.file-missing')
		const picture = await keepPicture((await instance()).files, file)
		return setPicture(ctx, network.id, { subjectId, picture })
	},
	removePicture: ({ ctx, network }, subjectId) => removePicture(ctx, network.id, { subjectId }),
} satisfies Record<string, Change>
