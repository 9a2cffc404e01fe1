import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { optOutKinds, type OptOutKind } from '../parties/details/opt-out.ts'
import { officeFixture, today } from '../parties/parties.fixture.ts'
import { countRows, fittingParties, tableRows } from '../parties/party-table.queries.ts'
import type { FunctionKind } from '../parties/party.schema.ts'
import { exportRows } from '../parties/table/export-table.ts'
import { tagParty } from '../parties/tags/tag-party.ts'
import { askedTable } from './asked-table.ts'
import { monthsBefore } from './months-before.ts'
import { saveSegment } from './save-segment.ts'
import { Tree, type Condition, type Group, type RecordCondition } from './segment.schema.ts'
import { countSegment, segmentRows } from './segments.queries.ts'

/** Conditions on people, their organisations, and what is written of both besides their records, held against a model in plain words. */
const { network, office, organisation, competence, person, write } = await officeFixture()

const wide = await competence('daten', 'Daten')
const narrow = await competence('sql', 'SQL')
await write(
	sql`update competence set path = array[${wide}::int, ${narrow}::int], broader_id = ${wide} where id = ${narrow}`,
)
await write(
	sql`insert into membership_type (network_id, slug, label) values (${network}, 'firma', '{}'), (${network}, 'verein', '{}')`,
)
const pick = <Value>(at: number, ...values: Value[]): Value => values[at % values.length]!

type Period = { from: string; until: string | null; type: 'firma' | 'verein' }
type Heard = { on: string; slug: 'sql' | 'daten' | null; needs: string[] }
type Common = { name: string; optOuts: OptOutKind[]; heard: Heard | null }
type Organisation = Common & {
	founded: number | null
	form: string | null
	district: string | null
	tag: boolean
	periods: Period[]
	noticed: boolean
}
type Held = { at: Organisation; kind: FunctionKind; from: string | null; until: string | null }
type Person = Common & { held: Held[]; consent: { purpose: string; withdrawn: boolean } | null; mail: boolean }

const common = (at: number): Omit<Common, 'name'> => ({
	optOuts: pick<OptOutKind[]>(at, [], ['mail'], [], ['bulk-mail', 'post'], ['reminders']),
	heard: pick<Heard | null>(
		at >> 1,
		null,
		{ on: '2026-03-01', slug: 'sql', needs: [] },
		{ on: '2024-05-05', slug: 'daten', needs: ['Sucht Büroräume', 'Hilfe bei Förderung'] },
		{ on: '2026-02-01', slug: null, needs: ['Förderung für Büro'] },
	),
})
const organisations = Array.from({ length: 14 }, (_, at): Organisation => ({
	...common(at),
	name: `Firma ${at}`,
	founded: pick(at, null, 1990, 2001),
	form: pick(at >> 1, 'GmbH', null, 'e. V.'),
	district: pick(at, 'DE138', 'DE141', null),
	tag: pick(at >> 1, true, false, false),
	periods: pick<Period[]>(
		at,
		[],
		[{ from: '2019-01-01', until: null, type: 'firma' }],
		[{ from: '2018-01-01', until: '2026-01-01', type: 'firma' }],
		[{ from: '2018-01-01', until: '2027-01-01', type: 'verein' }],
		[
			{ from: '2015-01-01', until: '2020-01-01', type: 'firma' },
			{ from: '2020-01-01', until: '2026-12-31', type: 'verein' },
		],
		[
			{ from: '2015-01-01', until: '2019-01-01', type: 'verein' },
			{ from: '2024-01-01', until: null, type: 'firma' },
		],
		[{ from: '2026-06-01', until: null, type: 'firma' }],
	),
	noticed: at % 7 === 3,
}))
const held = (at: number, kind: FunctionKind, from: string | null, until: string | null): Held => ({
	at: organisations[at % organisations.length]!,
	kind,
	from,
	until,
})
const people = Array.from({ length: 28 }, (_, at): Person => ({
	...common(at + 1),
	name: `Mensch${at}`,
	mail: at % 2 === 0,
	held: [
		held(at, pick(at >> 1, 'main-contact', 'voting-delegate', 'managing-director'), pick(at, null, '2020-01-01'), pick(at, null, null, '2025-07-01', '2026-12-31', today)),
		...(at % 3 === 0 ? [held(at + 4, pick(at, 'voting-delegate', 'hr-contact'), '2023-01-01', null)] : []),
		// Once more at the same organisation: no former function.
		...(at % 5 === 2 ? [held(at, pick(at >> 1, 'main-contact', 'voting-delegate', 'managing-director'), '2026-02-01', null)] : []),
		...(at % 7 === 6 ? [held(at + 2, 'press-contact', '2019-01-01', '2024-01-01')] : []),
	].filter((_one, index) => at % 8 !== 7 || index > 0),
	consent: pick(at, null, { purpose: 'mailing', withdrawn: false }, { purpose: 'mailing', withdrawn: true }, { purpose: 'publication', withdrawn: false }),
})) // prettier-ignore

