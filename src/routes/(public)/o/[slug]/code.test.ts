/** The QR code of a profile, read module by module as a scanner sees it. */
import { create } from 'qrcode'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { listParty } from '#domain/parties/details/list-party.ts'
import { officeFixture } from '#domain/parties/parties.fixture.ts'
import { bootedOn, publicUrl } from '../../../booted.fixture.ts'
import { GET } from './code.[format]/+server.ts'

const { network, office, nobody, organisation, url } = await officeFixture()
await bootedOn(url)

beforeAll(async () => {
	for (const name of ['Quell', 'Brenz'])
		await listParty(office, network, { partyId: await organisation(name), scope: 'public' })
})

const code = (slug: string, format: string) =>
	GET({ locals: { ctx: nobody, locale: 'de' }, params: { slug, format } } as never)

/** The dark modules inside of the margin of four, row by row. */
const modulesOf = (address: string) => {
	const { modules } = create(address, { errorCorrectionLevel: 'M' })
	return Array.from({ length: modules.size }, (_, row) =>
		Array.from({ length: modules.size }, (_, column) => Boolean(modules.get(row, column))),
	)
}

async function inSvg(slug: string): Promise<boolean[][]> {
	const svg = await (await code(slug, 'svg')).text()
	const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)![1])
	const dark = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`))
	return Array.from({ length: size - 8 }, (_, row) =>
		Array.from({ length: size - 8 }, (_, column) => dark.has(`${column + 4},${row + 4}`)),
	)
}

/** Each module of the picture, 16 pixels wide, looked at in its middle. */
async function inPng(slug: string): Promise<boolean[][]> {
	const bytes = Buffer.from(await (await code(slug, 'png')).arrayBuffer())
	const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true })
	const size = info.width / 16 - 8
	const isDark = (row: number, column: number) =>
		data[((row + 4) * 16 + 8) * info.width * info.channels + ((column + 4) * 16 + 8) * info.channels]! < 128
	return Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => isDark(row, column)))
}

it('leads to the permanent address of the profile, as a drawing and as pixels', async () => {
	for (const slug of ['quell', 'brenz']) {
		const wanted = modulesOf(`${publicUrl}/o/${slug}`)
		expect(await inSvg(slug)).toEqual(wanted)
		expect(await inPng(slug)).toEqual(wanted)
	}
	expect(await inSvg('quell')).not.toEqual(await inSvg('brenz'))
})

it('is not found for what is no format, or nobody may see', async () => {
	await expect(code('quell', 'gif')).rejects.toMatchObject({ kind: 'not-found' })
	await organisation('Verborgen')
	await expect(code('verborgen', 'svg')).rejects.toMatchObject({ kind: 'not-found' })
})
