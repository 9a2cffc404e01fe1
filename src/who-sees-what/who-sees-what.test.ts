import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Instance } from '#boot.ts'
import { readQuestion } from '#domain/atlas/atlas-question.ts'
import { searchAtlas } from '#domain/atlas/atlas.queries.ts'
import { indexDocuments } from '#domain/atlas/search/index-documents.ts'
import { applicationById, applicationsOf } from '#domain/joining/applications.queries.ts'
import { documentsOf, documentVersion } from '#domain/documents/documents.queries.ts'
import { subjectsOfNetwork } from '#domain/documents/subject.ts'
import { proposalsOf } from '#domain/parties/proposals/proposal.queries.ts'
import { fieldFile } from '#domain/parties/record/field-file.queries.ts'
import { countRows } from '#domain/parties/party-table.queries.ts'
import { readTableQuestion } from '#domain/parties/table/table-question.ts'
import { relationshipsOf } from '#domain/relations/relationships/relationships.queries.ts'
import { listTasks } from '#domain/relations/tasks/tasks.queries.ts'
import { readTimelineQuestion } from '#domain/relations/timeline/timeline-question.ts'
import { timelineOf } from '#domain/relations/timeline/timeline.queries.ts'
import { dayIn, visitor, type Context } from '#platform/context.ts'
import type { Database } from '#platform/database.server.ts'
import { latestAnnouncements } from '#domain/profiles/announcements.queries.ts'
import { allOffers, currentOffers } from '#domain/profiles/offers.queries.ts'
import { Refusal } from '#platform/errors.ts'
import { testDatabase, writeAs } from '#platform/testing/test-database.ts'
import { accountViewer } from '#viewer/build-viewer.ts'
import { loadAlliance } from '../demonstration/load/load-alliance.ts'
import { bootedOn } from '../routes/booted.fixture.ts'
import { arrange } from './arrange.fixture.ts'
import { exportChecks, openDataFor } from './exports.fixture.ts'
import { keptInsideIn } from './kept-inside.fixture.ts'
import { matrix, readMatrix } from './matrix.ts'
import { membershipChecks } from './membership-fields.fixture.ts'
import { countsOf, foundByName, profileText } from './surfaces.ts'

const { people, expectations } = readMatrix(matrix)
const today = dayIn()
const mails: Record<string, string> = {
	Jonas: 'ebinger@verbund-it-netzwerke.example',
	Nesrin: 'haller@verbund-it-netzwerke.example',
	Tilman: 'roeckle@donau-iller-daten.example',
	Ruben: 'amrein@seekreis-it.example',
	Miriam: 'ockert@hohentwiel.example',
	Selin: 'aydemir@karofaden.example',
	Henrike: 'stumpp@leisedaten.example',
	Katrin: 'sailer@albtrauf-digital.example',
}

let instance: Instance
let network: number
let owner: Database
const contexts = new Map<string, Context>()

beforeAll(async () => {
	const database = await testDatabase()
	instance = await bootedOn(database.url)
	owner = database.owner
	await loadAlliance(instance, { organisations: 60, seed: 1 })
	network = (
		await instance.db
			.selectFrom('network')
			.select('id')
			.where('slug', '=', 'albtrauf-digital')
			.executeTakeFirstOrThrow()
	).id
	await arrange(instance.db, network, today)
	await indexDocuments(instance.db, 'all', today)
	for (const person of people) {
		const account = await instance.db
			.selectFrom('auth.user')
			.select(['id', 'name', 'email'])
			.where('email', '=', mails[person] ?? '')
			.executeTakeFirst()
		const viewer = account
			? await accountViewer(instance.db, { id: account.id, name: account.name, mail: account.email }, today)
			: visitor
		contexts.set(person, { viewer, db: instance.db, locale: 'de', today })
	}
}, 120_000)

const slugOf = async (name: string) =>
	(
		await sql<{
			slug: string
		}>`select i.slug from identity i join party p on p.identity_id = i.id where p.name = ${name} limit 1`.execute(
			instance.db,
		)
	).rows[0]!.slug

