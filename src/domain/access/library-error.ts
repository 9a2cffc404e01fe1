/** Refusals of the account library, told apart from real errors. */
import { isAPIError } from 'better-auth/api'

/** The code of a refusal, such as `INVALID_PASSWORD`; rethrows everything that is not a refusal. */
export function refusalCode(error: unknown): string {
	if (!isAPIError(error) || error.statusCode >= 500) throw error
	return error.body?.code ?? String(error.status)
}
