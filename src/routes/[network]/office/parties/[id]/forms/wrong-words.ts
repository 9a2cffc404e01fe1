/** What is wrong with a field, and what it should look like. */
import { m } from '#generated/paraglide/messages.js'

const words: Record<string, () => string> = {
	name: m.office_wrong_name,
	family_name: m.office_wrong_name,
	employees: m.office_wrong_number,
	founded: m.office_wrong_year,
	languages: m.office_wrong_languages,
	place: m.office_wrong_address,
	country: m.office_wrong_country,
	source: m.office_wrong_source,
	type: m.office_wrong_type,
	new_type: m.office_wrong_type,
	tag: m.office_wrong_tag,
	body: m.office_wrong_note,
	last_day: m.office_wrong_last_day,
	title: m.relations_wrong_title,
	dueOn: m.relations_wrong_due,
	contact_body: m.relations_wrong_body,
	contact_needs: m.relations_wrong_needs,
	end_note: m.membership_wrong_grounds,
	decided_by: m.membership_wrong_decided_by,
	on: m.office_wrong_day,
}

/** By the name of the field; a plain sentence for others. */
export function wrongWords(field: string): string {
	if (field.startsWith('custom.')) return m.fields_wrong_value()
	if (/^channel_\d+_value$/.test(field)) return m.office_wrong_channel()
	if (/(_on|^from|_from|_until|_given|^born_on)$/.test(field)) return m.office_wrong_day()
	return (words[field] ?? m.office_wrong)()
}
