import { describe, expect, it } from 'vitest'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { needsOf } from '#domain/joining/form-fields.ts'
import { askedOwn, checkedOwn } from '#domain/joining/own-fields.ts'
import { Refusal } from '#platform/errors.ts'
import { joinForm } from './join-form.ts'
import { joinErrors, readJoin } from './read-join.ts'

const about = {
	id: 1, hint: {}, organisations: false, persons: false, memberships: false, scope: 'office', required: false, memberEdits: false, retiredOn: null,
} as const // prettier-ignore
const choices = ['Solar', 'Wind'].map((label) => ({ key: label.toLowerCase(), label: { de: label } }))
const fields: CustomField[] = [
	{ ...about, organisations: true, persons: true, key: 'hinweis', label: { de: 'Hinweis' }, type: 'text', settings: { long: false } },
	{ ...about, organisations: true, key: 'anlagen', label: { de: 'Anlagen' }, type: 'number', settings: { least: 1, most: 50, unit: 'kWp' } },
	{ ...about, organisations: true, key: 'art', label: { de: 'Art' }, type: 'choice', settings: { multiple: true, choices } },
	{ ...about, memberships: true, key: 'beginn', label: { de: 'Beginn' }, type: 'date', settings: {} },
	{ ...about, organisations: true, key: 'alt', label: { de: 'Alt' }, type: 'link', settings: {}, retiredOn: '2026-01-01' },
] // prettier-ignore
const chosen = {
	'organisation.hinweis': 'optional', 'organisation.anlagen': 'required', 'organisation.art': 'optional', 'organisation.alt': 'required',
	'person.hinweis': 'required', 'membership.beginn': 'optional',
} as const // prettier-ignore
const own = askedOwn(chosen, fields, 'organisation')
const given = { districts: [], own, locale: 'de' as const, consentText: 'ja' }

describe('own fields of the office in the form of joining', () => {
	it('stand at what they are about, in their order, as the office chose', () => {
		const groups = joinForm('organisation', needsOf({}, 'organisation'), own)
		const inGroup = (id: string) =>
			groups
				.find((group) => group.id === id)!
				.fields.filter(({ name }) => name.startsWith('custom.'))
				.map(({ name, type, required, label }) => [name, type, required, label])
		expect(inGroup('organisation')).toEqual([
			['custom.organisation.hinweis', 'text', false, 'Hinweis (freiwillig)'],
			['custom.organisation.anlagen', 'decimal', true, 'Anlagen'],
			['custom.organisation.art', 'many', false, 'Art (freiwillig)'],
		])
		expect(inGroup('kontakt')).toEqual([['custom.person.hinweis', 'text', true, 'Hinweis']])
		expect(inGroup('antrag')).toEqual([['custom.membership.beginn', 'date', false, 'Beginn (freiwillig)']])
		const alone = joinForm('person', needsOf({}, 'person'), askedOwn(chosen, fields, 'person'))
		expect(
			alone.flatMap((group) => group.fields.map(({ name }) => name)).filter((name) => name.startsWith('custom.')),
		).toEqual(['custom.person.hinweis', 'custom.membership.beginn'])
	})

	it('are read as one writes them, each for what it is about', () => {
		const form = new FormData()
		form.set('custom.organisation.hinweis', 'Halle')
		form.set('custom.organisation.anlagen', '12,5')
		for (const { key } of choices) form.append('custom.organisation.art', key)
		form.set('custom.person.hinweis', 'abends')
		const { custom } = readJoin(form, given).sent.answers
		expect(custom).toEqual({
			organisation: { hinweis: 'Halle', anlagen: 12.5, art: ['solar', 'wind'] },
			person: { hinweis: 'abends' },
			membership: {},
		})
		expect(checkedOwn(own, custom!).missing).toEqual([])
	})

	it('are blamed by control and label', () => {
		const form = new FormData()
		form.set('custom.organisation.anlagen', 'viele')
		const answers = readJoin(form, given).sent.answers.custom!
		const refusal = (() => {
			try {
				checkedOwn(own, answers)
			} catch (error) {
				return error as Refusal
			}
		})()
		expect(joinErrors(refusal!, { people: [], own })).toEqual([
			{
				field: 'custom.organisation.anlagen',
				message: '„Anlagen“: Diese Angabe passt nicht in das Feld. Bitte sehen Sie noch einmal hin.',
			},
		])
		const { missing } = checkedOwn(own, { organisation: { anlagen: 3 } })
		expect(
			joinErrors(new Refusal('invalid', 'joining.answers-missing', { fields: missing }), { people: [], own }),
		).toEqual([{ field: 'custom.person.hinweis', message: 'Hier fehlt noch etwas: Hinweis.' }])
	})
})
