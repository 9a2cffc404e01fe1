/** A QR code as one SVG path: a square of `size` units, four of them margin on each side. */
import { create } from 'qrcode'

const margin = 4

export function qrPath(text: string): { size: number; path: string } {
	const { modules } = create(text, { errorCorrectionLevel: 'M' })
	const dark = Array.from(modules.data, (bit, at) =>
		bit ? [(at % modules.size) + margin, Math.floor(at / modules.size) + margin] : null,
	)
	const path = dark.map((place) => (place ? `M${place[0]} ${place[1]}h1v1h-1z` : '')).join('')
	return { size: modules.size + 2 * margin, path }
}
