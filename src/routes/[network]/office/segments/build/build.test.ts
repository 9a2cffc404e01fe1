import { describe, expect, it } from 'vitest'
import { overwriteGetLocale } from '#generated/paraglide/runtime.js'
import { everybody, Tree, type Condition } from '#domain/segments/segment.schema.ts'
import { visitor, type Context } from '#platform/context.ts'
import type { Known } from '../known.server.ts'
import { treeWords } from '../segment-words.ts'
import { builderView } from './builder-view.server.ts'
import { conditionAt, placeIn, treeText, withCondition } from './builder.server.ts'
import { readCondition } from './condition-form.ts'
import { conditionForm } from './open-form.server.ts'

const known: Known = {
	types: [{ slug: 'vollmitglied', label: { de: 'Vollmitglied', en: 'Full member' } }],
	tags: [],
	districts: [],
	fields: [],
	legalForms: ['GmbH'],
	names: new Map(),
	competences: new Map([['python', { de: 'Python' }]]),
}
const to = (tree: Tree, more: Record<string, string> = {}) =>
	`?${new URLSearchParams({ tree: treeText(tree), ...more }).toString()}`
// Nothing that is asked for here is looked up.
const ctx = { viewer: visitor, locale: 'de', today: '2026-03-12' } as Context

/** What a click or a form of the builder leads to. */
async function after(tree: Tree, query: string): Promise<URL> {
	const url = new URL(`http://localhost/?${query}`)
	url.searchParams.set('tree', treeText(tree))
	const form = await conditionForm({ ctx, networkId: 0, url, tree, known, to })
	if (!form || !('done' in form)) throw new Error('not done')
	return new URL(form.done, 'http://localhost')
}
const treeOf = (url: URL) => Tree.parse(JSON.parse(url.searchParams.get('tree')!))
const asking = (kind: Tree['kind'], ...conditions: Condition[]): Tree => ({
	kind,
	match: 'all',
	groups: [{ match: 'all', conditions }],
})
const votes: Condition = {
	of: 'at-organisation', any: ['voting-delegate'], match: 'all',
	conditions: [{ of: 'status', any: ['active'] }, { of: 'membership-type', any: ['vollmitglied'] }],
} // prettier-ignore

describe('the builder of segments', () => {
	it('asks first for the function, then for the organisation at which it is held', async () => {
		const named = await after(everybody('person'), 'edit=0.0&of=at-organisation&any=voting-delegate&put=1')
		expect([named.searchParams.get('add'), named.hash]).toEqual(['0.0.0', '#form'])
		const active = treeOf(await after(treeOf(named), 'edit=0.0.0&of=status&any=active&put=1'))
		const full = treeOf(await after(active, 'edit=0.0.1&of=membership-type&any=vollmitglied&put=1'))
		expect(full).toEqual(asking('person', votes))
		// Another function, the same organisations.
		const changed = await after(full, 'edit=0.0&of=at-organisation&any=main-contact&put=1')
		expect(treeOf(changed)).toEqual(asking('person', { ...votes, any: ['main-contact'] }))
		expect(changed.searchParams.has('add')).toBe(false)
	})

	it('offers for the organisation what organisations are asked, and no function within a function', () => {
		const shown = (adding: string) =>
			builderView({ slug: 'nordufer', ctx, saved: null, tree: asking('person', votes), known, to }, adding)
		const offered = (adding: string) =>
			shown(adding).offers!.flatMap(({ items }) => items.map(({ href }) => new URL(href, 'http://localhost').searchParams.get('of'))) // prettier-ignore
		expect(offered('0.0.2')).toEqual(expect.arrayContaining(['employees', 'legal-form', 'opt-out']))
		expect(offered('0.0.2')).not.toEqual(expect.arrayContaining(['at-organisation']))
		expect(offered('0.0.2')).not.toEqual(expect.arrayContaining(['consent']))
		expect(offered('0.1')).toEqual(expect.arrayContaining(['at-organisation', 'consent']))
		expect(offered('0.1')).not.toEqual(expect.arrayContaining(['legal-form']))
	})

	it('knows the places of a tree, changes one and takes one away', () => {
		const tree = asking('person', votes, { of: 'mail' })
		expect(['0.2', '0.0.2', '0.0.0'].map((text) => placeIn(tree, text))).toEqual([[0, 2], [0, 0, 2], [0, 0, 0]])
		expect(['1.0', '0.3', '0.1.0', '0.0.3', '0', 'x', null].map((text) => placeIn(tree, text))).toEqual(Array(7).fill(null)) // prettier-ignore
		const less = withCondition(tree, [0, 0, 0], null)
		expect(conditionAt(less, [0, 0])).toEqual({ ...votes, conditions: votes.conditions.slice(1) })
		expect(conditionAt(withCondition(less, [0, 0, 0], { of: 'mail' }), [0, 0, 0])).toEqual({ of: 'mail' })
		expect(withCondition(tree, [0, 0, 0], votes)).toEqual(tree)
	})

	it.each([
		['of=member-until&from=2026-01-01', { of: 'member-until', from: '2026-01-01', to: null }],
		['of=member-until', null],
		['of=member-until&to=gestern', null],
		['of=founded&from=1990&to=1999', { of: 'founded', from: 1990, to: 1999 }],
		['of=founded&from=90', null],
		['of=founded', null],
		['of=legal-form&any=GmbH', { of: 'legal-form', any: ['GmbH'] }],
		['of=legal-form', null],
		['of=former-function', { of: 'former-function', any: [], from: null, to: null }],
		['of=former-function&any=koch', null],
		['of=heard-need&words=B%C3%BCro&months=', { of: 'heard-need', words: 'Büro', months: null }],
		['of=heard-need&words=B%C3%BCro&months=0', null],
		['of=contact&months=', null],
		['of=contact&months=6&any=event', { of: 'contact', months: 6, any: ['event'] }],
		['of=attended&words=&months=', { of: 'attended', words: null, months: null }],
		['of=not-attended&words=+IT-Tag&months=12', { of: 'not-attended', words: 'IT-Tag', months: 12 }],
		['of=attended&words=&months=0', null],
		['of=consent&any=mailing', { of: 'consent', any: ['mailing'] }],
		['of=consent', null],
		['of=no-opt-out&any=bulk-mail&any=post', { of: 'no-opt-out', any: ['bulk-mail', 'post'] }],
		['of=opt-out&any=alles', null],
		['of=no-function&any=main-contact', { of: 'no-function', any: ['main-contact'] }],
		['of=no-function', null],
		['of=overdue-task', { of: 'overdue-task' }],
	])('%s', (query, expected) => {
		expect(readCondition(new URLSearchParams(query), null)).toEqual(expected)
	})
})