const ids = new Map<Organisation | Person, number>()

async function writeCommon(id: number, { optOuts, heard }: Common): Promise<void> {
	for (const kind of optOuts)
		await write(
			sql`insert into opt_out (network_id, party_id, kind, source) values (${network}, ${id}, ${kind}, 'Brief')`,
		)
	if (!heard) return
	const said = heard.slug && { daten: wide, sql: narrow }[heard.slug]
	await write(sql`
		with s as (insert into subject (network_id, kind) values (${network}, 'interaction') returning id),
			i as (insert into interaction (id, network_id, kind, happened_on, body, needs, moment)
				select id, ${network}, 'call', ${heard.on}::date, 'Anruf', ${heard.needs}::text[], ${heard.on}::timestamptz from s returning id, moment),
			c as (insert into interaction_competence (network_id, interaction_id, competence_id) select ${network}, id, ${said} from i where ${said}::int is not null)
		insert into interaction_party (network_id, interaction_id, party_id, kind, happened_on, moment)
		select ${network}, id, ${id}, 'call', ${heard.on}::date, moment from i`)
}
for (const one of organisations) {
	const id = await organisation(
		one.name,
		{ founded: one.founded, legal_form: one.form },
		one.district ? { address: { place: 'Ort', district_code: one.district } } : {},
	)
	ids.set(one, id)
	if (one.tag) await tagParty(office, network, { partyId: id, tag: 'Beirat' })
	for (const { from, until, type } of one.periods)
		await write(sql`
			with m as (insert into membership (network_id, party_id, type_id, during)
				select ${network}, ${id}, id, daterange(${from}::date, ${until}::date) from membership_type where slug = ${type} and network_id = ${network} returning id)
			insert into membership_notice (network_id, membership_id, party_id, given_on, ends_on)
			select ${network}, id, ${id}, '2026-01-01', ${until}::date from m where ${one.noticed}`)
	await writeCommon(id, one)
}
for (const one of people) {
	const channels = one.mail ? [{ kind: 'mail', value: `${one.name.toLowerCase()}@firma.example` }] : []
	const id = await person(one.name, 'Stein', { channels })
	ids.set(one, id)
	for (const { at, kind, from, until } of one.held)
		await write(sql`insert into party_function (network_id, person_id, organisation_id, kind, during)
			values (${network}, ${id}, ${ids.get(at)}, ${kind}, daterange(${from}::date, ${until}::date))`)
	if (one.consent)
		await write(sql`insert into consent (network_id, party_id, purpose, scope, text_version, source, given_at, withdrawn_at)
			values (${network}, ${id}, ${one.consent.purpose}, 'public', '1', 'Brief', '2024-01-01', ${one.consent.withdrawn ? '2025-01-01' : null})`)
	await writeCommon(id, one)
}
const [tag] = (await write(sql`select id from tag where network_id = ${network}`)) as { id: number }[]

