import { z } from 'zod'

export const pictureKinds = ['logo', 'portrait'] as const
export type PictureKind = (typeof pictureKinds)[number]

/** Bytes of an upload that becomes a picture. */
export const mostPictureBytes = 10_000_000

/** A picture whose files are kept. Made by `keepPicture`, never by a form. */
export const KeptPicture = z.object({
	width: z.number().int().positive(),
	height: z.number().int().positive(),
	/** Small, medium, large. */
	hashes: z.tuple([z.string(), z.string(), z.string()]),
})
export type KeptPicture = z.output<typeof KeptPicture>
