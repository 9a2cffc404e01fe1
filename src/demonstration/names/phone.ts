/**
 * Telephone numbers that never ring: the ranges which the Bundesnetzagentur keeps free for films and books
 * ("Rufnummern für Medienproduktionen", Mitteilung 148/2021).
 */
const landlines = ['+49 30 23125', '+49 69 90009', '+49 40 66969', '+49 221 4710', '+49 89 99998'] as const
const singles = [
	'+49 152 28817386',
	'+49 152 28895456',
	'+49 152 54599371',
	'+49 172 9925904',
	'+49 172 9968532',
	'+49 172 9973185',
	'+49 172 9973186',
	'+49 172 9980752',
	'+49 174 9091317',
	'+49 174 9464308',
] as const

/** The landline of the n-th organisation; no two of the first five thousand share one. */
export const landline = (number: number): string => {
	const spread = (number * 1871) % 5000
	return `${landlines[spread % 5]} ${String(Math.floor(spread / 5)).padStart(3, '0')}`
}

/** One of the 110 mobile numbers. */
export const mobile = (draw: number): string => {
	const at = Math.floor(draw * 110)
	return at < 100 ? `+49 171 39200${String(at).padStart(2, '0')}` : (singles[at - 100] as string)
}