const within = (value: number | string | null, { from, to }: { from: number | string | null; to: number | string | null }) =>
	value !== null && (from === null || value >= from) && (to === null || value <= to) // prettier-ignore
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
const lasts = ({ from, until }: { from: string | null; until: string | null }) =>
	(from ?? '') <= today && (until === null || until > today)

const unwanted: Record<OptOutKind, OptOutKind[]> = {
	mail: ['mail'], 'bulk-mail': ['mail', 'bulk-mail'], reminders: ['mail', 'bulk-mail', 'reminders'],
	phone: ['phone'], post: ['post'], sms: ['sms'], sharing: ['sharing'],
} // prettier-ignore
const optedOut = (it: Common, kinds: OptOutKind[]) =>
	kinds.some((kind) => unwanted[kind].some((one) => it.optOuts.includes(one)))
const recent = (it: Common, months: number | null) =>
	it.heard !== null && (months === null || it.heard.on >= monthsBefore(today, months))
const plain = (text: string) => text.toLowerCase().replaceAll('ö', 'o').replaceAll('ü', 'u')

/** What both kinds of parties answer alike; undefined for the rest. */
function holdsOfBoth(condition: Condition, it: Organisation | Person): boolean | undefined {
	switch (condition.of) {
		case 'opt-out':
			return optedOut(it, condition.any)
		case 'no-opt-out':
			return !optedOut(it, condition.any)
		case 'heard-competence':
			return recent(it, condition.months) && (condition.slug === 'daten' ? it.heard!.slug !== null : it.heard!.slug === condition.slug) // prettier-ignore
		case 'heard-need':
			return recent(it, condition.months) && it.heard!.needs.some((need) => plain(condition.words).split(' ').every((word) => plain(need).includes(word))) // prettier-ignore
		case 'former-function': {
			const all = people.flatMap((holder) => holder.held.map((one) => ({ ...one, holder })))
			return all.some(
				(one) =>
					(one.holder === it || one.at === it) && (condition.any.length === 0 || condition.any.includes(one.kind)) &&
					one.until !== null && one.until <= today && within(dayBefore(one.until), condition) &&
					!all.some((other) => other.holder === one.holder && other.at === one.at && other.kind === one.kind && lasts(other)),
			) // prettier-ignore
		}
	}
	return undefined
}

function holdsOfOrganisation(condition: Condition, it: Organisation): boolean {
	const last = it.periods.at(-1)
	switch (condition.of) {
		case 'status':
			return condition.any.some((state) => {
				if (state === 'none') return it.periods.length === 0
				if (state === 'ended') return (last?.until ?? '9999') <= today
				const now = it.periods.some(lasts)
				return (state === 'active' && now && !it.noticed) || (state === 'notice-given' && now && it.noticed)
			})
		case 'membership-type':
			return it.periods.some(({ type, until }) => condition.any.includes(type) && (until === null || until > today))
		case 'district':
			return it.district !== null && condition.any.includes(it.district)
		case 'tag':
			return it.tag && condition.any.includes(tag!.id)
		case 'founded':
			return within(it.founded, condition)
		case 'legal-form':
			return it.form !== null && condition.any.includes(it.form)
		case 'member-until':
			return within(last?.until ? dayBefore(last.until) : null, condition)
		default:
			return holdsOfBoth(condition, it) ?? false
	}
}

function holdsOfPerson(condition: Condition, it: Person): boolean {
	switch (condition.of) {
		case 'at-organisation':
			return it.held.some(
				(one) =>
					lasts(one) && (condition.any.length === 0 || condition.any.includes(one.kind)) &&
					(condition.conditions.length === 0 || matches(condition, (inner) => holdsOfOrganisation(inner, one.at))),
			) // prettier-ignore
		case 'consent':
			return it.consent !== null && !it.consent.withdrawn && condition.any.some((one) => one === it.consent!.purpose)
		case 'no-consent':
			return !holdsOfPerson({ ...condition, of: 'consent' }, it)
		case 'mail':
			return it.mail
		default:
			return holdsOfBoth(condition, it) ?? false
	}
}

