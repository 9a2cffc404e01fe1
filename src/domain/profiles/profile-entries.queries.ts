/** Entries of profiles, for those who look at them and for those who keep them. */
import { sql, type RawBuilder } from 'kysely'
import type { Context, Scope } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { nearTo } from '../parties/party.visibility.ts'
import type { EntryKind } from './profile-entry.schema.ts'
import { entryVisibleTo, keptEntryVisibleTo } from './profile-entry.visibility.ts'

export type EntryCompetence = { id: number; slug: string; uri: string; labels: Localized }
export type ProfileEntry = {
	id: number
	kind: EntryKind
	title: Localized
	body: Localized
	client: string | null
	year: number | null
	issuer: string | null
	startsOn: string | null
	place: string | null
	district: string | null
	link: string | null
	mail: string | null
	/** The day of an announcement; of all else that on which it was written. */
	postedOn: string
	validUntil: string | null
	scope: Scope
	competences: EntryCompetence[]
}

/** The columns of an entry `e`, in the shape of `ProfileEntry`. */
export const entryColumns: RawBuilder<ProfileEntry> = sql<ProfileEntry>`
	e.id, e.kind, e.title, e.body, e.client, e.year, e.issuer, e.starts_on as "startsOn", e.place, e.district_code as district, e.link, e.mail,
	coalesce(to_char(e.posted_on, 'YYYY-MM-DD'), to_char(e.created_at at time zone 'Europe/Berlin', 'YYYY-MM-DD')) as "postedOn", e.valid_until as "validUntil", e.scope,
	(select coalesce(json_agg(json_build_object('id', k.id, 'slug', k.slug, 'uri', k.uri, 'labels', k.labels) order by k.labels ->> 'de', k.id), '[]')
		from profile_entry_competence ec join competence k on k.id = ec.competence_id where ec.entry_id = e.id) as competences`

const inOrder = sql`order by e.kind, e.year desc nulls last, e.posted_on desc, e.valid_until, e.id desc`

/** What these records of one organisation show to the viewer today: the newest references and announcements first, offers that end soon first. */
export async function entriesOf({ db, viewer, today }: Context, parties: readonly number[]): Promise<ProfileEntry[]> {
	const { rows } = await sql<ProfileEntry>`
		select ${entryColumns} from profile_entry e
		where e.party_id = any(${[...parties]}::bigint[]) and ${entryVisibleTo(viewer, today, 'e')}
		${inOrder}`.execute(db)
	return rows
}

/** All entries of a record for those who keep its profile, also those that have expired. */
export async function ownEntries(ctx: Context, party: { id: number; networkId: number }): Promise<ProfileEntry[]> {
	const viewer = nearTo(ctx.viewer, { id: party.id, network_id: party.networkId })
	const { rows } = await sql<ProfileEntry>`
		select ${entryColumns} from profile_entry e
		where e.network_id = ${party.networkId} and e.party_id = ${party.id} and ${keptEntryVisibleTo(viewer, 'e')}
		${inOrder}`.execute(ctx.db)
	return rows
}
