import { json, type RequestHandler } from '@sveltejs/kit'
import type { Suggestion } from '#ui/office/suggestions.ts'

const parties: Suggestion[] = [
	'Albwasser Leittechnik GmbH',
	'Formteil Eyach GmbH',
	'Gründerhaus Echaz',
	'Hohenurach Cloud GmbH',
].map((label) => ({ label, hint: 'Reutlingen', href: '/dev/office', icon: 'org' }))

/** What the command palette of the catalogue finds: the same shape that an office answers with. */
export const GET: RequestHandler = ({ url }) => {
	const question = (url.searchParams.get('q') ?? '').toLowerCase()
	return json({ items: parties.filter((party) => party.label.toLowerCase().includes(question)) })
}