function matches<One>(group: { match: Group['match']; conditions: One[] }, holds: (one: One) => boolean): boolean {
	if (group.match === 'all') return group.conditions.every(holds)
	return group.conditions.some(holds) === (group.match === 'any')
}

const some = <Value>(...values: Value[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 })
const days = { from: fc.option(fc.constantFrom('2024-01-01', '2025-07-01', '2025-12-31')), to: fc.option(fc.constantFrom('2025-06-30', '2025-12-31', '2026-12-31')) } // prettier-ignore
const lately = fc.constantFrom(null, 1, 24)
const match = fc.constantFrom('all' as const, 'any' as const, 'none' as const)
const functions = fc.uniqueArray(fc.constantFrom<FunctionKind>('main-contact', 'voting-delegate', 'managing-director', 'press-contact'), { maxLength: 2 }) // prettier-ignore
const ofBoth: fc.Arbitrary<RecordCondition> = fc.oneof(
	fc.record({ of: fc.constantFrom('opt-out' as const, 'no-opt-out' as const), any: some(...optOutKinds) }),
	fc.record({ of: fc.constant('heard-competence' as const), slug: fc.constantFrom('daten', 'sql', 'erfunden'), months: lately }),
	fc.record({ of: fc.constant('heard-need' as const), words: fc.constantFrom('büro', 'FORDERUNG', 'büro sucht', 'büro hilfe', '%'), months: lately }),
	fc.record({ of: fc.constant('former-function' as const), any: functions, ...days }),
) // prettier-ignore
const ofOrganisation: fc.Arbitrary<RecordCondition> = fc.oneof(
	ofBoth,
	fc.record({ of: fc.constant('status' as const), any: some('active' as const, 'notice-given' as const, 'ended' as const, 'none' as const) }),
	fc.record({ of: fc.constant('membership-type' as const), any: some('firma', 'verein') }),
	fc.record({ of: fc.constant('district' as const), any: some('DE138', 'DE141') }),
	fc.record({ of: fc.constant('tag' as const), any: some(tag!.id, 999_999) }),
	fc.record({ of: fc.constant('founded' as const), from: fc.option(fc.constantFrom(1990, 1991)), to: fc.option(fc.constantFrom(2000, 2001)) }),
	fc.record({ of: fc.constant('legal-form' as const), any: some('GmbH', 'e. V.', 'AG') }),
	fc.record({ of: fc.constant('member-until' as const), ...days }),
) // prettier-ignore
const ofPerson: fc.Arbitrary<Condition> = fc.oneof(
	ofBoth,
	fc.record({ of: fc.constantFrom('consent' as const, 'no-consent' as const), any: some('mailing' as const, 'publication' as const) }),
	fc.record({ of: fc.constant('mail' as const) }),
	fc.record({ of: fc.constant('at-organisation' as const), any: functions, match, conditions: fc.array(ofOrganisation, { maxLength: 3 }) }),
) // prettier-ignore
const grouped = (condition: fc.Arbitrary<Condition>): fc.Arbitrary<Group[]> =>
	fc.array(fc.record({ match, conditions: fc.array(condition, { minLength: 1, maxLength: 3 }) }), { maxLength: 2 })

