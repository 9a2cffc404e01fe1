/**
 * Makes a picture anew from what somebody uploaded: only its pixels survive. Whatever else the file carried (place and time of
 * a photograph, scripts of an SVG, data behind its end) is gone.
 */
import type { Sharp, SharpConstructor } from 'sharp'
import { Refusal } from './errors.ts'

/** Edge lengths in pixels into which a picture is fitted: beside a line, on a page, in print. */
export const pictureSizes = { small: 96, medium: 320, large: 960 } as const
export type PictureSize = keyof typeof pictureSizes

export type MadePicture = {
	/** Of the largest size, in pixels. */
	width: number
	height: number
	/** WebP files, by size. */
	files: Record<PictureSize, Buffer>
}

const mostPixels = 50_000_000
const mostSeconds = 15
const svgStarts = /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--[^]*?-->\s*)*<svg[\s>]/
const readable = new Set(['jpeg', 'png', 'webp', 'gif', 'svg'])

// What else the library could open (PDF, TIFF, HEIF and more) is never offered to it.
const isKnown = (bytes: Buffer) =>
	/^(\xFF\xD8\xFF|\x89PNG\r\n\x1A\n|RIFF....WEBP|GIF8[79]a)/s.test(bytes.toString('latin1', 0, 16)) || isSvg(bytes)

// Entities could grow without bounds; no drawing program needs them.
const isSvg = (bytes: Buffer) => svgStarts.test(bytes.toString('utf8', 0, 4096)) && !bytes.includes('<!ENTITY')

/**
 * A picture in all sizes, none larger than the original; vector graphics become pixels.
 * @throws Refusal `pictures.unreadable`, `pictures.too-many-pixels`, `pictures.no-library`
 */
export async function makePicture(bytes: Buffer): Promise<MadePicture> {
	if (!isKnown(bytes)) throw new Refusal('invalid', 'pictures.unreadable')
	const sharp = await library()
	try {
		const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
		if (!readable.has(format)) throw new Refusal('invalid', 'pictures.unreadable')
		if (format !== 'svg' && width * height > mostPixels)
			throw new Refusal('invalid', 'pictures.too-many-pixels', { limit: mostPixels })
		// A drawing is as large as we want it; its own figures may be millions.
		const density =
			format === 'svg' ? Math.min(2400, Math.max(1, (72 * pictureSizes.large) / Math.max(width, height))) : 72
		const source = sharp(bytes, { density, limitInputPixels: mostPixels, failOn: 'error' }).autoOrient()
		const large = await fitted(source, 'large')
		const [medium, small] = await Promise.all([fitted(sharp(large.data), 'medium'), fitted(sharp(large.data), 'small')])
		return { ...large.info, files: { large: large.data, medium: medium.data, small: small.data } }
	} catch (error) {
		if (error instanceof Refusal) throw error
		throw new Refusal('invalid', 'pictures.unreadable')
	}
}

/** A picture that `makePicture` made, as PNG, for those who read no WebP; null where the library is missing or cannot read it. */
export async function pngOf(bytes: Buffer): Promise<Buffer | null> {
	try {
		const sharp = await library()
		return await sharp(bytes, { limitInputPixels: mostPixels }).png().toBuffer()
	} catch {
		return null
	}
}

/** Only where pictures are made: a platform without its binaries does everything else. */
async function library(): Promise<SharpConstructor> {
	try {
		return (await import('sharp')).default
	} catch {
		throw new Refusal('unavailable', 'pictures.no-library')
	}
}

async function fitted(picture: Sharp, size: PictureSize) {
	const { data, info } = await picture
		.resize({ width: pictureSizes[size], height: pictureSizes[size], fit: 'inside', withoutEnlargement: true })
		.webp({ quality: 84, effort: 2 })
		.timeout({ seconds: mostSeconds })
		.toBuffer({ resolveWithObject: true })
	return { data, info: { width: info.width, height: info.height } }
}
