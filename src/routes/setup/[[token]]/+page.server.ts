import { error, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { hasNetwork } from '#domain/networks/network.queries.ts'
import { mailKey } from '#platform/mail/address.ts'
import { inLocale } from '#platform/paths.ts'
import { slugify } from '#platform/search-text.ts'
import { incomplete, keepPrivate, refused, typed } from '../../(account)/forms.server.ts'
import { passwordBlame } from '../../(account)/password-blame.ts'
import { districtsByState } from './districts.ts'
import { mayOpen, problemsOf, setUp } from './set-up.server.ts'

/** There is such a page only while there is no network, and a form only for whoever has the link of the console. */
export const load: PageServerLoad = async (event) => {
	const { db, configuration } = await instance()
	if (await hasNetwork(db)) error(404)
	keepPrivate(event)
	const open = await mayOpen(event, event.params.token)
	return { open, states: open ? districtsByState(event.locals.locale) : [], address: configuration.publicUrl }
}

/** Browsers send an empty file where none was chosen. */
function fileIn(form: FormData): File | null {
	const file = form.get('file')
	return file instanceof File && file.size > 0 ? file : null
}

const blame = { ...passwordBlame, 'networks.slug-reserved': 'slug', 'networks.slug-taken': 'slug' }

export const actions: Actions = {
	default: async (event) => {
		if (!(await mayOpen(event, event.params.token))) error(404)
		const form = await event.request.formData()
		const values = {
			network: typed(form, 'network').trim(),
			slug: typed(form, 'slug').trim(),
			name: typed(form, 'name').trim(),
			mail: mailKey(typed(form, 'mail')),
			districts: form.getAll('district').map(String).join(' '),
		}
		const given = {
			...values,
			slug: values.slug || slugify(values.network, ''),
			password: typed(form, 'password', 1000),
			districts: values.districts.split(' ').filter(Boolean),
			file: fileIn(form),
		}
		const errors = problemsOf(given)
		if (errors.length) return incomplete('setup', values, errors)
		let next: string
		try {
			next = await setUp(event, given)
		} catch (problem) {
			return refused(problem, 'setup', values, blame)
		}
		redirect(303, inLocale(next, event.locals.locale))
	},
}
