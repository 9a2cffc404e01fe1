/** Competences that are offered while somebody types: each letter of a label is a question to the interface, as its address answers it. */
import { Hono } from 'hono'
import { api, type ApiEnvironment } from '#domain/atlas/api/api.ts'
import { keepShippedTaxonomy } from '#domain/atlas/search/keep-shipped-taxonomy.ts'
import { readTurtle } from '#domain/competences/skos/read-turtle.ts'
import { shippedTaxonomy } from '#domain/competences/shipped-taxonomy.ts'
import { dayIn, visitor, type Context } from '#platform/context.ts'
import { Random } from '../../src/demonstration/random.ts'
import { seed } from '../data/alliance-database.ts'
import { keptInstance } from '../data/kept-instance.ts'
import { mistyped } from '../data/questions.ts'
import { spread, timeEach, timeParallel, type Figures } from '../measure.ts'

const labels = 120
const parallelClients = 4

export async function typingBench(): Promise<Figures> {
	const instance = await keptInstance('taxonomy', ({ db }) => keepShippedTaxonomy(db))
	const app = new Hono<ApiEnvironment>()
	const ctx: Context = { viewer: visitor, db: instance.db, locale: 'de', today: dayIn() }
	app.use('*', async (c, next) => {
		c.set('ctx', ctx)
		c.set('searchPool', instance.searchPool)
		c.set('publicUrl', 'https://atlas.example')
		await next()
	})
	app.route('/', api)
	const ask = async (text: string) => {
		const answer = await app.request(`/api/v1/competences?q=${encodeURIComponent(text)}`)
		if (answer.status !== 200) throw new Error(`"${text}" was answered with ${answer.status}`)
		await answer.json()
	}
	await timeEach(typed(new Random(seed + 1)), ask)
	const times = await timeEach(typed(new Random(seed)), ask)
	const parallel = await timeParallel(parallelClients, typed(new Random(seed + 2)), ask)
	await instance.stop()
	return { ...spread(times), ...spread(parallel.times, 'parallel_'), questions: times.length }
}

/** Labels as they grow from the second letter on, German and English, every fifth with a typing error. */
function typed(random: Random): string[] {
	const concepts = readTurtle(shippedTaxonomy()).concepts
	return Array.from({ length: labels }, (_, at) => {
		const whole = random.pick(concepts).labels[at % 3 === 0 ? 'en' : 'de']
		return at % 5 === 0 ? mistyped(random, whole) : whole
	}).flatMap((label) => Array.from({ length: Math.max(0, label.length - 1) }, (_, at) => label.slice(0, at + 2)))
}
