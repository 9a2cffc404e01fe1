/** Writes changed fields of a profile to the record and its channels. Within a command that holds the party. */
import type { CommandContext } from '#platform/command.ts'
import type { Scope } from '#platform/context.ts'
import type { AddressParts } from '../details/details.schema.ts'
import { dropAddress, putAddress } from '../details/put-address.ts'
import { putChannels } from '../details/put-channels.ts'
import { sizeClassOf } from '../party.schema.ts'
import { writeFacts } from '../record/edit-party.ts'
import type { OrganisationFacts, PersonFacts } from '../record/facts.schema.ts'
import { changeParty } from '../record/lock-party.ts'
import type { HeldProfile } from './profile-at.ts'
import { addressesOf, kindsOf } from './profile-address.ts'
import { same, shownAddress, shownChannel, type ProfileRow } from './profile-fields.ts'
import { channelsOf, plainFacts, profileFacts, type ProfileFields } from './profile.schema.ts'

/** Counts the version up, also when only channels or addresses change. */
export async function writeProfile(ctx: CommandContext, profile: HeldProfile, changes: ProfileFields): Promise<void> {
	const { row } = profile
	const plain = Object.fromEntries(
		plainFacts[row.kind].flatMap((column) => (column in changes ? [[column, changes[column]]] : [])),
	)
	const custom = customIn(changes)
	const facts = { ...plain, ...(row.kind === 'organisation' && changedFacts(row, changes)), ...(custom && { custom }) }
	const given = { partyId: row.id, version: row.version }
	if (Object.keys(facts).length === 0) await changeParty(ctx, row.id)
	else if (row.kind === 'organisation') await writeFacts(ctx, { kind: row.kind, ...given, facts })
	else await writeFacts(ctx, { kind: row.kind, ...given, facts: facts as Partial<PersonFacts> })
	await writeChannels(ctx, profile, changes)
	await writeAddresses(ctx, profile, changes)
}

function changedFacts(row: ProfileRow, changes: ProfileFields): Partial<OrganisationFacts> {
	const facts: Record<string, unknown> = {}
	for (const column of ['summary', 'description'] as const) {
		if (!(`${column}-de` in changes || `${column}-en` in changes)) continue
		const text = { de: row[column].de, en: row[column].en, ...part(changes, column) }
		facts[column] = Object.fromEntries(Object.entries(text).filter(([, value]) => value))
	}
	if (changes.languages !== undefined) facts.languages = changes.languages
	if (changes.size !== undefined) facts.size_class = changes.size
	if (changes.employees !== undefined) {
		facts.employees = changes.employees
		if (typeof changes.employees === 'number') facts.size_class = sizeClassOf(changes.employees)
	}
	const named = Object.entries(changes)
	const scopes = named.filter(([name]) => name.startsWith('scope-custom.') || isFactScope(name))
	if (scopes.length > 0)
		facts.scopes = { ...row.scopes, ...Object.fromEntries(scopes.map(([name, scope]) => [name.slice(6), scope])) }
	return facts
}

/** Fields of the office by their key; undefined for none. */
function customIn(changes: ProfileFields): Record<string, unknown> | undefined {
	const own = Object.entries(changes).filter(([name]) => name.startsWith('custom.'))
	return own.length > 0 ? Object.fromEntries(own.map(([name, value]) => [name.slice(7), value])) : undefined
}

const isFactScope = (name: string): boolean => profileFacts.some((column) => name === `scope-${column}`)

function part(changes: ProfileFields, column: 'summary' | 'description'): object {
	const [de, en] = [changes[`${column}-de`], changes[`${column}-en`]]
	return { ...(de !== undefined && { de }), ...(en !== undefined && { en }) }
}

/** The shown channel of each kind becomes what the fields say; all others stay. */
async function writeChannels(ctx: CommandContext, profile: HeldProfile, changes: ProfileFields): Promise<void> {
	const { row, viewer, now } = profile
	const { channels } = profile.details
	const fields = { ...now, ...changes }
	const kinds = channelsOf[row.kind].filter((kind) => kind in changes || `scope-${kind}` in changes)
	if (kinds.length === 0) return
	let list = [...channels]
	for (const kind of kinds) {
		const shown = shownChannel(viewer, row, channels, kind)
		const value = String(fields[kind])
		const made = value && { id: 0, label: null, ...shown, kind, value, scope: fields[`scope-${kind}`] as Scope }
		const at = shown ? list.indexOf(shown) : list.length
		list = [...list.slice(0, at), ...(made ? [made] : []), ...list.slice(at + 1)]
		// The same address that nobody saw here would win as the later one of the two.
		if (made) list = list.filter((other) => other === made || other.kind !== kind || other.value !== value)
	}
	await putChannels(ctx, row.id, list)
}

/** The shown address of each kind becomes what the fields say; all others stay. Its district is found anew when it moves. */
async function writeAddresses(ctx: CommandContext, profile: HeldProfile, changes: ProfileFields): Promise<void> {
	const { row, viewer, now } = profile
	const fields = { ...now, ...changes }
	for (const name of addressesOf[row.kind]) {
		if (!(name in changes || `scope-${name}` in changes)) continue
		const shown = shownAddress(viewer, row, profile.details.addresses, name)
		const address = fields[name] as AddressParts | null
		if (!address) {
			if (shown) await dropAddress(ctx, row.id, shown.id)
			continue
		}
		const stays = shown && (['postcode', 'place', 'country'] as const).every((part) => same(shown[part], address[part]))
		const { district_code, latitude, longitude } = stays ? shown : nowhere
		const scope = fields[`scope-${name}`] as Scope
		const made = { ...address, kind: shown?.kind ?? kindsOf[name][0], district_code, latitude, longitude, scope }
		await putAddress(ctx, row.id, made, shown?.id)
	}
}

const nowhere = { district_code: null, latitude: null, longitude: null }