/** Among the documents of the network itself. */
const ofNetwork = (title: string) => async (ctx: Context) =>
	(await documentsOf(ctx, ...(await subjectsOfNetwork(ctx.db, network)))).some((document) => document.title === title)

/** Among the documents of Karo & Faden, in the list and as a file alike, and never on its profile. */
const onRecord = (title: string) => async (ctx: Context) => {
	const { rows } = await sql<{ id: number; subject: number }>`
		select d.id, d.subject_id as subject from document d where d.title = ${title}`.execute(instance.db)
	const { id, subject } = rows[0]!
	const listed = (await documentsOf(ctx, subject)).some((document) => document.id === id)
	const file = documentVersion(ctx, id, 1)
	if (listed) expect(await file).toMatchObject({ mediaType: 'application/pdf' })
	else await expect(file).rejects.toMatchObject({ code: 'documents.not-found' })
	expect(await onProfile(title)(ctx)).toBe(false)
	return listed
}

/** Is the text on the profile of Karo & Faden? */
const onProfile = (text: string | RegExp) => async (ctx: Context) => {
	const profile = await profileText(ctx, await slugOf('Karo & Faden Datenwerk eG'))
	return typeof text === 'string' ? profile.includes(text) : text.test(profile)
}

/** A file in an own field: named on the profile to those who get it at its address, and to nobody else. */
const inField = (key: string, fileName: string) => async (ctx: Context) => {
	const { rows: found } = await sql<{ id: number }>`
		select id from party where name = 'Karo & Faden Datenwerk eG' and network_id = ${network}`.execute(instance.db)
	const file = await fieldFile(ctx, found[0]!.id, key).catch(() => undefined)
	const named = await onProfile(fileName)(ctx)
	expect(file?.fileName === fileName, `${key}: profile and address differ`).toBe(named)
	expect(await onProfile(`/files/fields/${found[0]!.id}/${key}`)(ctx), `${key}: API differs`).toBe(named)
	// How the bytes are called is nobody's business.
	expect(await onProfile('ab'.repeat(32))(ctx)).toBe(false)
	return named
}

/** Is the organisation known on its page and in search alike? */
const known = (name: string) => async (ctx: Context) => {
	const slug = await slugOf(name)
	const onPage = (await profileText(ctx, slug)) !== ''
	const inSearch = await foundByName(ctx, instance.searchPool, name, slug)
	// The office looks for its members in its own table; the atlas shows what members see.
	const isOffice = ctx.viewer.roles.some((grant) => grant.networkId === network)
	if (!isOffice) expect(inSearch, `${name}: search and page differ`).toBe(onPage)
	return onPage
}

/** A claim on the profile; in search the competence must find or not find the organisation likewise, for those who search as members. */
const claim = (slug: string) => async (ctx: Context) => onProfile(`urn:flechtwerk:it:${slug}"`)(ctx)

/** An entry on the profile, and likewise among the offers of all organisations. */
const entry = (title: string) => async (ctx: Context) => {
	const { offers } = await currentOffers(ctx, { ...allOffers, kinds: ['thesis'] }, [network])
	const onPage = await onProfile(title)(ctx)
	expect(offers.some((offer) => offer.title.de === title)).toBe(onPage)
	return onPage
}

/** An announcement on the profile, and likewise among those of all organisations of the network. */
const announcement = (title: string) => async (ctx: Context) => {
	const onFrontPage = (await latestAnnouncements(ctx, [network], 50)).some((one) => one.title.de === title)
	expect(onFrontPage).toBe(await onProfile(title)(ctx))
	return onFrontPage
}

const rows = async (ctx: Context, table: string) => {
	const office = ctx.viewer.roles.some((grant) => grant.networkId === network)
	if (!office) return (await sql`select from ${sql.table(table)}`.execute(ctx.db)).rows.length > 0
	return writeAs(
		ctx.db,
		network,
		async (tx) => (await sql`select from ${sql.table(table)}`.execute(tx)).rows.length > 0,
	)
}

