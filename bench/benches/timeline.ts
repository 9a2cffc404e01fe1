/** The timeline of parties with short lives and of one with 10,000 entries, and what it takes to write something into it. */
import { sql } from 'kysely'
import type { Instance } from '#boot.ts'
import { journalActors, journalLines, type JournalQuestion } from '#domain/journal/journal.queries.ts'
import { lastContactSql, noContactSinceSql } from '#domain/relations/interactions/last-contact.ts'
import { logInteraction } from '#domain/relations/interactions/log-interaction.ts'
import { addTask } from '#domain/relations/tasks/add-task.ts'
import { completeTask } from '#domain/relations/tasks/complete-task.ts'
import { readTimelineQuestion } from '#domain/relations/timeline/timeline-question.ts'
import { timelineOf } from '#domain/relations/timeline/timeline.queries.ts'
import { dayIn, visitor, type Context, type Viewer } from '#platform/context.ts'
import { Random } from '../../src/demonstration/random.ts'
import { seed } from '../data/alliance-database.ts'
import { keptInstance } from '../data/kept-instance.ts'
import { loadLongLives } from '../data/long-lives.ts'
import { rounded, spread, timeEach, type Figures } from '../measure.ts'

const network = 1
const long = 1
const questions = 200

export const timelineBench = (parties: number) => async (): Promise<Figures> => {
	const instance = await keptInstance(`long-lives-${parties}`, (empty) => loadLongLives(empty, parties))
	try {
		return await measure(instance, parties)
	} finally {
		await instance.stop()
	}
}

async function measure({ db }: Instance, parties: number): Promise<Figures> {
	const viewer: Viewer = {
		...visitor,
		kind: 'account',
		account: { id: 'bench', name: 'Bench', mail: 'office@bench.example' },
		roles: [{ role: 'office', networkId: network }],
	}
	const ctx: Context = { viewer, db, locale: 'de', today: dayIn() }
	const random = new Random(seed)
	const some = Array.from({ length: questions }, () => random.int(2, parties))
	const ask = (id: number, values: Record<string, string> = {}) =>
		timelineOf(ctx, network, id, readTimelineQuestion(new URLSearchParams(values)))
	await timeEach(some, (id) => ask(id))
	const short = await timeEach(some, (id) => ask(id))
	const whole = await timeEach(some, () => ask(long))
	const kinds = ['contacts', 'tasks', 'notes', 'changes']
	const narrowed = await timeEach(some, () =>
		ask(long, { kind: random.pick(kinds), who: random.chance(0.5) ? 'abench' : '' }),
	)
	const deep = await pagesOf(ask)
	const saved = await timeEach(some, (partyId) =>
		logInteraction(ctx, network, { partyId, kind: 'call', body: 'Ein Anruf.' }),
	)
	const ticked = await timeEach(some, async (partyId) => {
		const { taskId } = await addTask(ctx, network, {
			partyId,
			title: 'Nachfragen',
			dueOn: ctx.today,
			repeats: 'weekly',
		})
		await completeTask(ctx, network, { taskId })
	})
	const journal = await timeEach(
		some.map(() => journalQuestion(random)),
		(question) => journalLines(ctx, { id: network, timeZone: 'Europe/Berlin' }, question),
	)
	const actors = await timeEach(some.slice(0, 20), () => journalActors(ctx, network))
	const silent = await timeEach(some.slice(0, 20), () => withoutContact(ctx))
	return {
		...spread(short),
		...spread(whole, 'long_'),
		...spread(deep, 'deep_'),
		...spread(narrowed, 'narrowed_'),
		...spread(saved, 'save_'),
		...spread(ticked, 'two_saves_'),
		...spread(journal, 'journal_'),
		...spread(actors, 'journal_actors_'),
		...spread(silent, 'without_contact_'),
		pages: rounded(deep.length),
	}
}

/** The journal of the network as it is asked: anybody or one account, all kinds or one that is frequent or never there, a day, further pages. */
function journalQuestion(random: Random): JournalQuestion {
	return {
		who: random.pick([null, null, 'abench', 'none']),
		kind: random.pick([null, null, 'parties', 'relations', 'segments']),
		day: random.chance(0.3) ? dayIn('Europe/Berlin', new Date(Date.now() - random.int(0, 2_000) * 86_400_000)) : null,
		before: random.chance(0.3) ? random.int(1, 900_000) : null,
	}
}

/** Every page of the long life, one after the other. */
async function pagesOf(
	ask: (id: number, values: Record<string, string>) => ReturnType<typeof timelineOf>,
): Promise<number[]> {
	const times: number[] = []
	for (let before: string | null = ''; before !== null;) {
		const started = performance.now()
		const page = await ask(long, { before })
		times.push(performance.now() - started)
		before = page.older
	}
	return times
}

/** Who has not been heard of for a year: how many, and the first page with the day of the last contact. */
async function withoutContact({ db, today }: Context): Promise<void> {
	const party = sql.ref('p.id')
	await sql`
		select p.name, ${lastContactSql(party)} as last, count(*) over () as total from party p
		where p.network_id = ${network} and ${noContactSinceSql(party, `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`)}
		order by p.name_key limit 50`.execute(db)
}
