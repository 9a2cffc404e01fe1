import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The taxonomy that comes with the program, as Turtle. */
export function shippedTaxonomy(): string {
	return readFileSync(join(import.meta.dirname, '../../../taxonomy/it-competences.ttl'), 'utf8')
}