const checks: Record<string, (ctx: Context) => Promise<boolean>> = {
	'Karo & Faden, listed publicly: known': known('Karo & Faden Datenwerk eG'),
	'Karo & Faden: summary': onProfile('Verwebt Daten aus Maschinen'),
	'Karo & Faden: founded': onProfile('"founded":2016'),
	'Karo & Faden: employees, members by default': onProfile('"employees":14'),
	'Karo & Faden: description, narrowed to alliance': onProfile('Genossenschaft von vierzehn Leuten'),
	'Karo & Faden: claim Python': claim('python'),
	'Karo & Faden: claim MQTT, narrowed to alliance': claim('mqtt'),
	'Karo & Faden: claim OPC UA, narrowed to members': claim('opc-ua'),
	'Karo & Faden: claim PostgreSQL, for the office': claim('postgresql'),
	'Karo & Faden: address': onProfile('Obere Gerbergasse 3'),
	'Karo & Faden: fax number, for members': onProfile('030 23125 777'),
	'Karo & Faden: own field, public': onProfile('Feld für alle'),
	'Karo & Faden: own field, narrowed to members': onProfile('Feld für Mitglieder'),
	'Karo & Faden: own field, for the office': onProfile('Feld der Geschäftsstelle'),
	'Karo & Faden: file in a field, narrowed to members': inField('q-file', 'für-mitglieder.pdf'),
	'Karo & Faden: file in a field, for the office': inField('q-secret', 'geheim.pdf'),
	'Karo & Faden: own field that names Emil Hauff': onProfile('q-person'),
	...membershipChecks(onProfile, () => instance.db),
	...exportChecks({ network: () => network, slugOf }),
	'Selin Aydemir, agreed to be public: name, function': onProfile('"name":"Selin Aydemir"'),
	'Selin Aydemir: mail address, public': onProfile('aydemir@karofaden.example'),
	'Selin Aydemir: telephone, for members': onProfile(/"people":\[\{"name":"Selin Aydemir".*?\+49 171 3920041.*?\]\}/),
	'Jannik Wöhrle, agreed to be seen by members': onProfile('Jannik Wöhrle'),
	'Emil Hauff, consent withdrawn': onProfile('Emil Hauff'),
	'Karo & Faden: document, public': onProfile('Leistungen und Referenzen'),
	'Karo & Faden: document, for members': onProfile('Aufnahmebestätigung'),
	'Karo & Faden: document, for the office': onProfile('Aufnahmeantrag, unterschrieben'),
	'Karo & Faden: document, for those it concerns': onRecord('Mitgliedsbeitrag, Rechnung R-1042'),
	'Karo & Faden: entry, public': entry('Webdaten für alle'),
	'Karo & Faden: entry, for members': entry('Webdaten für Mitglieder'),
	'Karo & Faden: entry, expired': entry('Webdaten von gestern'),
	'Karo & Faden: announcement, public': announcement('Webmuster für alle'),
	'Karo & Faden: announcement, for members': announcement('Webmuster für Mitglieder'),
	'Karo & Faden: announcement of tomorrow': announcement('Webmuster von morgen'),
	'Karo & Faden: markets, narrowed to alliance': onProfile('"activeIn":["FR"'),
	'Albtrauf Digital: statute, public': ofNetwork('Satzung'),
	'Albtrauf Digital: minutes, for members': ofNetwork('Protokoll der Mitgliederversammlung'),
	'Lindenrain Software, listed for members: known': known('Lindenrain Software GmbH'),
	'Papierbach Robotics, listed for alliance: known': known('Papierbach Robotics GmbH'),
	'Rossberg Security, not listed: known': known('Rossberg Security GmbH'),
	'Formteil Eyach, listing ended: known': known('Formteil Eyach GmbH'),
	'Applications of Albtrauf Digital for membership': async (ctx) => {
		try {
			const { rows: found, total } = await applicationsOf(ctx, network, 'waiting')
			expect(total).toBe(found.length)
			expect((await applicationById(ctx, network, found[0]!.id)).name).toBe(found[0]!.name)
			return found.length > 0
		} catch (error) {
			if (error instanceof Refusal && error.kind === 'not-found') return false
			throw error
		}
	},
	'Karo & Faden: proposals that wait for the office': async (ctx) => {
		const { rows: found } = await sql<{ id: number }>`
			select id from party where network_id = ${network} and name = 'Karo & Faden Datenwerk eG'`.execute(instance.db)
		return (await proposalsOf(ctx, network, found[0]!.id)).length > 0
	},
	'The member table of Albtrauf Digital': async (ctx) => {
		try {
			return (await countRows(ctx, network, readTableQuestion(new URLSearchParams()))) > 0
		} catch (error) {
			if (error instanceof Refusal && error.kind === 'not-found') return false
			throw error
		}
	},
	'Relationships, interactions, tasks and the timeline': async (ctx) => {
		const { rows: found } = await sql<{ id: number }>`
			select id from party where network_id = ${network} and name = 'Karo & Faden Datenwerk eG'`.execute(instance.db)
		const asked = await Promise.allSettled([
			timelineOf(ctx, network, found[0]!.id, readTimelineQuestion(new URLSearchParams())),
			relationshipsOf(ctx, network, found[0]!.id),
			listTasks(ctx, network, 'open'),
		])
		const opened = asked.map((one) => one.status === 'fulfilled')
		expect(new Set(opened).size).toBe(1)
		return opened[0]!
	},
	'Consents, notes, opt-outs, history of Karo & Faden': async (ctx) => {
		const seen = await Promise.all(['consent', 'note', 'opt_out', 'revision'].map((table) => rows(ctx, table)))
		expect(new Set(seen).size).toBe(1)
		return seen[0]!
	},
}

