/** What we use of pg-copy-streams, which brings no types. */
declare module 'pg-copy-streams' {
	import type { Readable, Writable } from 'node:stream'
	import type { Submittable } from 'pg'

	/** `rowCount` is final when the next query of the connection is answered. */
	export function to(sql: string): Readable & Submittable & { readonly rowCount: number }
	/** `rowCount` is final on `finish`. */
	export function from(sql: string): Writable & Submittable & { readonly rowCount: number }
}
