/**
 * The office of a network with so many organisations and ten times as many journal entries: the member table (one question is a count
 * and a page of rows), opening one of them, and saving it.
 */
import { sql } from 'kysely'
import type { Instance } from '#boot.ts'
import { claimsOf } from '#domain/competences/claims.queries.ts'
import { customFields } from '#domain/fields/fields.queries.ts'
import { membershipsOf, membershipTypes } from '#domain/membership/memberships.queries.ts'
import { payersOf } from '#domain/membership/payers/payers.queries.ts'
import { ruleOn } from '#domain/membership/statute/statute-rules.queries.ts'
import { findParties } from '#domain/parties/find/find-parties.queries.ts'
import { askedByOthers, elsewhere } from '#domain/parties/identities/elsewhere.queries.ts'
import { countRows, tableRows } from '#domain/parties/party-table.queries.ts'
import { proposalsOf } from '#domain/parties/proposals/proposal.queries.ts'
import { editParty } from '#domain/parties/record/edit-party.ts'
import { partyRecord } from '#domain/parties/record/party-record.queries.ts'
import { tableChoices } from '#domain/parties/table/table-choices.queries.ts'
import { readTableQuestion } from '#domain/parties/table/table-question.ts'
import { readTimelineQuestion } from '#domain/relations/timeline/timeline-question.ts'
import { timelineOf } from '#domain/relations/timeline/timeline.queries.ts'
import { dayIn, visitor, type Context, type Viewer } from '#platform/context.ts'
import '../../src/reactions.ts'
import { Random } from '../../src/demonstration/random.ts'
import { seed } from '../data/alliance-database.ts'
import { keptInstance } from '../data/kept-instance.ts'
import { loadPast } from '../data/long-past.ts'
import { loadOneNetwork } from '../data/one-network.ts'
import { timeStatements } from '../data/recorded-statements.ts'
import { printBySort, spread, timeEach, timeParallel, type Figures } from '../measure.ts'

const questions = 300
const some = 100

export const tableBench = (organisations: number) => async (): Promise<Figures> => {
	const name = `one-network-${organisations}`
	const instance = await keptInstance(name, async (empty) => {
		await loadOneNetwork(empty, organisations)
		await loadPast(empty)
	})
	try {
		return await measure(instance)
	} finally {
		await instance.stop()
	}
}

async function measure(instance: Instance): Promise<Figures> {
	const { db } = instance
	const { rows } = await sql<{ id: number }>`select id from network`.execute(db)
	const network = rows[0]!.id
	const viewer: Viewer = {
		...visitor,
		kind: 'account',
		account: { id: 'bench', name: 'Bench', mail: 'office@bench.example' },
		roles: [{ role: 'office', networkId: network }],
		memberOf: [network],
	}
	const ctx: Context = { viewer, db, locale: 'de', today: dayIn() }
	const ask = async ({ address }: Asked) => {
		const question = readTableQuestion(new URLSearchParams(address))
		await Promise.all([countRows(ctx, network, question), tableRows(ctx, network, question)])
	}
	const names = await namesOf(instance)
	await timeEach(askedTables(names, 2).slice(0, 60), ask)
	const asked = askedTables(names, 1)
	const times = await timeEach(asked, ask)
	printBySort(asked, times)
	const parallel = await timeParallel(4, askedTables(names, 3), ask)
	const alone = await timeStatements(instance.pool, asked, ask)
	return {
		...spread(times),
		...spread(parallel.times, 'parallel_'),
		...spread(alone, 'sql_'),
		...spread(await firstPages(ctx, network), 'first_page_'),
		...spread(await byMembership(ctx, network), 'by_membership_'),
		...spread(await finding(ctx, network, names), 'palette_'),
		...spread(await elsewhereAsked(ctx, network), 'elsewhere_'),
		...spread(await opening(ctx, network), 'opening_'),
		...spread(await saving(ctx, network), 'saving_'),
	}
}

/** The rows of the first page, without how many there are. */
async function firstPages(ctx: Context, network: number): Promise<number[]> {
	const question = readTableQuestion(new URLSearchParams())
	const first = () => tableRows(ctx, network, question)
	await timeEach(Array.from({ length: 10 }), first)
	return timeEach(Array.from({ length: some }), first)
}

/** Pages in the order of what the membership of a row is: kind and last day, in both directions. */
async function byMembership(ctx: Context, network: number): Promise<number[]> {
	const orders = ['membership', '-membership', 'until', '-until']
	const asked = Array.from({ length: some }, (_, at) => `sort=${orders[at % 4]}&page=${1 + Math.floor(at / 4)}`)
	const page = async (address: string) => {
		const question = readTableQuestion(new URLSearchParams(address))
		await Promise.all([countRows(ctx, network, question), tableRows(ctx, network, question)])
	}
	await timeEach(asked.slice(0, 8), page)
	return timeEach(asked, page)
}

