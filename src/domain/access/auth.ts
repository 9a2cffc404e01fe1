/**
 * The account library, set up for us. It is called from our own pages only: no address of its own is served, so every
 * way in passes our limits and says what our pages say.
 */
import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { passkey } from '@better-auth/passkey'
import { APIError } from 'better-auth/api'
import { magicLink } from 'better-auth/plugins/magic-link'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { MailHost } from '#platform/mail.ts'
import { passwordLength } from './sign-in/password.rules.ts'
import { secretOf } from './secret.ts'

/** What accounts need of an instance. */
export type AccessHost = MailHost & { dataFolder: string }

const day = 86_400
const linkPath = '/magic-link/verify'

/** A second factor is asked for after a sign-in link, too: whoever reads the mails has one factor only. */
function secondFactor() {
	const plugin = twoFactor({
		issuer: 'Flechtwerk',
		allowPasswordless: true,
		twoFactorCookieMaxAge: 600,
		schema: {
			user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
			twoFactor: {
				modelName: 'two_factor',
				fields: {
					userId: 'user_id',
					backupCodes: 'backup_codes',
					failedVerificationCount: 'failed_verification_count',
					lockedUntil: 'locked_until',
				},
			},
		},
	})
	const [afterSignIn] = plugin.hooks.after
	return {
		...plugin,
		hooks: {
			after: [
				{
					...afterSignIn!,
					matcher: (context: { path?: string }) => context.path === '/sign-in/email' || context.path === linkPath,
				},
			],
		},
	}
}

/** Keys on people's devices. Each has to recognise its owner, since no second factor is asked for afterwards. */
function passkeys({ configuration }: AccessHost) {
	const { hostname, origin } = new URL(configuration.publicUrl)
	return passkey({
		rpID: hostname,
		rpName: 'Flechtwerk',
		origin,
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
		registration: {
			afterVerification: async ({ verification }) => refuseUnverified(verification.registrationInfo?.userVerified),
		},
		authentication: {
			afterVerification: async ({ verification }) => refuseUnverified(verification.authenticationInfo.userVerified),
		},
		schema: {
			passkey: {
				fields: {
					publicKey: 'public_key',
					userId: 'user_id',
					credentialID: 'credential_id',
					deviceType: 'device_type',
					backedUp: 'backed_up',
					createdAt: 'created_at',
				},
			},
		},
	})
}

function refuseUnverified(verified: boolean | undefined): void {
	if (!verified)
		throw new APIError('UNAUTHORIZED', {
			code: 'USER_NOT_VERIFIED',
			message: 'the device has not recognised its owner',
		})
}

/** The settings of the library; `secret` as `secretOf` gives it. */
export function authOptions(host: AccessHost, secret: string) {
	return {
		appName: 'Flechtwerk',
		baseURL: host.configuration.publicUrl,
		secret,
		database: { db: host.db, type: 'postgres', schemaName: 'auth', transaction: true },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: passwordLength.min,
			maxPasswordLength: passwordLength.max,
			revokeSessionsOnPasswordReset: true,
		},
		user: {
			additionalFields: { locale: { type: 'string', required: false, defaultValue: 'de', input: false } },
			fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
		},
		session: {
			expiresIn: 30 * day,
			updateAge: day,
			fields: {
				userId: 'user_id',
				expiresAt: 'expires_at',
				ipAddress: 'ip_address',
				userAgent: 'user_agent',
				createdAt: 'created_at',
				updatedAt: 'updated_at',
			},
		},
		account: {
			fields: {
				userId: 'user_id',
				accountId: 'account_id',
				providerId: 'provider_id',
				accessToken: 'access_token',
				refreshToken: 'refresh_token',
				idToken: 'id_token',
				accessTokenExpiresAt: 'access_token_expires_at',
				refreshTokenExpiresAt: 'refresh_token_expires_at',
				createdAt: 'created_at',
				updatedAt: 'updated_at',
			},
		},
		verification: {
			storeIdentifier: 'hashed',
			fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
		},
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		// Its messages name mail addresses. Failures reach us as exceptions.
		logger: { disabled: true },
		advanced: {
			cookiePrefix: 'flechtwerk',
			useSecureCookies: host.configuration.publicUrl.startsWith('https:'),
			ipAddress: { ipAddressHeaders: ['x-flechtwerk-client'] },
			database: { joins: true, validateSchema: false },
		},
	} satisfies BetterAuthOptions
}

function makeAuth(host: AccessHost, secret: string) {
	return betterAuth({
		...authOptions(host, secret),
		plugins: [
			magicLink({
				disableSignUp: true,
				storeToken: { type: 'custom-hasher', hash: async (token) => `sign-in-link:${token}` },
				// Tokens are made by links.ts when the mail is written.
				sendMagicLink: () => Promise.reject(new Error('sign-in links are asked for by sign-in mails only')),
			}),
			secondFactor(),
			passkeys(host),
		],
	})
}

export type Auth = ReturnType<typeof makeAuth>

const made = new WeakMap<object, Promise<Auth>>()

/** The library for an instance; made on first use. */
export function authOf(host: AccessHost): Promise<Auth> {
	const known = made.get(host.db)
	if (known) return known
	const auth = secretOf(host.dataFolder).then((secret) => makeAuth(host, secret))
	made.set(host.db, auth)
	auth.catch(() => made.delete(host.db))
	return auth
}
