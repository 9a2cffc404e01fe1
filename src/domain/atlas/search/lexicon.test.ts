import { sql } from 'kysely'
import { afterAll, expect, inject, it, vi } from 'vitest'
import { openPool } from '#platform/database.server.ts'
import { databaseOn } from '#platform/testing/database-server.ts'
import { listParty } from '../../parties/details/list-party.ts'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { answering } from './held/documents.fixture.ts'
import './on-party-changed.ts'
import { knownWords } from './known-words.ts'
import { learnLabelWords } from './learn-label-words.ts'
import { withLexicon } from './lexicon.ts'
import { writeSearchLabels } from './renew-taxonomy.ts'
import { noFilters, searchOrganisations, type Found } from './search-organisations.ts'
import { termsOf } from './terms.ts'

const { network, office, organisation, competence, owner } = await officeFixture()
const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(owner)
const pool = openPool(databaseOn(inject('serverUrl'), rows[0]!.name), 'search', 2)
afterAll(() => pool.end())

const found = (q: string, audiences: number[] = []): Promise<Found> =>
	searchOrganisations(pool, { q, filters: noFilters, audiences, today: office.today, page: 1, pageSize: 20 })

it('learns new words and labels with the change that brings them', async () => {
	expect((await found('Zimtwaage')).total).toBe(0)
	const id = await organisation('Zimtwaage', { summary: { de: 'Wir wiegen Gewürze.' } })
	await listParty(office, network, { partyId: id, scope: 'public' })
	expect((await found('Zimtwaage')).total).toBe(1)
	expect((await found('Gewürzze')).understanding.units[0]).toMatchObject({ corrected: 'gewurz' })

	expect((await found('Schlangensprache')).understanding.units[0]!.competences).toEqual([])
	const python = await competence('python', 'Python')
	await sql`insert into search_label values ('schlangensprach', ${python}, false, 1)`.execute(owner)
	expect((await found('Schlangensprache')).understanding.units[0]!.competences).toMatchObject([{ slug: 'python' }])
})

it('reads only the words that came, not everything that is known by heart', async () => {
	const read: string[] = []
	const listening = answering(pool, ({ text }) => {
		read.push(text)
		return null
	})
	const asked = (q: string) =>
		searchOrganisations(listening, { q, filters: noFilters, audiences: [], today: office.today, page: 1, pageSize: 20 })
	expect((await asked('Safranpresse')).total).toBe(0)
	expect(read.some((text) => text.includes('from competence'))).toBe(true)
	read.length = 0
	const id = await organisation('Safranpresse', { summary: { de: 'Wir pressen.' } })
	await listParty(office, network, { partyId: id, scope: 'public' })
	expect((await asked('Safranpresze')).understanding.units).toMatchObject([{ corrected: 'safranpress' }])
	expect(read.some((text) => text.includes('from search_word'))).toBe(true)
	expect(read.some((text) => text.includes('from competence'))).toBe(false)
})

it('goes on with what it knows until an old lexicon has been read anew', async () => {
	await found('')
	const slow = Promise.withResolvers<void>()
	let reads = 0
	const listening = answering(pool, (statement) => {
		if (!statement.text.includes('from competence c')) return null
		reads++
		return reads === 1 ? null : slow.promise.then(() => pool.query(statement))
	})
	const versions = () =>
		withLexicon(listening, (lexicon) => Promise.resolve({ ...lexicon, words: lexicon.vocabulary.version }))
	const before = await versions()
	vi.useFakeTimers({ toFake: ['performance'] })
	try {
		// The clock that is not real begins at 0.
		vi.advanceTimersByTime(3_600_000)
		expect((await versions()).competences).toBe(before.competences)
		expect((await versions()).competences).toBe(before.competences)
		slow.resolve()
		await expect.poll(async () => (await versions()).competences === before.competences).toBe(false)
		expect(reads).toBe(2)
	} finally {
		vi.useRealTimers()
	}
})

it('takes a corrected word for the competence that it names, in whatever language its stem is', async () => {
	const robotics = await competence('robotics', 'Robotik')
	// The German stem of the label is "robot"; English texts hold the word as "robotik", which is what is near to the error.
	await sql`insert into search_label values (stem_words('robotik'), ${robotics}, true, 1)`.execute(owner)
	const id = await organisation('Greifarm', { summary: { de: 'Arme, die greifen.', en: 'Robotik for presses.' } })
	await listParty(office, network, { partyId: id, scope: 'public' })
	expect((await found('Robotick')).understanding.units).toMatchObject([
		{ corrected: 'robotik', competences: [{ slug: 'robotics' }] },
	])
})

