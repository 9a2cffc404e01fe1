import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { makePicture, pictureSizes } from './pictures.ts'

const plain = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#0d5f5b' } })
const svg = (inside: string, more = 'width="200" height="100"') =>
	Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${more}>${inside}</svg>`)

describe('a picture', () => {
	it('comes in three sizes, none larger than what was given', async () => {
		const made = await makePicture(await plain(2000, 1000).png().toBuffer())
		expect(made).toMatchObject({ width: pictureSizes.large, height: pictureSizes.large / 2 })
		expect(await sharp(made.files.small).metadata()).toMatchObject({ format: 'webp', width: 96, height: 48 })
		expect(await makePicture(await plain(40, 20).gif().toBuffer())).toMatchObject({ width: 40, height: 20 })
	})

	it('keeps nothing but its pixels, turned upright', async () => {
		const photo = await plain(300, 200)
			.withExif({ IFD0: { Copyright: 'Selin' }, IFD3: { GPSLatitude: '48/1 29/1 0/1' } })
			.withMetadata({ orientation: 6 })
			.jpeg()
			.toBuffer()
		expect((await sharp(photo).metadata()).exif).toBeDefined()
		const made = await makePicture(Buffer.concat([photo, Buffer.from('PK\x03\x04 <script>alert(1)</script>')]))
		expect(made).toMatchObject({ width: 200, height: 300 })
		const { exif, xmp, icc } = await sharp(made.files.large).metadata()
		expect({ exif, xmp, icc }).toEqual({})
		expect(made.files.large.includes('script')).toBe(false)
	})

	it('is made of an SVG without running or loading anything', async () => {
		const made = await makePicture(
			svg(
				'<script>alert(1)</script><image href="file:///etc/hostname"/><image href="http://127.0.0.1:9/x.png"/><rect width="200" height="100" fill="red"/>',
			),
		)
		expect(made).toMatchObject({ width: 960, height: 480 })
		const { channels } = await sharp(made.files.small).stats()
		expect(channels.slice(0, 3).map(({ mean }) => Math.round(mean / 255))).toEqual([1, 0, 0])
	})

	it('of a drawing is as large as we want it, whatever the drawing says', async () => {
		expect(await makePicture(svg('<rect width="9" height="9"/>', 'width="30000" height="20000"'))).toMatchObject({
			width: 960,
			height: 640,
		})
		expect((await makePicture(svg('<rect width="9" height="9"/>', 'viewBox="0 0 10 10"'))).width).toBeGreaterThan(90)
	})
})

describe('what is no picture', () => {
	it('is refused: other formats, cut off files, entities, text', async () => {
		const entities = Buffer.from(
			`<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>`,
		)
		const png = await plain(600, 400).png().toBuffer()
		for (const bytes of [
			await plain(20, 20).tiff().toBuffer(),
			png.subarray(0, 200),
			Buffer.from('GIF89a'),
			Buffer.from('%PDF-1.7'),
			Buffer.from('<html><svg></svg></html>'),
			entities,
			svg('<rect', ''),
		])
			await expect(makePicture(bytes)).rejects.toMatchObject({ code: 'pictures.unreadable' })
	})

	it('is refused before it is unpacked when it would be huge', async () => {
		const bomb = await plain(12_000, 9_000).png({ compressionLevel: 9 }).toBuffer()
		expect(bomb.length).toBeLessThan(500_000)
		const before = process.memoryUsage().rss
		await expect(makePicture(bomb)).rejects.toMatchObject({ code: 'pictures.too-many-pixels' })
		expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
	})
})
