/** What is wrong with a control of the form of a field. */
import { m } from '#generated/paraglide/messages.js'

export function wrongWords(control: string): string {
	if (control.startsWith('label_')) return m.fields_wrong_label()
	if (control.startsWith('choice_')) return m.fields_wrong_choice()
	if (control === 'organisations') return m.fields_wrong_nobody()
	if (control === 'memberEdits') return m.fields_wrong_member_edits()
	if (control === 'least' || control === 'most') return m.fields_wrong_limit()
	return m.office_wrong()
}