/** What is typed into the command palette: the begin of a name, two words of it, a typing error, something that nobody is called. */
async function finding(ctx: Context, network: number, names: readonly string[]): Promise<number[]> {
	const random = new Random(seed)
	const typed = Array.from({ length: 2 * some }, () => {
		const name = random.pick(names)
		const [first = name, second = ''] = name.split(' ')
		return random.pick([
			name.slice(0, random.int(2, 6)),
			`${first.slice(0, 4)} ${second.slice(0, 3)}`,
			`${first.slice(0, 3)}${first.slice(4)}`,
			`${first}qx`,
		])
	})
	const find = (text: string) => findParties(ctx, network, text)
	await timeEach(typed.slice(0, 20), find)
	return timeEach(typed, find)
}

/** Organisations that other networks show as well, and how many questions wait: the page of the office. */
async function elsewhereAsked(ctx: Context, network: number): Promise<number[]> {
	return timeEach(Array.from({ length: 10 }), async () => {
		await elsewhere(ctx, network)
		await askedByOthers(ctx, network)
	})
}

/** All that the page of an organisation asks for, as it asks. */
async function opening(ctx: Context, network: number): Promise<number[]> {
	const open = async ({ partyId: id }: Saved) => {
		await partyRecord(ctx, network, id)
		await Promise.all([
			membershipsOf(ctx, network, id),
			payersOf(ctx, network, id),
			membershipTypes(ctx, network),
			ruleOn(ctx.db, network, ctx.today),
			claimsOf(ctx, network, id),
			tableChoices(ctx, network),
			customFields(ctx, network),
			proposalsOf(ctx, network, id),
			timelineOf(ctx, network, id, readTimelineQuestion(new URLSearchParams())),
		])
	}
	const rows = await inNoOrder(ctx, network)
	await timeEach(rows.slice(some), open)
	return timeEach(rows.slice(0, some), open)
}

/** Changing a fact of an organisation, with all that follows: history, search, duplicates. */
async function saving(ctx: Context, network: number): Promise<number[]> {
	const save = ({ founded, ...party }: Saved) =>
		editParty(ctx, network, { kind: 'organisation', ...party, facts: { founded: founded === 1901 ? 1902 : 1901 } })
	const rows = await inNoOrder(ctx, network)
	await timeEach(rows.slice(some), save)
	return timeEach(rows.slice(0, some), save)
}

type Saved = { partyId: number; version: number; founded: number | null }

/** Those that are measured, and twenty more to warm up with. */
async function inNoOrder({ db }: Context, network: number): Promise<Saved[]> {
	const { rows } = await sql<Saved>`
		select id as "partyId", version, founded from party where network_id = ${network} and kind = 'organisation'
		order by md5(id::text) limit ${some + 20}`.execute(db)
	return rows
}

async function namesOf({ pool }: Instance): Promise<string[]> {
	const { rows } = await pool.query<{ name: string }>(
		`select name from party where kind = 'organisation' order by md5(name) limit 500`,
	)
	return rows.map((row) => row.name)
}

type Asked = { sort: string; address: string }

/** As offices ask: the first page, by column, a few pages further, part of a name, filters. */
function askedTables(names: readonly string[], part: number): Asked[] {
	const random = new Random(seed * 100 + part)
	const sorts = ['name', 'place', 'since', 'size', 'claims', 'changed']
	const makers: Record<string, () => string> = {
		'far page': () => `sort=${random.pick(sorts)}&page=${random.int(1, 40)}`,
		descending: () => `sort=-${random.pick(sorts)}`,
		'part of name': () => `q=${encodeURIComponent(random.pick(names).slice(0, random.int(4, 9)))}`,
		name: () => `q=${encodeURIComponent(random.pick(names))}`,
		size: () => `size=${random.pick(['1-9', '10-49', '50-249'])}&sort=${random.pick(sorts)}`,
		status: () =>
			`status=${random.pick(['active', 'notice-given', 'ended'])}&kind=${random.pick(['organisation', 'person'])}`,
		narrowed: () => `only=${random.pick(['without-claims', 'unlisted', 'unconfirmed'])}&page=${random.int(1, 5)}`,
		people: () => `kind=person&sort=name&page=${random.int(1, 200)}`,
	}
	return Array.from({ length: questions }, () => {
		const sort = random.pick(Object.keys(makers))
		return { sort, address: makers[sort]!() }
	})
}