it('corrects to words that the asker may know of, no others', async () => {
	const id = await organisation('Quarzkompass', { summary: { de: 'Für Mitglieder.' } })
	await listParty(office, network, { partyId: id, scope: 'members' })
	expect((await found('Quarzkompaß')).understanding.units[0]!.corrected).toBeNull()
	expect((await found('Quarzkonpass')).understanding.units[0]!.corrected).toBeNull()
	// Nor does it make the public's word a compound, which would be corrected less.
	expect((await found('Quarzkompassquarzkompass')).understanding.units[0]!.together).toEqual([])
	expect((await found('Quarzkompassquarzkompass', [network])).understanding.units[0]!.together).not.toEqual([])
	const asMember = await found('Quarzkonpass', [network])
	expect(asMember.understanding.units[0]!.corrected).toBe('quarzkompass')
	expect(asMember.total).toBe(1)
})

it('finds the parts of compounds, also of those that appear later', async () => {
	const press = await organisation('Presse Eins', { summary: { de: 'Ein Kompass und eine Nadel.' } })
	await listParty(office, network, { partyId: press, scope: 'public' })
	const later = await organisation('Spätere Firma', { summary: { de: 'Kompassnadeln aus Stahl.' } })
	await listParty(office, network, { partyId: later, scope: 'public' })
	expect((await found('Nadel')).hits.map((hit) => hit.party)).toContain(later)
	expect((await found('Nadelkompass')).hits.map((hit) => hit.party)).toContain(press)
})

it('knows the words of labels, in any language, before anybody asks for them', async () => {
	const forge = await competence('forge', 'Schmieden von Stahl')
	await sql`update competence set alternatives = '{"de": [], "en": ["Hammering"]}' where id = ${forge}`.execute(owner)
	await writeSearchLabels(owner)
	await sql`update search_version set version = version + 1`.execute(owner)
	let isDeaf = false
	const asked = answering(pool, () => (isDeaf ? Promise.reject(new Error('nobody is asked')) : null))
	await withLexicon(asked, async (lexicon) => {
		await learnLabelWords(asked, lexicon, () => true, 0)
		isDeaf = true
		for (const eyes of ['public', 'members'] as const)
			expect(await knownWords(asked, lexicon, eyes, termsOf('hammering Stahl'))).toMatchObject([
				{ en: 'hammer', corrected: null },
				{ de: 'stahl', corrected: null },
			])
		await expect(knownWords(asked, lexicon, 'public', termsOf('Zange'))).rejects.toThrow('nobody is asked')
		return { ...lexicon, words: lexicon.vocabulary.version }
	})
})

it('begins to look them up in a moment after a question', async () => {
	const asked: unknown[] = []
	const listening = answering(pool, ({ values }) => {
		asked.push(...(values ?? []).flat())
		return null
	})
	await searchOrganisations(listening, {
		q: '',
		filters: noFilters,
		audiences: [],
		today: office.today,
		page: 1,
		pageSize: 1,
	})
	expect(asked).not.toContain('hammering')
	await expect.poll(() => asked, { timeout: 10_000 }).toContain('hammering')
})

it('corrects for members by words that only they know, also when the public was answered before', async () => {
	for (const [name, word, scope] of [
		['Eins', 'Dampfhammer', 'public'],
		['Zwei', 'Dampfkammer', 'members'],
	] as const) {
		const id = await organisation(`Probe ${name}`, { summary: { de: `${word}.` } })
		await listParty(office, network, { partyId: id, scope })
	}
	const corrected = async (audiences: number[]) =>
		(await found('Dampfkammre', audiences)).understanding.units[0]!.corrected
	expect(await corrected([])).toBe('dampfhamm')
	expect(await corrected([network])).toBe('dampfkamm')
})

it('corrects to neither of two words that are equally near, equally frequent and equally like it', async () => {
	for (const [name, word] of [
		['Drei', 'Federwaagex'],
		['Vier', 'Federwaagez'],
	] as const) {
		const id = await organisation(`Probe ${name}`, { summary: { de: `${word}.` } })
		await listParty(office, network, { partyId: id, scope: 'public' })
	}
	expect((await found('Federwaagey')).understanding.units).toMatchObject([{ corrected: null }])
	expect((await found('Federwaagexx')).understanding.units).toMatchObject([{ corrected: 'federwaagex' }])
})
