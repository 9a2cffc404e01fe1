import { fail, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { accountByMail } from '#domain/access/accounts.ts'
import { invitationBehind } from '#domain/access/invitations/invitations.queries.ts'
import { networkById } from '#domain/networks/network.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { signedInFor } from '../../../../../session.server.ts'
import { incomplete, keepPrivate, refused, typed, type FormError } from '../../../forms.server.ts'
import { passwordBlame } from '../../../password-blame.ts'
import { roleName } from '../../../role-words.ts'
import { accept, join } from './joining.server.ts'

/** Only shows: programs that check mails open every link. Accepting is the button's. */
export const load: PageServerLoad = async (event) => {
	keepPrivate(event)
	const { locals, params } = event
	const { db } = await instance()
	const invitation = await invitationBehind(db, params.token)
	if (!invitation) return { invitation: null }
	const network = await networkById(db, invitation.networkId)
	locals.net = network.slug
	return {
		invitation: {
			network: network.name,
			role: invitation.role && roleName(invitation.role, invitation.roleName),
			mail: invitation.mail,
			author: invitation.invitedBy,
		},
		account: (await signedInFor(event))?.account ?? null,
		known: (await accountByMail(db, invitation.mail)) !== undefined,
		signIn: inLocale(paths.signIn({ to: locals.path }), locals.locale),
	}
}

const gone = () => {
	const errors: FormError[] = [{ message: m.accounts_invitation_gone() }]
	return fail(404, { form: 'invitation', values: {}, errors })
}

export const actions: Actions = {
	async accept(event) {
		const invitation = await invitationBehind((await instance()).db, event.params.token)
		const signedIn = await signedInFor(event)
		if (!invitation || !signedIn) return gone()
		const onward = await accept(event, invitation, signedIn.account).catch((error: unknown) =>
			refused(error, 'accept', {}),
		)
		if (typeof onward !== 'string') return onward
		redirect(303, onward)
	},

	async join(event) {
		const form = await event.request.formData()
		const values = { name: typed(form, 'name', 200).trim() }
		const password = typed(form, 'password', 1000)
		const invitation = await invitationBehind((await instance()).db, event.params.token)
		if (!invitation) return gone()
		if (!values.name) return incomplete('join', values, [{ field: 'name', message: m.accounts_name_missing() }])
		const onward = await join(event, invitation, { ...values, password }).catch((error: unknown) =>
			refused(error, 'join', values, passwordBlame),
		)
		if (onward === null) return incomplete('join', values, [{ message: m.accounts_invitation_known() }])
		if (typeof onward !== 'string') return onward
		redirect(303, onward)
	},
}
