import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partsToApprove } from '../proposals/approval.queries.ts'
import { proposalsOf } from '../proposals/proposal.queries.ts'
import { propose } from '../proposals/propose.ts'
import { valuesIn } from '../proposals/proposal.schema.ts'
import { checkedCustom } from '../record/custom-values.ts'
import { lockParty } from '../record/lock-party.ts'
import { keepsRecord } from './keeps-profile.ts'
import { fieldsAt, holdProfile, type HeldProfile } from './profile-at.ts'
import { givenFields, mergeFields, same } from './profile-fields.ts'
import { profileViewer } from './profile-viewer.ts'
import { CorrectProfile, type ProfileField, type ProfileFields } from './profile.schema.ts'
import { writeProfile } from './write-profile.ts'

/**
 * Corrects the profile of an organisation, or one’s own record as a person. Who started from an older version overwrites nothing that somebody else has
 * changed meanwhile; all else goes in side by side. What the corrector does not see stays as it is. Parts that the office wants
 * to see first become proposals, and those that are not proposed any more are withdrawn.
 * @throws Refusal `parties.not-found`, `parties.nothing-changed`, `parties.changed-meanwhile` with the fields as `columns`
 */
export const correctProfile = command({
	name: 'parties.correct-profile',
	input: CorrectProfile,
	allowed: (ctx, { partyId }) => keepsRecord(ctx, partyId),
	async run(ctx, input) {
		const party = await lockParty(ctx, input.partyId)
		const profile = await holdProfile(ctx, party, profileViewer(ctx.viewer, ctx.networkId, party.id))
		const base = await startingPoint(ctx, profile, input)
		const decides = may(ctx.viewer, 'parties.manage', ctx.networkId)
		const proposals = decides ? [] : await proposalsOf(ctx, ctx.networkId, party.id, input.proposals)
		const waiting = proposals.flatMap(({ part, decision }) => (decision ? [] : [part]))
		const parts = decides ? [] : [...new Set([...(await partsToApprove(ctx, ctx.networkId, party.kind)), ...waiting])]
		// What the form showed of proposals, and what nobody touched there, is no correction.
		const shown = valuesIn(
			proposals.filter(({ id }) => input.proposals.includes(id)),
			profile.now,
		)
		const given = await checkedFields(ctx, profile, givenFields(input))
		const touched = Object.fromEntries(
			Object.entries(given).filter(([field, value]) => !(field in shown && same(value, shown[field as ProfileField]))),
		) as ProfileFields
		const proposed = await propose(ctx, { profile, base, touched, given, parts, proposals, seen: input.proposals })
		const { changes, conflicts } = mergeFields(proposed.rest, profile.now, base)
		const columns = [...conflicts, ...proposed.conflicts]
		if (columns.length > 0)
			throw new Refusal('conflict', 'parties.changed-meanwhile', { version: party.version, columns })
		const changed = Object.keys(changes)
		if (changed.length + proposed.parts.length + proposed.withdrawn.length === 0)
			throw new Refusal('invalid', 'parties.nothing-changed')
		if (changed.length > 0) await writeProfile(ctx, profile, changes)
		return {
			subject: party.id,
			facts: { changed, ...(proposed.parts.length > 0 && { proposed: proposed.parts }) },
			result: { journalId: ctx.journalId, changed, proposed: proposed.parts, withdrawn: proposed.withdrawn },
		}
	},
})

/** The fields as the corrector had them before them; undefined when the history of the record has been erased. */
async function startingPoint(
	ctx: CommandContext,
	profile: HeldProfile,
	{ version, compared }: CorrectProfile,
): Promise<ProfileFields | undefined> {
	const first = await fieldsAt(ctx, profile, version)
	const later = compared && (await fieldsAt(ctx, profile, compared.version))
	if (!first || !compared || !later) return first
	return { ...first, ...Object.fromEntries(compared.fields.map((field) => [field, later[field]])) }
}

/** Fields of the office as their definitions ask for them; those that are not seen, or left as they are, are not looked at. */
async function checkedFields(
	ctx: CommandContext,
	{ now, party }: HeldProfile,
	given: ProfileFields,
): Promise<ProfileFields> {
	const own = (Object.keys(given) as ProfileField[]).filter((field) => field.startsWith('custom.'))
	const meant = own.filter((field) => field in now && !(isEmpty(given[field]) && isEmpty(now[field])))
	const values = Object.fromEntries(meant.map((field) => [field.slice(7), given[field]]))
	const checked = Object.entries(await checkedCustom(ctx, { of: party.kind, id: party.id }, values)).map(
		([key, value]) => [`custom.${key}`, value],
	)
	const rest = Object.entries(given).filter(([field]) => !own.includes(field as ProfileField))
	return Object.fromEntries([...rest, ...checked]) as ProfileFields
}

const isEmpty = (value: unknown): boolean =>
	value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