describe('a segment in words', () => {
	const none: Condition = { of: 'at-organisation', any: [], match: 'none', conditions: [{ of: 'status', any: ['active'] }, { of: 'mail' }] } // prettier-ignore
	it.each<[Condition, string, string]>([
		[
			votes,
			'mit Funktion Stimmberechtigt bei einer Organisation (Mitgliedschaft aktiv, Mitgliedsart Vollmitglied)',
			'with function Voting delegate at an organisation (membership active, membership type Full member)',
		],
		[
			none,
			'mit einer Funktion bei einer Organisation (nicht: Mitgliedschaft aktiv oder mit E-Mail-Adresse)',
			'with a function at an organisation (not: membership active or with a mail address)',
		],
		[
			{ of: 'former-function', any: ['main-contact'], from: '2025-01-01', to: null },
			'mit früherer Funktion Ansprechperson (beendet ab 1. Januar 2025)',
			'with former function Contact (ended from 1 January 2025)',
		],
		[{ of: 'former-function', any: [], from: null, to: null }, 'mit früherer Funktion', 'with a former function'],
		[
			{ of: 'member-until', from: null, to: '2026-12-31' },
			'Ende der Mitgliedschaft bis 31. Dezember 2026',
			'end of membership up to 31 December 2026',
		],
		[{ of: 'founded', from: 1990, to: null }, 'gegründet ab 1990', 'founded from 1990'],
		[{ of: 'legal-form', any: ['GmbH', 'AG'] }, 'Rechtsform GmbH oder AG', 'legal form GmbH or AG'],
		[
			{ of: 'heard-competence', slug: 'python', months: 12 },
			'Python angesprochen (in den letzten 12 Monaten)',
			'Python talked about (in the last 12 months)',
		],
		[
			{ of: 'heard-need', words: 'Büro', months: null },
			'gehörter Bedarf enthält „Büro“',
			'need heard contains “Büro”',
		],
		[
			{ of: 'attended', words: null, months: 12 },
			'war bei einer Veranstaltung (in den letzten 12 Monaten)',
			'was at an event (in the last 12 months)',
		],
		[
			{ of: 'not-attended', words: 'Stammtisch', months: null },
			'war bei keiner Veranstaltung mit „Stammtisch“',
			'was at no event with “Stammtisch”',
		],
		[{ of: 'consent', any: ['mailing'] }, 'mit Einwilligung für Rundschreiben', 'with consent: Mailings'],
		[{ of: 'no-opt-out', any: ['bulk-mail'] }, 'hat nichts gegen Rundschreiben', 'does not mind mailings'],
		[{ of: 'no-function', any: ['main-contact'] }, 'ohne Funktion Ansprechperson', 'without function Contact'],
		[{ of: 'overdue-task' }, 'mit überfälliger Aufgabe', 'with an overdue task'],
		[{ of: 'paid-by-others' }, 'Beitrag zahlen andere', 'fee paid by others'],
		[{ of: 'opt-out', any: ['phone', 'post'] }, 'möchte keine Anrufe oder Post', 'wants no calls or post'],
	])('%j', (condition, german, english) => {
		const said = (language: 'de' | 'en') => {
			overwriteGetLocale(() => language)
			return treeWords(asking('person', condition), known).replaceAll('\u00A0', ' ')
		}
		expect(said('en')).toBe(`People: ${english}`)
		expect(said('de')).toBe(`Personen: ${german}`)
	})
})
