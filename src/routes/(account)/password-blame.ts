/** Refusals that are about a new password, for the error beside its field. */
export const passwordBlame = {
	'access.password-too-short': 'password',
	'access.password-too-long': 'password',
	'access.password-obvious': 'password',
	'access.password-wrong': 'current',
} as const
