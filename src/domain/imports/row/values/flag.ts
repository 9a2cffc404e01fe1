const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'wahr', 't', '1', 'x', '✓', '✔', 'on', 'an', 'oui'])
const no = new Set(['nein', 'n', 'no', 'false', 'falsch', 'f', '0', '-', 'off', 'aus', 'non', ''])

/** Yes or no as lists write it, or null for anything else. */
export function readFlag(cell: string): boolean | null {
	const text = cell.trim().toLowerCase()
	return yes.has(text) ? true : no.has(text) ? false : null
}
