import { describe, expect, it } from 'vitest'
import { createParty } from '../parties/record/create-party.ts'
import { readTimelineQuestion } from '../relations/timeline/timeline-question.ts'
import { timelineOf } from '../relations/timeline/timeline.queries.ts'
import { applicationsAbout } from './applications.queries.ts'
import { approveApplication } from './approve-application.ts'
import { declineApplication } from './decline-application.ts'
import { forwardApplication } from './forward-application.ts'
import { joiningInstance, organisationForm, personForm } from './joining.fixture.ts'

const { networks, office, board, neighbour, nobody, type, received, forwarded } = await joiningInstance()
const { nordufer, suedufer } = networks
const at = nordufer.id
const ask = (values: Record<string, string> = {}) => readTimelineQuestion(new URLSearchParams(values))

/** What the timeline of a record tells of applications, the newest first. */
const told = async (partyId: number, values: Record<string, string> = {}, ctx = office) =>
	(await timelineOf(ctx, at, partyId, ask(values))).entries
		.filter(({ source }) => source === 'application')
		.map(({ data }) => data)

describe('the record of a member', () => {
	it('knows its application, and tells when it came and was approved', async () => {
		const id = await forwarded(organisationForm())
		const { partyId } = await approveApplication(board, at, { applicationId: id })
		const course = [
			{ kind: 'approved', id, by: 'Vera Berg' },
			{ kind: 'confirmed', id, by: null },
		]
		expect(await told(partyId)).toEqual(course)
		expect(await told(partyId, { kind: 'membership' })).toEqual(course)
		expect(await told(partyId, { who: `a${board.viewer.account!.id}` })).toEqual(course.slice(0, 1))
		expect(await told(partyId, { kind: 'notes' })).toEqual([])
		expect(await applicationsAbout(office, at, partyId)).toMatchObject([{ id, state: 'approved' }])
		const first = await timelineOf(office, at, partyId, ask({ kind: 'membership' }), 1)
		const second = await timelineOf(office, at, partyId, ask({ kind: 'membership', before: first.older! }), 1)
		expect([...first.entries, ...second.entries].map(({ data }) => data)).toEqual(course)
	})

	it('knows those that were declined, too, as long as they are about it', async () => {
		const { id: partyId } = await createParty(office, at, { kind: 'organisation', facts: { name: 'Zögert AG' } })
		const contact = { given_name: 'Uta', family_name: 'Zoegert', mail: 'uta@zoegert.example' }
		const id = await received(organisationForm({ name: 'Zögert AG', contact, people: [] }))
		expect(await applicationsAbout(office, at, partyId)).toEqual([])
		await forwardApplication(office, at, {
			applicationId: id,
			partyId,
			people: [],
			typeId: type,
			startsOn: '2026-12-01',
		})
		await declineApplication(board, at, { applicationId: id, reason: 'Zu weit weg.' })
		expect((await told(partyId)).map((data) => 'kind' in data && data.kind)).toEqual(['declined', 'confirmed'])
		expect(await applicationsAbout(board, at, partyId)).toMatchObject([{ id, state: 'declined' }])
	})

	it('tells nobody outside of the office', async () => {
		const id = await forwarded(
			personForm({ contact: { given_name: 'E', family_name: 'Still', mail: 'e@still.example' } }),
		)
		const { partyId } = await approveApplication(board, at, { applicationId: id })
		for (const ctx of [neighbour, nobody]) {
			await expect(applicationsAbout(ctx, at, partyId)).rejects.toMatchObject({ kind: 'not-found' })
			await expect(told(partyId, {}, ctx)).rejects.toMatchObject({ kind: 'not-found' })
		}
		expect(await applicationsAbout(neighbour, suedufer.id, partyId)).toEqual([])
		expect((await timelineOf(neighbour, suedufer.id, partyId, ask())).entries).toEqual([])
	})
})
