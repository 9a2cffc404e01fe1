import { describe, expect, it } from 'vitest'
import type { ImportRow } from '#domain/imports/import.queries.ts'
import { todayView, type TodayInput } from './today-view.ts'

const none = { count: 0, longest: null, since: null }
const quiet: TodayInput = {
	slug: 'nordufer',
	today: '2026-03-12',
	manages: true,
	mayImport: true,
	members: { records: 9, members: 5, unconfirmed: 0, unlisted: 0, claims: 12, proven: 7 },
	figures: { months: [{ day: '2025-03-12', members: 7 }], upcoming: 0, noticeGiven: 0 },
	ending: { count: 0, next: undefined },
	due: { organisations: 0, stale: 0, soon: 0 },
	duplicates: { count: 0, likeliest: null },
	asked: 0,
	lastImport: undefined,
	tasks: { tasks: [], count: 0 },
	applications: { received: none, forwarded: none, decides: false, manages: true },
	proposals: { organisation: { parties: 0, first: null }, person: { parties: 0, first: null } },
}
const imported = (more: Partial<ImportRow>): ImportRow => ({
	id: 3,
	fileName: 'mitglieder.xlsx',
	format: null,
	state: 'done',
	task: 'run',
	rowsTotal: 4,
	rowsDone: 4,
	outcome: { rows: 4, created: 2, updated: 1, failed: 0 },
	createdBy: 'Katrin Sailer',
	createdAt: new Date('2026-03-11T09:00:00Z'),
	finishedAt: new Date('2026-03-11T09:01:00Z'),
	undoneAt: null,
	failure: null,
	isStopping: false,
	...more,
})
const view = (more: Partial<TodayInput>) => todayView({ ...quiet, ...more })
const items = (more: Partial<TodayInput>) => view(more).groups.flatMap((group) => group.items)