describe('who sees what', () => {
	it('has a check for every line, and a line for every check', () => {
		expect(Object.keys(checks).toSorted()).toEqual(expectations.map(({ fact }) => fact).toSorted())
	})

	for (const { fact, seen } of expectations) {
		it(`${fact}`, async () => {
			const actual: Record<string, boolean> = {}
			for (const person of people) actual[person] = await checks[fact]!(contexts.get(person)!)
			expect(actual).toEqual(seen)
		})
	}

	it('finds by a claim exactly those who may see the claim, and never says more in facets or counts than in the list', async () => {
		for (const [person, slugs] of Object.entries({
			Besuch: ['python'],
			Jonas: ['python'],
			Miriam: ['python', 'mqtt'],
			Selin: ['python', 'mqtt', 'opc-ua'],
		})) {
			const ctx = contexts.get(person)!
			for (const slug of ['python', 'mqtt', 'opc-ua', 'postgresql']) {
				const label = (
					await sql<{ label: string }>`select labels ->> 'de' as label from competence where slug = ${slug}`.execute(
						ctx.db,
					)
				).rows[0]!.label
				const answer = await searchAtlas(
					ctx,
					instance.searchPool,
					readQuestion(new URLSearchParams({ competence: slug })),
					null,
				)
				expect(
					answer.hits.some((hit) => hit.name.startsWith('Karo & Faden')),
					`${person} looks for ${label}`,
				).toBe(slugs.includes(slug))
				expect(answer.hits.length).toBe(answer.total)
			}
		}
	})

	it('counts what it lists, for everybody', async () => {
		for (const person of people) {
			const { total, listed, byKind, names } = await countsOf(contexts.get(person)!, instance.searchPool)
			expect({ person, listed, byKind }).toEqual({ person, listed: total, byKind: total })
			expect(names).toHaveLength(total)
		}
	})

	it('shows the public nothing of what is decided to be kept inside', async () => {
		const ctx = contexts.get('Besuch')!
		const { rows: identities } = await sql<{ slug: string }>`select slug from identity`.execute(instance.db)
		const parts = [await openDataFor(ctx)]
		for (const { slug } of identities) parts.push(await profileText(ctx, slug))
		const { leaks, looked } = await keptInsideIn(parts.join('\n'), owner)
		expect(looked).toBeGreaterThan(200)
		expect(leaks).toEqual([])
	})
})
