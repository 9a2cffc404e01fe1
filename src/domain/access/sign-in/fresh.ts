import type { SignedIn } from './sessions.ts'

/** For so many hours after signing in one may change what matters: consents, and who stands for an organisation. */
export const freshHours = 12

/** Has somebody signed in lately, rather than found a browser that was left open? `now` in ms. */
export function isFreshSignIn(signedIn: Pick<SignedIn, 'since'> | null, now: number): boolean {
	return signedIn !== null && now - signedIn.since.getTime() < freshHours * 3_600_000
}
