/**
 * Public pages of the built server: the atlas with the usual questions, and profiles. Beside them the statements that a
 * page sends, alone, and servers that send as many bytes and do nothing else.
 */
import { Agent } from 'node:http'
import type { Instance } from '#boot.ts'
import { questionValues } from '#domain/atlas/atlas-question.ts'
import { paths } from '#platform/paths.ts'
import { serve } from '../../src/server.ts'
import { withAlliance } from '../data/alliance-database.ts'
import { askedQuestions } from '../data/questions.ts'
import { timeStatements } from '../data/recorded-statements.ts'
import { request, startBareServer, startServer } from '../data/server-process.ts'
import { percentile, rounded, spread, timeEach, timeParallel, type Figures } from '../measure.ts'

const organisations = 3_000
const pages = 300

export function pageBench(): Promise<Figures> {
	return withAlliance(organisations, measure)
}

async function measure(instance: Instance): Promise<Figures> {
	const atlas = (part: number) => askedQuestions(pages, part).map((question) => paths.atlas(questionValues(question)))
	const { rows } = await instance.pool.query<{ slug: string }>(
		`select i.slug from search_document d join identity i on i.id = d.identity_id where d.audience = 0 order by d.digest limit $1`,
		[2 * pages],
	)
	const profiles = rows.map(({ slug }) => paths.organisation(slug))
	const server = await startServer({ DATABASE_URL: instance.ownerUrl })
	const agent = new Agent({ keepAlive: true })
	const fetched = (url: string) => (path: string) => request(url + path, agent)
	try {
		const ask = fetched(server.url)
		await timeParallel(4, [...atlas(2), ...profiles.slice(pages)], ask)
		const asked = atlas(1)
		const atlasTimes = await timeEach(asked, ask)
		const parallel = await timeParallel(4, atlas(3), ask)
		const profileTimes = await timeEach(profiles.slice(0, pages), ask)
		const bytes = Math.round(await meanBytes(asked.slice(0, 50), ask))
		const profileBytes = Math.round(await meanBytes(profiles.slice(0, 50), ask))
		const http = await bareTimes('http', bytes, agent)
		const hono = await bareTimes('hono', bytes, agent)
		const bareProfile = await bareTimes('http', profileBytes, agent)
		const sql = await ownStatements(instance, asked)
		const profileSql = await ownStatements(instance, profiles.slice(0, pages))
		return {
			...spread(atlasTimes),
			...spread(sql, 'sql_'),
			...spread(http, 'http_'),
			...spread(hono, 'hono_'),
			times_floor: timesFloor(atlasTimes, sql, http),
			...spread(profileTimes, 'profile_'),
			...spread(profileSql, 'profile_sql_'),
			profile_times_floor: timesFloor(profileTimes, profileSql, bareProfile),
			...spread(parallel.times, 'parallel_'),
			parallel_per_second: rounded(parallel.perSecond),
			bytes,
			profile_bytes: profileBytes,
		}
	} finally {
		agent.destroy()
		await server.stop()
	}
}

/** The median page as a multiple of its own statements and a bare page. */
function timesFloor(page: number[], sql: number[], bare: number[]): number {
	return rounded(percentile(page, 0.5) / (percentile(sql, 0.5) + percentile(bare, 0.5)))
}

async function meanBytes(paths: string[], ask: (path: string) => Promise<{ bytes: number }>): Promise<number> {
	let sum = 0
	for (const path of paths) sum += (await ask(path)).bytes
	return sum / paths.length
}

async function bareTimes(kind: 'http' | 'hono', bytes: number, agent: Agent): Promise<number[]> {
	const server = await startBareServer(kind, bytes)
	try {
		const requests = Array.from({ length: pages }, () => server.url)
		await timeEach(requests, (url) => request(url, agent))
		return await timeEach(requests, (url) => request(url, agent))
	} finally {
		await server.stop()
	}
}

/** The pages once more in this process, where the statements that they send can be seen; then those alone. */
async function ownStatements(instance: Instance, paths: string[]): Promise<number[]> {
	const server = await serve({ ...instance, configuration: { ...instance.configuration, port: 0 } })
	const agent = new Agent({ keepAlive: true })
	try {
		const url = `http://127.0.0.1:${server.port}`
		for (const path of paths.slice(0, 60)) await request(url + path, agent)
		return await timeStatements(instance.searchPool, paths, (path) => request(url + path, agent))
	} finally {
		agent.destroy()
		await server.close()
	}
}
