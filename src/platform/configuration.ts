/**
 * All settings of an instance, read once from the environment. Nothing else reads the environment.
 *
 * Each setting is documented in docs/operating/settings.md; a test compares the two.
 */
import { z } from 'zod'
import { Refusal } from './errors.ts'

const mailTransport = z
	.string()
	.refine(
		(value) => value === 'page' || /^smtps?:\/\//.test(value),
		'either page, or an address such as smtp://user:password@mail.example:587',
	)

const settings = {
	PORT: z.coerce.number().int().min(0).max(65535).default(4000),
	HOST: z.string().min(1).default('127.0.0.1'),
	PUBLIC_URL: z
		.url({ protocol: /^https?$/ })
		.transform((url) => url.replace(/\/+$/, ''))
		.optional(),
	FLECHTWERK_DATA: z.string().min(1).optional(),
	DATABASE_URL: z
		.string()
		.refine(
			(url) => /^postgres(ql)?:\/\//.test(url),
			'an address such as postgresql://user:password@host:5432/database',
		)
		.optional(),
	FLECHTWERK_MAIL: mailTransport.default('page'),
	FLECHTWERK_MAIL_FROM: z.string().min(3).default('Flechtwerk <flechtwerk@localhost>'),
	FLECHTWERK_CLIENT_ADDRESS_HEADER: z
		.string()
		.regex(/^[a-z0-9-]+$/)
		.optional(),
	FLECHTWERK_MODE: z.enum(['production', 'demonstration', 'development']).default('production'),
}

/** The names of all settings, for the documentation test. */
export const settingNames = Object.keys(settings) as (keyof typeof settings)[]

export type Configuration = {
	port: number
	host: string
	/** Without a trailing slash. */
	publicUrl: string
	dataFolder?: string
	databaseUrl?: string
	mail: string
	mailFrom: string
	clientAddressHeader?: string
	mode: 'production' | 'demonstration' | 'development'
	/** Where the system wants data of this user; decides the data folder when none is named. */
	folders: { XDG_DATA_HOME?: string; LOCALAPPDATA?: string }
}

/** What `LC_ALL`, `LC_MESSAGES` or `LANG` says, in this order (POSIX, 8.2); empty when none does. */
export const systemLanguage = (environment: Record<string, string | undefined> = process.env): string =>
	environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''

/**
 * Reads and checks the settings.
 * @throws Refusal `configuration.invalid`, naming every wrong setting; the console says what it must look like
 */
export function readConfiguration(environment: Record<string, string | undefined> = process.env): Configuration {
	const given = Object.fromEntries(
		settingNames.map((name) => [name, environment[name] === '' ? undefined : environment[name]]),
	)
	const parsed = z.object(settings).safeParse(given)
	if (!parsed.success) {
		const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0]) as keyof typeof settings))]
		throw new Refusal('invalid', 'configuration.invalid', {
			settings: names,
		})
	}
	const s = parsed.data
	return {
		port: s.PORT,
		host: s.HOST,
		publicUrl: s.PUBLIC_URL ?? `http://localhost:${s.PORT}`,
		dataFolder: s.FLECHTWERK_DATA,
		databaseUrl: s.DATABASE_URL,
		mail: s.FLECHTWERK_MAIL,
		mailFrom: s.FLECHTWERK_MAIL_FROM,
		clientAddressHeader: s.FLECHTWERK_CLIENT_ADDRESS_HEADER,
		mode: s.FLECHTWERK_MODE,
		folders: { XDG_DATA_HOME: environment.XDG_DATA_HOME, LOCALAPPDATA: environment.LOCALAPPDATA },
	}
}
