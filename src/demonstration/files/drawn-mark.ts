/** An invented logo: three plain shapes in two colours, the same for the same name. */
import { createHash } from 'node:crypto'

const inks = ['#0d5f5b', '#7a2e1d', '#1c4f8f', '#5b3a8c', '#3f6212', '#9a4a00', '#8a1c4a', '#155e75']
const grounds = ['#f2c14e', '#f4a259', '#9fd8cb', '#c5b4e3', '#b8d67a', '#f2b5a7', '#a9cfe8', '#e3d5b8']

type Draw = (turn: number, ink: string, ground: string) => string

const drawings: readonly Draw[] = [
	(turn, ink, ground) =>
		`<circle cx="60" cy="60" r="44" fill="${ground}"/><path d="M60 16a44 44 0 0 1 0 88z" fill="${ink}" transform="rotate(${turn} 60 60)"/><circle cx="60" cy="60" r="14" fill="white"/>`,
	(turn, ink, ground) =>
		`<g transform="rotate(${turn} 60 60)"><rect x="18" y="18" width="50" height="50" rx="8" fill="${ground}"/><rect x="52" y="52" width="50" height="50" rx="8" fill="${ink}"/><rect x="52" y="52" width="16" height="16" fill="white"/></g>`,
	(turn, ink, ground) =>
		`<g fill="none" stroke-width="15" stroke-linecap="round" transform="rotate(${turn} 60 60)"><path d="M20 42c28 0 52 36 80 36" stroke="${ground}"/><path d="M20 78c28 0 52-36 80-36" stroke="${ink}"/></g>`,
	(turn, ink, ground) =>
		`<g transform="rotate(${turn} 60 60)"><path d="M60 14 100 84H20z" fill="${ground}"/><path d="M60 52 100 104H20z" fill="${ink}"/></g>`,
	(turn, ink, ground) =>
		`<g transform="rotate(${turn} 60 60)"><rect x="20" y="62" width="20" height="42" fill="${ground}"/><rect x="50" y="40" width="20" height="64" fill="${ink}"/><rect x="80" y="18" width="20" height="86" fill="${ground}"/><circle cx="60" cy="24" r="10" fill="${ink}"/></g>`,
]

/** As SVG; `ink` replaces its own dark colour. */
export function drawnMark(name: string, ink?: string): Buffer {
	const digest = createHash('sha256').update(name).digest()
	const pick = <Value>(values: readonly Value[], at: number): Value => values[digest[at]! % values.length]!
	const turn = (digest[3]! % 4) * 90
	const drawing = pick(drawings, 0)(turn, ink ?? pick(inks, 1), pick(grounds, 2))
	return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120">${drawing}</svg>`)
}
