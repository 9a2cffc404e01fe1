/** Whom cells mean that name another record. */
import { sql } from 'kysely'
import { organisationsBehindMails } from '../../parties/find/organisations-behind-mails.ts'
import {
	isBundle,
	isHeldByNamed,
	isReference,
	isRelationship,
	type LinkMeaning,
	type PlannedLink,
} from '../row/planned.ts'
import { partiesByName } from './look-up.ts'
import type { RunState } from './run-state.ts'

/** What a value means: a number of the same system before a name that one alone has. */
export async function othersOf(
	state: RunState,
	links: readonly PlannedLink[],
): Promise<{ find(value: string, nameKey: string, as: LinkMeaning): number | undefined }> {
	const values = [...new Set(links.map(({ value }) => value))]
	const names = links.flatMap(({ candidates }) => candidates.map(({ nameKey }) => nameKey)).filter((key) => key !== '')
	const { rows } = await sql<{ value: string; kind: 'organisation' | 'person'; party_id: number; is_member: boolean }>`
		select e.value, p.kind, e.party_id, e.kind = 'member-number' as is_member from external_id e join party p on p.id = e.party_id
		where e.network_id = ${state.ctx.networkId} and (e.source = ${state.source} or e.kind = 'member-number') and e.value = any(${values}::text[])`.execute(
		state.ctx.db,
	)
	const numbers = new Map<string, number | null>()
	for (const { value, kind, party_id, is_member } of rows) {
		// Any list counts from 1: in one of unknown origin a number means a record of the same import, unless it is that of a member.
		if (state.doubtfulIds && !is_member && !state.origins.has(party_id)) continue
		const key = `${kind} ${value}`
		numbers.set(key, (numbers.get(key) ?? party_id) === party_id ? party_id : null)
	}
	const named = {
		organisation: await partiesByName(state, 'organisation', names),
		person: await partiesByName(state, 'person', names),
	}
	const known = (kind: 'organisation' | 'person', value: string, nameKey: string) =>
		numbers.get(`${kind} ${value}`) ?? named[kind].get(nameKey)
	const bundles = await bundlesBy(state, links)
	return {
		find(value, nameKey, as) {
			if (isBundle(as)) return bundles.get(value.toLowerCase()) ?? state.bundles.get(value) ?? undefined
			if (isHeldByNamed(as)) return known('person', value, nameKey)
			if (isReference(as)) return known(as.to, value, nameKey)
			const mayBePerson = isRelationship(as) && as.kind === 'founded-by' && !as.turned
			return known('organisation', value, nameKey) ?? (mayBePerson ? known('person', value, nameKey) : undefined)
		},
	}
}

/** The organisations of bundles that are named by the mail address of whoever looks after them. */
async function bundlesBy(state: RunState, links: readonly PlannedLink[]): Promise<Map<string, number>> {
	const mails = links
		.filter(({ value, candidates }) => value.includes('@') && candidates.some(({ as }) => isBundle(as)))
		.map(({ value }) => value.toLowerCase())
	return organisationsBehindMails(state.ctx, mails)
}
