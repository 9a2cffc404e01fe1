import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { matrix, readMatrix } from './matrix.ts'
import { readRouteMatrix, routeMatrix } from './routes.ts'

const routes = globSync('**/{+page.svelte,+server.ts}', { cwd: join(import.meta.dirname, '../routes') }).map((file) => {
	const parts = file.replaceAll('\\', '/').split('/').slice(0, -1)
	return `/${parts.filter((part) => !/^\(.*\)$/.test(part)).join('/')}`
})

it('says of every route who may open it', () => {
	const decided = readRouteMatrix(routeMatrix).map(({ route }) => route)
	expect([...new Set(routes)].toSorted()).toEqual([...new Set(decided)].toSorted())
})

it('says it of everybody in the matrix, with an example of each route', () => {
	const lines = readRouteMatrix(routeMatrix)
	const { people } = readMatrix(matrix)
	for (const { route, example, answers } of lines) {
		expect(Object.keys(answers).toSorted(), route).toEqual(people.toSorted())
		expect(example, `${route}: which address is an example of it?`).toMatch(/^\//)
	}
	const examples = lines.map(({ example }) => example)
	expect(examples.filter((example, index) => examples.indexOf(example) !== index)).toEqual([])
})

it('lets everybody into some office or profile that others do not find', () => {
	const lines = readRouteMatrix(routeMatrix).filter(({ answers }) => Object.values(answers).includes('-'))
	const insiders = ['Selin', 'Katrin', 'Henrike', 'Ruben', 'Nesrin', 'Tilman']
	expect(insiders.filter((person) => !lines.some(({ answers }) => answers[person] === 'ja'))).toEqual([])
})

it('knows only five answers', () => {
	const answers = readRouteMatrix(routeMatrix).flatMap((line) => Object.values(line.answers))
	expect([...new Set(answers)].toSorted()).toEqual(['-', 'Anmeldung', 'Formular', 'ja', 'weiter'])
})