async function expectSame(kind: Tree['kind'], groups: Group[]): Promise<void> {
	const tree: Tree = { kind, match: 'all', groups }
	expect(Tree.parse(JSON.parse(JSON.stringify(tree)))).toEqual(tree)
	const expected =
		kind === 'person'
			? people.filter((it) => groups.every((group) => matches(group, (one) => holdsOfPerson(one, it))))
			: organisations.filter((it) => groups.every((group) => matches(group, (one) => holdsOfOrganisation(one, it))))
	const rows = await segmentRows(office, network, tree, 100)
	expect(rows.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(expected.map((it) => ids.get(it)))
	expect(await countSegment(office, network, tree)).toBe(expected.length)
}

describe('a segment', () => {
	it('asks people for the organisations at which they hold a function, and for what is written of them', async () => {
		await fc.assert(
			fc.asyncProperty(ofPerson, (one) => expectSame('person', [{ match: 'all', conditions: [one] }])),
			{ numRuns: 80 },
		)
		await fc.assert(
			fc.asyncProperty(grouped(ofPerson), (groups) => expectSame('person', groups)),
			{ numRuns: 60 },
		)
	}, 60_000)

	it('asks organisations for the same, and for their founding, form and end of membership', async () => {
		await fc.assert(
			fc.asyncProperty(ofOrganisation, (one) => expectSame('organisation', [{ match: 'none', conditions: [one] }])),
			{ numRuns: 80 },
		)
		await fc.assert(
			fc.asyncProperty(grouped(ofOrganisation), (groups) => expectSame('organisation', groups)),
			{ numRuns: 60 },
		)
	}, 60_000)

	it('means the same function: of the kind that is asked for, at the organisation that fits', async () => {
		const asked = (kind: FunctionKind): Tree => ({
			kind: 'person', match: 'all',
			groups: [{ match: 'all', conditions: [{ of: 'at-organisation', any: [kind], match: 'all', conditions: [{ of: 'name', words: 'Firma 4' }] }] }],
		}) // prettier-ignore
		// Holds two functions: one there, the other elsewhere.
		expect(people[0]!.held.map(({ at, kind }) => [at.name, kind])).toEqual([
			['Firma 0', 'main-contact'],
			['Firma 4', 'voting-delegate'],
		])
		const found = async (kind: FunctionKind) =>
			(await segmentRows(office, network, asked(kind), 100)).map(({ id }) => id)
		expect(await found('voting-delegate')).toContain(ids.get(people[0]!))
		expect(await found('main-contact')).not.toContain(ids.get(people[0]!))
	})

	it('narrows the table, what is done to all its rows, and its export alike, by what only the office reads', async () => {
		const conditions: Condition[] = [
			{ of: 'consent', any: ['mailing'] },
			{ of: 'no-opt-out', any: ['bulk-mail'] },
		]
		const { id } = await saveSegment(office, network, {
			name: 'Rundschreiben',
			tree: { kind: 'person', match: 'all', groups: [{ match: 'all', conditions }] },
		})
		const question = await askedTable(office, network, new URLSearchParams({ segment: String(id) }))
		const expected = people.filter((it) => conditions.every((one) => holdsOfPerson(one, it))).map((it) => ids.get(it)!)
		expect(expected.length).toBeGreaterThan(0)
		expect(await countRows(office, network, question)).toBe(expected.length)
		expect(await fittingParties(office, network, question, 100)).toEqual(expected)
		const sorted = (rows: { id: number }[]) => rows.map((row) => row.id).toSorted((a, b) => a - b)
		expect(sorted(await tableRows(office, network, question))).toEqual(expected)
		const exported = []
		for await (const row of exportRows(office, network, question)) exported.push(row)
		expect(sorted(exported)).toEqual(expected)
	})

	it('asks for at most thirty things, those of organisations counted', () => {
		const conditions = Array.from({ length: 30 }, () => ({ of: 'mail' }))
		const within_ = (inner: object[]) =>
			Tree.safeParse({ kind: 'person', match: 'all', groups: [{ match: 'all', conditions: [{ of: 'at-organisation', conditions: inner }] }] }).success // prettier-ignore
		expect(within_(conditions.slice(1))).toBe(true)
		expect(within_(conditions)).toBe(false)
		expect(within_([{ of: 'at-organisation', conditions: [] }])).toBe(false)
	})
})
