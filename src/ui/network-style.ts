export interface NetworkColour {
	slug: string
	/** Brand colour as the network gave it: `#rrggbb`. */
	brand: string
}

/**
 * The one line of CSS that gives a network its colour wherever `data-net` names it; all accents are derived from it in
 * tokens.css. Served in a stylesheet, because the content policy allows no inline style. Throws a `RangeError` for anything
 * but a plain slug and a six-digit colour, so that no input can write CSS.
 */
export function networkStyle({ slug, brand }: NetworkColour): string {
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
		throw new RangeError('A network slug has small letters, digits and single hyphens only')
	if (!/^#[0-9a-f]{6}$/i.test(brand)) throw new RangeError('A brand colour is written #rrggbb')
	return `[data-net="${slug}"]{--brand:${brand.toLowerCase()}}`
}

/** The stylesheet of all networks, one line each. */
export function networkStyles(networks: readonly NetworkColour[]): string {
	return networks.map((network) => networkStyle(network) + '\n').join('')
}
