/** A row of a list, as an office would export it, and which party it really means. */
export type Row = {
	/** Rows with the same truth are duplicates. */
	truth: string
	kind: 'organisation' | 'person'
	name: string
	legalForm: string
	street: string
	postcode: string
	place: string
	website: string
	mail: string
	phone: string
	register: string
	given: string
	family: string
	salutation: string
	organisation: string
	born: string
}

export const noRow: Omit<Row, 'truth' | 'kind'> = {
	name: '', legalForm: '', street: '', postcode: '', place: '', website: '', mail: '', phone: '', register: '', given: '', family: '', salutation: '',
	organisation: '', born: '',
} // prettier-ignore
