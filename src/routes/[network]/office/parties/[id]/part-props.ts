/** What every part of the party page gets. */
import type { FormView, Refused } from './forms/form-view.ts'

export type PartProps = {
	/** The form that is open in this part. */
	form?: FormView
	refused?: Refused
	/** May change the record. */
	manages: boolean
	/** The address that opens a form of this part. */
	linkTo: (part: string) => string
}
