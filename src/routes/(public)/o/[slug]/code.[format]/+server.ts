import { toBuffer } from 'qrcode'
import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { Refusal } from '#platform/errors.ts'
import { paths } from '#platform/paths.ts'
import { qrPath } from '../../../../(account)/account/qr.ts'
import { cacheForEverybody, profileForEverybody } from '../everybody.server.ts'

/** A QR code that leads to the profile, as a drawing or as pixels for print. Without a frame around it, black on white. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { format } = params
	if (format !== 'svg' && format !== 'png') throw new Refusal('not-found', 'common.not-found')
	const { configuration } = await instance()
	const { slug } = await profileForEverybody(locals, params.slug, (moved) => paths.organisationCode(moved, format))
	const address = configuration.publicUrl + paths.organisation(slug)
	const headers = { 'cache-control': cacheForEverybody, 'content-disposition': `inline; filename="${slug}.${format}"` }
	if (format === 'svg')
		return new Response(svgOf(address), { headers: { ...headers, 'content-type': 'image/svg+xml' } })
	const png = await toBuffer(address, { errorCorrectionLevel: 'M', margin: 4, scale: 16 })
	return new Response(new Uint8Array(png), { headers: { ...headers, 'content-type': 'image/png' } })
}

function svgOf(address: string): string {
	const { size, path } = qrPath(address)
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
}