describe('the start page of an office', () => {
	it('says when nothing waits, and how to begin when there is nothing yet', () => {
		expect(view({})).toMatchObject({ title: 'Nichts wartet', groups: [], start: null, day: { iso: '2026-03-12' } })
		expect(view({}).day.text).toBe('Donnerstag, 12.\u00a0März 2026')
		const empty = { ...quiet.members, records: 0 }
		expect(view({ members: empty }).start).toEqual({
			importHref: '/nordufer/office/imports/new',
			newHref: '/nordufer/office/parties/new',
		})
		expect(view({ members: empty, mayImport: false }).start?.importHref).toBeNull()
		expect(view({ members: empty, manages: false }).start).toBeNull()
	})

	it('begins with the tasks of whoever looks, the rest of them in one line', () => {
		const task = (id: number, title: string, dueOn: string) => ({
			...{
				id,
				title,
				dueOn,
				assignee: null,
				person: null,
				repeats: null,
				version: 1,
				author: null,
				interactionId: null,
			},
			...{ party: { id: 4, name: 'Fels GmbH' }, doneAt: null, doneBy: null, doneJournal: null },
		})
		const tasks = [task(1, 'Anrufen', '2026-03-10'), task(2, 'Schreiben', '2026-03-14')]
		const shown = items({ tasks: { tasks, count: 4 }, ending: { count: 1, next: undefined } })
		expect(shown.map(({ title }) => title).slice(0, 3)).toEqual([
			...['Anrufen', 'Schreiben', '2 weitere Aufgaben sind bis in sieben Tagen fällig'],
		])
		expect(shown[0]).toMatchObject({
			note: 'Ihre Aufgabe, überfällig seit 10.\u00a0März 2026 · Fels GmbH',
			action: { href: '/nordufer/office/tasks?show=mine', first: true },
		})
	})

	it('counts what waits, names the next deadline and fills one button', () => {
		const busy = view({
			ending: { count: 2, next: { id: 4, name: 'Fels GmbH', lastDay: '2026-03-31' } },
			members: { ...quiet.members, unlisted: 1, unconfirmed: 1204 },
		})
		expect(busy.title).toBe('Drei Dinge warten, eines mit Frist')
		expect(busy.groups.map(({ title }) => title)).toEqual(['Mit Frist', 'Ohne Frist'])
		const [ending, unconfirmed, unlisted] = busy.groups.flatMap((group) => group.items)
		expect(ending).toMatchObject({
			title: '2 Mitgliedschaften enden in den nächsten 90 Tagen',
			note: 'Als Nächstes Fels GmbH am 31.\u00a0März 2026.',
			action: { href: '/nordufer/office/parties?only=ending', first: true },
		})
		expect(unconfirmed?.title).toBe('1.204 Profile hat seit einem Jahr niemand bestätigt')
		expect(unlisted).toMatchObject({ title: 'Ein Mitglied ist im Kompetenzatlas nicht zu sehen' })
		expect(unlisted?.action?.first).toBeUndefined()
	})

	it('shows applications to those who have to do something about them, and to others as a piece of news', () => {
		const applications = {
			received: { count: 2, longest: 'Fels GmbH', since: '2026-03-10T09:00:00Z' },
			forwarded: { count: 1, longest: 'Alb AG', since: '2026-03-12T09:00:00Z' },
		}
		const office = view({ applications: { ...applications, manages: true, decides: false } })
		expect(office.groups.map(({ title, items: [first] }) => [title, first?.title])).toEqual([
			['Ohne Frist', '2 Aufnahmeanträge sind zu prüfen'],
			['Zur Kenntnis', 'Ein Aufnahmeantrag wartet auf den Vorstand'],
		])
		expect(office.groups[0]?.items[0]).toMatchObject({
			note: 'Am längsten wartet Fels GmbH: vor 2 Tagen eingegangen.',
			href: '/nordufer/office/applications?state=received',
		})
		const board = view({ applications: { ...applications, manages: false, decides: true } })
		expect(board.groups[0]?.items).toMatchObject([
			{ title: 'Ein Aufnahmeantrag wartet auf den Vorstand', action: { label: 'Entscheiden' } },
		])
	})

	it('leads to the pairs that may be the same', () => {
		const likeliest = { id: 7, first: { name: 'Alb' }, second: { name: 'Alb GmbH' } }
		expect(items({ duplicates: { count: 1, likeliest } })[0]).toMatchObject({
			title: 'Eine mögliche Dublette',
			note: 'Am ähnlichsten sind „Alb“ und „Alb GmbH“.',
			href: '/nordufer/office/duplicates/7',
		})
		expect(items({ duplicates: { count: 2, likeliest } })[0]?.href).toBe('/nordufer/office/duplicates')
	})

	it('tells the result of the last import, and lets it wait while rows are left over', () => {
		const done = view({ lastImport: imported({}) })
		expect(done.title).toBe('Nichts wartet')
		expect(done.groups).toMatchObject([
			{
				id: 'known',
				items: [
					{
						title: 'Letzter Import: mitglieder.xlsx',
						tag: { tone: 'ok' },
						note: '2 neu, 1 geändert, 0 mit Fehlern · gestern, Katrin Sailer',
						href: '/nordufer/office/imports/3',
					},
				],
			},
		])
		const left = view({ lastImport: imported({ outcome: { rows: 4, created: 2, updated: 1, failed: 1 } }) })
		expect(left).toMatchObject({
			title: 'Eine Sache wartet',
			groups: [{ id: 'open', items: [{ tag: { tone: 'no' } }] }],
		})
		expect(view({ lastImport: imported({ state: 'previewed', outcome: {} }) }).title).toBe('Eine Sache wartet')
	})

	it('compares with a year ago', () => {
		const [members, confirmed, claims] = view({}).figures
		expect(members).toMatchObject({ value: '5', note: '2 weniger als vor einem Jahr', months: [7] })
		expect([confirmed?.value, claims?.note]).toEqual(['5', 'davon 7 belegt'])
	})
})
