import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A folder that comes with the program, such as `docs/guide`. Looked for upwards, since the built program lies deeper than the sources.
 * @throws Error where it is missing
 */
export function shippedFolder(path: string): string {
	for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
		const found = join(folder, path)
		if (existsSync(found)) return found
	}
	throw new Error(`${path} is missing`)
}
