/** The answer to a refused form of the settings: what was typed, what is wrong, and whether somebody else was quicker. */
import { fail, type RequestEvent } from '@sveltejs/kit'
import { m } from '#generated/paraglide/messages.js'
import { Refusal } from '#platform/errors.ts'
import { refusalWords } from '../../../(account)/forms.server.ts'
import { acting, backWith } from '../done.server.ts'

type Values = Record<string, string>
export type SettingAnswer = {
	form: string
	values: Values
	errors: { field?: string; message: string }[]
	/** The stored value has changed meanwhile; the page shows it beside what was typed. */
	conflict: boolean
}

type Acting = Awaited<ReturnType<typeof acting>>

/** An action of one form: runs a command and comes back with what was done, or shows the form again as it was filled. */
export function settingAction<Event extends RequestEvent<{ network: string }>>(
	name: string,
	run: (at: Acting & { values: Values; event: Event }) => Promise<{ journalId: number }>,
	wrong: Record<string, () => string> = {},
) {
	return async (event: Event) => {
		const at = await acting(event)
		const values: Values = {}
		for (const [field, value] of at.form) if (typeof value === 'string') values[field] = value
		try {
			const { journalId } = await run({ ...at, values, event })
			return backWith(event, event.url.search, journalId)
		} catch (error) {
			if (!(error instanceof Refusal)) throw error
			const status = error.kind === 'conflict' ? 409 : error.kind === 'not-found' ? 404 : 422
			const conflict = error.code === 'networks.changed-meanwhile'
			return fail(status, { form: name, values, errors: errorsOf(error, wrong), conflict } satisfies SettingAnswer)
		}
	}
}

function errorsOf(refusal: Refusal, wrong: Record<string, () => string>): SettingAnswer['errors'] {
	const paths = refusal.facts.fields
	if (refusal.code !== 'common.invalid-input' || !Array.isArray(paths)) {
		const names = refusal.facts.names
		if (!Array.isArray(names)) return [{ message: refusalWords(refusal) }]
		return [{ message: refusalWords(new Refusal(refusal.kind, refusal.code, { names: names.join(', ') })) }]
	}
	const fields = new Set(paths.map((text) => String(text).split(':')[0]!.split('.')[0]!))
	return [...fields].map((field) => ({ field, message: (wrong[field] ?? m.office_wrong)() }))
}
