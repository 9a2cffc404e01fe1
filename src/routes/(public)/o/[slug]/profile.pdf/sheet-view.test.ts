import { expect, it } from 'vitest'
import type { Context, Scope } from '#platform/context.ts'
import { drawSheet } from '#platform/pdf/draw-sheet.ts'
import { profileBySlug } from '#domain/atlas/profile.queries.ts'
import { defineField } from '#domain/fields/define-field.ts'
import { markFresh } from '#domain/fields/kept-file.ts'
import { listParty } from '#domain/parties/details/list-party.ts'
import { officeFixture } from '#domain/parties/parties.fixture.ts'
import { editParty } from '#domain/parties/record/edit-party.ts'
import { partyRecord } from '#domain/parties/record/party-record.queries.ts'
import { fieldFact } from '../../../field-words.ts'
import { sheetOf } from './sheet-view.ts'

const { network, office, nobody, organisation } = await officeFixture()
const publicUrl = 'https://atlas.example'

type Typed =
	| { type: 'text'; settings: { long: boolean } }
	| { type: 'link' | 'file'; settings: object }
	| { type: 'reference'; settings: { to: 'organisation' } }
const field = async (de: string, scope: Scope, typed: Typed) => {
	const about = { label: { de }, organisations: true, persons: false, scope, required: false }
	return (await defineField(office, network, { ...about, ...typed } as Parameters<typeof defineField>[2])).key
}
const seenBy = async (ctx: Context, slug: string) => {
	const profile = await profileBySlug(ctx, slug)
	if ('movedTo' in profile) throw new Error('moved')
	return { profile, sheet: sheetOf(profile, { logo: null, today: '2026-03-12', publicUrl }) }
}

it('says what own fields hold for everybody, in the words of the profile, and nothing narrower', async () => {
	const [karo, partner] = [await organisation('Karo'), await organisation('Weberei Sonnenbühl')]
	for (const partyId of [karo, partner]) await listParty(office, network, { partyId, scope: 'public' })
	const text: Typed = { type: 'text', settings: { long: false } }
	const motto = await field('Leitsatz', 'public', text)
	const energy = await field('Energiebericht', 'public', { type: 'link', settings: {} })
	const flyer = await field('Faltblatt', 'public', { type: 'file', settings: {} })
	const patron = await field('Patenbetrieb', 'public', { type: 'reference', settings: { to: 'organisation' } })
	const among = await field('Unter uns', 'members', text)
	const narrowed = await field('Verengt', 'public', text)
	const { slug, facts } = await partyRecord(office, network, karo)
	await editParty(office, network, {
		kind: 'organisation',
		partyId: karo,
		version: facts.version,
		facts: {
			custom: {
				[motto]: 'Faden für Faden',
				[energy]: 'https://www.karo.example/energie',
				[flyer]: markFresh({
					hash: 'ab'.repeat(32),
					size: 12,
					mediaType: 'application/pdf',
					fileName: 'Faltblatt.pdf',
				}),
				[patron]: partner,
				[among]: 'Nur für Mitglieder',
				[narrowed]: 'Nur für die Geschäftsstelle',
			},
			scopes: { [`custom.${narrowed}` as const]: 'office' as const },
		},
	})
	const { profile, sheet } = await seenBy(nobody, slug)
	const own = sheet.facts.filter(({ term }) => profile.fields.some(({ label }) => label.de === term))
	expect(own).toEqual([
		{ term: 'Leitsatz', text: 'Faden für Faden', href: undefined },
		{ term: 'Energiebericht', text: 'karo.example/energie', href: 'https://www.karo.example/energie' },
		{ term: 'Faltblatt', text: 'Faltblatt.pdf', href: `${publicUrl}/files/fields/${karo}/${flyer}` },
		{
			term: 'Patenbetrieb',
			text: 'Weberei Sonnenbühl',
			href: `${publicUrl}/o/${(await partyRecord(office, network, partner)).slug}`,
		},
	])
	// Word for word what the page says.
	expect(own.map((fact) => fact.text)).toEqual(profile.fields.map((one) => fieldFact(one, () => undefined).text))
	expect(JSON.stringify(sheet)).not.toMatch(/Nur für|Unter uns|Verengt/)
	expect(JSON.stringify((await seenBy(office, slug)).sheet)).toContain('Nur für die Geschäftsstelle')
	const pdf = (await drawSheet(sheet)).toString('latin1')
	expect(pdf).toContain('/URI (https://www.karo.example/energie)')
	expect(pdf).toContain(`/URI (${publicUrl}/files/fields/${karo}/${flyer})`)
})
