/** Interactions as forms. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Interaction } from '#domain/relations/interactions/interaction.queries.ts'
import type { Colleague } from '#domain/relations/staff.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { interactionWords } from '../../../relation-words.ts'
import { read, type FieldView, type FormView, type Option } from '../forms/form-view.ts'
import { optionsOf } from '../forms/options.ts'

type Around = { partyId: number; others: readonly Option[]; colleagues: readonly Colleague[]; cancelHref: string }

/** Everything an interaction says; who took part stays on offer, also when they are gone by now. */
export function interactionForm(
	interaction: Interaction,
	{ partyId, others, colleagues, cancelHref }: Around,
): FormView {
	const { id, kind, happenedOn, body, needs, version, parties, accounts, competences } = interaction
	const there = parties.filter((party) => party.id !== partyId)
	const known = there.map((party) => ({ value: String(party.id), label: party.name }))
	const staff = [...accounts, ...colleagues].map((one) => ({ value: one.id, label: one.name }))
	const concepts = competences.map(({ id: value, labels, slug }) => ({
		value: String(value),
		label: inLanguage(labels, getLocale())?.text ?? slug,
	}))
	return {
		section: 'kontakt',
		action: `?/editInteraction&edit=contact-${id}`,
		hidden: [
			{ name: 'interactionId', value: String(id) },
			{ name: 'contact_version', value: String(version) },
		],
		groups: [
			{
				fields: [
					select('contact_kind', m.relations_contact_kind(), optionsOf(interactionWords), kind),
					{ name: 'contact_on', label: m.relations_contact_day(), type: 'date', value: happenedOn, required: true },
				],
			},
			{
				fields: [
					{ name: 'contact_body', label: m.relations_contact_body(), type: 'area', rows: 6, value: body },
					...checks('contact_others', m.relations_contact_others(), distinct([...known, ...others]), known),
					...checks(
						'contact_accounts',
						m.relations_contact_colleagues(),
						distinct(staff),
						accounts.map((one) => ({ value: one.id, label: one.name })),
					),
					...checks('contact_competences', m.relations_contact_competences(), concepts, concepts),
					competenceField(''),
					needsField(needs.join('\n')),
				],
			},
		],
		submit: m.office_save(),
		cancelHref,
	}
}

const select = (name: string, label: string, options: Option[], value: string): FieldView => ({
	...{ name, label, type: 'select', options, value },
})

function checks(name: string, label: string, options: Option[], chosen: readonly Option[]): FieldView[] {
	if (options.length === 0) return []
	return [{ name, label, type: 'checks', options, value: chosen.map(({ value }) => value).join(',') }]
}

const distinct = (options: readonly Option[]): Option[] => [
	...new Map(options.toReversed().map((option) => [option.value, option])).values(),
].toReversed() // prettier-ignore

const competenceField = (value: string): FieldView => ({
	name: 'competence',
	label: m.relations_contact_competence(),
	type: 'competence',
	hint: m.relations_contact_competence_hint(),
	required: false,
	value,
})

const needsField = (value: string): FieldView => ({
	name: 'contact_needs',
	label: m.relations_contact_needs(),
	type: 'area',
	rows: 3,
	hint: m.relations_contact_needs_hint(),
	value,
})

/** What was posted of an interaction, without the competence that has to be found first. */
export const readInteraction = (form: FormData) => ({
	kind: read(form, 'contact_kind') as 'call',
	body: read(form, 'contact_body'),
	others: chosen(form, 'contact_others'),
	accounts: chosen(form, 'contact_accounts'),
	competences: chosen(form, 'contact_competences'),
	needs: read(form, 'contact_needs')
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean),
})

const chosen = (form: FormData, name: string): string[] =>
	form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '')
