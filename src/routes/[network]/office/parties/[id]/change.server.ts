/** What all actions of the party page have in common: run one command, come back with what was done, or show the form again. */
import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import type { Network } from '#domain/networks/network.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { refusalWords } from '../../../../(account)/forms.server.ts'
import { acting, backWith } from '../../done.server.ts'
import { fieldsOf, type FormView, type Option, type Refused } from './forms/form-view.ts'
import { wrongWords } from './forms/wrong-words.ts'

type PartyEvent = RequestEvent<{ network: string; id: string }>
export type At = { ctx: Context; network: Network; form: FormData; id: number; event: PartyEvent }

type Part = {
	/** The section that shows what is wrong, where that is another one than shows what was done. */
	refusedAt?: string
	/** The field that an input path such as `address.place` means. */
	field?: (path: string, form: FormData) => string
	/** The form as it would be filled now: to compare with what was typed. */
	stored?: (at: At) => Promise<FormView>
	/** What is stored now, in words, where a form is compared as a whole. */
	storedWords?: (at: At) => Promise<string>
}

/** Several records are meant by what was typed; whoever typed it has to choose. */
export class Choice extends Error {
	readonly question: { name: string; legend: string; options: Option[] }
	constructor(question: { name: string; legend: string; options: Option[] }) {
		super('a choice is open')
		this.question = question
	}
}

/** Refusals of what is already as it was meant: the page as it is says so. */
const nothingLeftToDo = new Set(['parties.nothing-changed', 'relations.saved-already'])

/** An action of one section of the page. */
export function partyAction(section: string, run: (at: At) => Promise<{ journalId: number }>, part: Part = {}) {
	return async (event: PartyEvent) => {
		const { ctx, network, form } = await acting(event)
		const at: At = { ctx, network, form, id: Number(event.params.id), event }
		const values = typedValues(form)
		const shownAt = part.refusedAt ?? section
		try {
			if (part.stored && Object.values(values).includes('theirs')) await takeTheirs(at, await part.stored(at))
			const { journalId } = await run(at)
			return backWith(event, '', journalId, `#${section}`)
		} catch (error) {
			if (error instanceof Choice)
				return fail(422, {
					section: shownAt,
					values,
					errors: [{ field: error.question.name, message: error.question.legend }],
					theirs: {},
					choices: error.question,
				} satisfies Refused)
			if (!(error instanceof Refusal)) throw error
			if (nothingLeftToDo.has(error.code)) redirect(303, `${event.url.pathname}#${section}`)
			const theirs = error.code === 'parties.changed-meanwhile' ? await theirValues(at, part, values, error) : {}
			const status = error.kind === 'conflict' ? 409 : error.kind === 'not-found' ? 404 : 422
			return fail(status, {
				section: shownAt,
				values,
				errors: errorsOf(error, part, form),
				theirs,
				choices: null,
			} satisfies Refused)
		}
	}
}

/** What was typed, by the name of the field; several checked boxes of one name are joined by commas. Of files their names. */
export function typedValues(form: FormData): Record<string, string> {
	const values: Record<string, string> = {}
	for (const [name, given] of form) {
		const value = typeof given === 'string' ? given : given.name
		values[name] = values[name] ? `${values[name]},${value}` : value
	}
	return values
}

/** Where somebody chose the stored value, it replaces theirs. */
async function takeTheirs({ form }: At, stored: FormView): Promise<void> {
	for (const { name, value } of fieldsOf(stored)) if (form.get(`take_${name}`) === 'theirs') form.set(name, value)
}

async function theirValues(
	at: At,
	part: Part,
	values: Record<string, string>,
	refusal: Refusal,
): Promise<Record<string, string>> {
	if (part.storedWords) return { '': await part.storedWords(at) }
	const columns = refusal.facts.columns
	if (!part.stored || !Array.isArray(columns)) return {}
	const differing = fieldsOf(await part.stored(at)).filter(
		({ name, column, value, type }) =>
			// Files of the same name may be different ones.
			column &&
			columns.includes(column) &&
			(type === 'file' || value !== (values[name] ?? '').replaceAll('\r\n', '\n')),
	)
	return Object.fromEntries(differing.map((field) => [field.name, shown(field)]))
}

const shown = ({ value, options, blank }: { value: string; options?: Option[]; blank?: string }): string =>
	options?.find((option) => option.value === value)?.label ?? (value || blank || m.office_nothing())

/** The refusal in words, at the file that it is about if it is about one. */
export function blamed(refusal: Refusal): { field?: string; message: string } {
	const { field } = refusal.facts
	return { ...(typeof field === 'string' && { field }), message: refusalWords(refusal) }
}

function errorsOf(refusal: Refusal, { field }: Part, form: FormData): Refused['errors'] {
	const paths = refusal.facts.fields
	if (refusal.code !== 'common.invalid-input' || !Array.isArray(paths)) return [blamed(refusal)]
	const names = paths
		.map((text) => String(text).split(':')[0]!)
		.map((path) => field?.(path, form) ?? path.split('.').at(-1)!)
	return [...new Set(names)].map((name) => ({ field: name, message: wrongWords(name) }))
}
