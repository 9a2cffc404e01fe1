/** What a network asks of those who want to join. It is public: whoever applies sees it. */
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import type { Localized } from '#platform/localized.ts'
import { customFields } from '../fields/fields.queries.ts'
import { applicantKinds, type ApplicantKind, type FormField, type Need } from './form-fields.ts'
import { askedOwn, type AskedOwn, type OwnName } from './own-fields.ts'

export type ApplicationForm = {
	/** Closed: the page says so and where to turn. */
	open: boolean
	kinds: ApplicantKind[]
	/** Where the office chose otherwise than usual; fields of its own are not asked as a rule. */
	fields: Partial<Record<FormField | OwnName, Need>>
	intro: Localized
	welcome: Localized
	/** How many months a declined application is kept. */
	monthsKept: number
	/** Whether those whose turn it is get a mail: the office, and the board. */
	tellsOffice: boolean
	tellsBoard: boolean
}

const usual: ApplicationForm = {
	open: true,
	kinds: [...applicantKinds],
	fields: {},
	intro: {},
	welcome: {},
	monthsKept: 6,
	tellsOffice: true,
	tellsBoard: true,
}

/** The form of a network; the usual one as long as its office has chosen nothing. */
export async function applicationFormOf(
	db: Database | DatabaseTransaction,
	networkId: number,
): Promise<ApplicationForm> {
	const { rows } = await sql<ApplicationForm>`
		select open, kinds, fields, intro, welcome, months_kept as "monthsKept",
			tells_office as "tellsOffice", tells_board as "tellsBoard" from application_form where network_id = ${networkId}`.execute(
		db,
	)
	return rows[0] ?? usual
}

/** The fields of the office that its form asks of a kind of applicant, in the order of the form. */
export async function ownFieldsAsked(
	db: Database | DatabaseTransaction,
	networkId: number,
	{ fields }: ApplicationForm,
	kind: ApplicantKind,
): Promise<AskedOwn[]> {
	return askedOwn(fields, await customFields({ db }, networkId), kind)
}
