import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readRouteMatrix, routeMatrix } from './routes.ts'

const routes = globSync('**/{+page.svelte,+server.ts}', { cwd: join(import.meta.dirname, '../routes') }).map((file) => {
	const parts = file.replaceAll('\\', '/').split('/').slice(0, -1)
	return `/${parts.filter((part) => !/^\(.*\)$/.test(part)).join('/')}`
})

it('says of every route who may open it', () => {
	const decided = readRouteMatrix(routeMatrix).map(({ route }) => route)
	expect([...new Set(routes)].toSorted()).toEqual(decided.toSorted())
})

it('knows only four answers', () => {
	const answers = readRouteMatrix(routeMatrix).flatMap((line) => Object.values(line.answers))
	expect([...new Set(answers)].toSorted()).toEqual(['-', 'Anmeldung', 'ja', 'weiter'])
})
