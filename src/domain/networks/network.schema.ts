/** What a new network looks like. */
import { z } from 'zod'

/** A part of every address of the network, such as `technologie-region`. */
export const networkSlug = z
	.string()
	.min(2)
	.max(60)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug')

export const NewNetwork = z.object({
	slug: networkSlug,
	name: z.string().trim().min(2).max(200),
	kind: z.enum(['network', 'alliance']).default('network'),
	/** Slug of the alliance it joins at once. */
	alliance: networkSlug.optional(),
	/** NUTS-3 codes. */
	districts: z.array(z.string().regex(/^[A-Z]{2}[0-9A-Z]{3}$/, 'district')).default([]),
	/** Refused when there is a network already: for setting up an instance. */
	first: z.boolean().default(false),
})

/** Slug of an alliance. */
export const OfAlliance = z.object({ alliance: networkSlug })

/** A host name of at least two parts (RFC 1123), in lower case; null for none. */
export const HostName = z.object({
	host: z
		.string()
		.trim()
		.toLowerCase()
		.max(253)
		.regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, 'host')
		.nullable(),
})
