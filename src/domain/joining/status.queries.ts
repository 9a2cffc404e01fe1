/** What an applicant sees of their application, by the link of its status page. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import type { Locale } from '#platform/localized.ts'
import { stepForApplicant } from './application.visibility.ts'
import { hashOf } from './form-token.ts'
import type { ApplicationState, StepKind } from './application-states.ts'
import { inNetwork } from '../access/in-network.ts'

export type ApplicationStatus = {
	id: number
	name: string
	mail: string
	locale: Locale
	state: ApplicationState
	/** The oldest first; of reasons only that of a refusal. */
	steps: { kind: StepKind; at: string; reason: string | null }[]
}

/** @throws Refusal `joining.not-found` for a link that stands for nothing in this network */
export async function statusBehind({ db }: Context, networkId: number, token: string): Promise<ApplicationStatus> {
	return inNetwork(db, networkId, async (tx) => {
		const { rows } = await sql<ApplicationStatus>`
			select a.id, a.name, a.mail, a.locale, application_state(a.id) as state,
				(select json_agg(${stepForApplicant} order by s.id) from application_step s where s.application_id = a.id) as steps
			from application a where a.network_id = ${networkId} and a.status_hash = ${hashOf(token)}`.execute(tx)
		if (!rows[0]) throw new Refusal('not-found', 'joining.not-found')
		return rows[0]
	})
}

/** What a mail says of an application, and what its status link is made of; null when it is gone. Runs for the sender of mails alone. */
export async function mailFactsOf(
	db: Context['db'],
	networkId: number,
	id: number,
): Promise<(ApplicationStatus & { submission: string; contact: string }) | null> {
	return inNetwork(db, networkId, async (tx) => {
		const { rows } = await sql<ApplicationStatus & { submission: string; contact: string }>`
			select a.id, a.name, a.mail, a.locale, a.submission, application_state(a.id) as state,
				(select concat_ws(' ', p.title, p.given_name, p.family_name) from application_person p
					where p.application_id = a.id and p.position = 0) as contact,
				(select json_agg(${stepForApplicant} order by s.id) from application_step s where s.application_id = a.id) as steps
			from application a where a.network_id = ${networkId} and a.id = ${id}`.execute(tx)
		return rows[0] ?? null
	})
}
