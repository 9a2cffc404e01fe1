/** Forms of the office as data: built on the server from a record, drawn by EditForm.svelte, read back from what is posted. */
export type Option = { value: string; label: string; disabled?: boolean }

export type FieldView = {
	name: string
	label: string
	type?:
		| 'text'
		| 'number'
		| 'decimal'
		| 'date'
		| 'email'
		| 'tel'
		| 'url'
		| 'area'
		| 'select'
		| 'check'
		| 'checks'
		| 'competence'
		| 'file'
	/** Of `checks`: the chosen ones, joined by commas. Of a `file`: the name of the one that is there. */
	value: string
	options?: Option[]
	/** Where the file is that is there. */
	href?: string
	/** Text of a first option without a value. */
	blank?: string
	hint?: string
	required?: boolean
	rows?: number
	/** The label is only read out. */
	quiet?: boolean
	/** Column of the record that the field writes. */
	column?: string
}

export type FormView = {
	/** Which part of the page it edits; also the id of that part. */
	section: string
	title?: string
	action: string
	hidden: { name: string; value: string }[]
	/** `folded` opens on demand; `line` puts its fields beside each other, named by the first of its kind. */
	groups: { legend?: string; fields: FieldView[]; folded?: boolean; line?: boolean }[]
	submit: string
	cancelHref: string
	note?: string
}

/** What a refused form answers: what was typed, what is wrong, and what somebody else has written meanwhile. */
export type Refused = {
	section: string
	values: Record<string, string>
	errors: { field?: string; message: string }[]
	/** By field: the value that is stored now, in words. */
	theirs: Record<string, string>
	/** Several things are called what was typed: choose one. */
	choices: { name: string; legend: string; options: Option[] } | null
}

/** A form with files is sent in parts (RFC 7578). */
export const encodingOf = (fields: readonly FieldView[]) =>
	fields.some(({ type }) => type === 'file') ? ('multipart/form-data' as const) : undefined

/** All fields of a form. */
export const fieldsOf = (form: FormView): FieldView[] => form.groups.flatMap((group) => group.fields)

/** A posted text; empty when it is missing. */
export function read(form: FormData, name: string): string {
	const value = form.get(name)
	return typeof value === 'string' ? value : ''
}

/** A posted text, null when it is empty. */
export const readOptional = (form: FormData, name: string): string | null => read(form, name).trim() || null
