/** An action of the account page: who acts, and back to the part of the page it was about. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { instance, type Instance } from '#boot.ts'
import type { SignedIn } from '#domain/access/sign-in/sessions.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { accountHeaders, signedInFor } from '../../../session.server.ts'
import { askToSignIn } from '../landing.server.ts'

export type Acting = SignedIn & { host: Instance; headers: Headers; form: FormData }

/** The signed-in account, and what the action needs; visitors are asked to sign in. */
export async function actingIn(event: RequestEvent): Promise<Acting> {
	const signedIn = await signedInFor(event)
	if (!signedIn) askToSignIn(event)
	return { ...signedIn, host: await instance(), headers: accountHeaders(event), form: await event.request.formData() }
}

/** Shows the page again, saying what was done. */
export function back({ locals }: Pick<RequestEvent, 'locals'>, done: string): never {
	redirect(303, `${inLocale(paths.account(), locals.locale)}?${new URLSearchParams({ done })}`)
}
