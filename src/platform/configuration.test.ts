import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfiguration, settingNames } from './configuration.ts'
import { Refusal } from './errors.ts'

function wrong(environment: Record<string, string>): string[] {
	try {
		readConfiguration(environment)
		return []
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		expect(error).toMatchObject({ kind: 'invalid', code: 'configuration.invalid' })
		return (error.facts.settings as string[]).map((setting) => setting.split(':')[0]!)
	}
}

describe('settings', () => {
	test('have defaults that work without any', () => {
		expect(readConfiguration({})).toEqual({
			port: 4000,
			host: '127.0.0.1',
			publicUrl: 'http://localhost:4000',
			dataFolder: undefined,
			databaseUrl: undefined,
			mail: 'page',
			mailFrom: 'Flechtwerk <flechtwerk@localhost>',
			clientAddressHeader: undefined,
			mode: 'production',
			folders: { XDG_DATA_HOME: undefined, LOCALAPPDATA: undefined },
		})
	})

	test('that are empty count as not given, and the public address has no slash at its end', () => {
		const { port, publicUrl, dataFolder } = readConfiguration({
			PORT: '',
			FLECHTWERK_DATA: '',
			PUBLIC_URL: 'https://atlas.example/path//',
		})
		expect([port, publicUrl, dataFolder]).toEqual([4000, 'https://atlas.example/path', undefined])
	})

	test.each<Record<string, string>>([
		{ PORT: 'http' },
		{ PORT: '65536' },
		{ PORT: '-1' },
		{ PORT: '80.5' },
		{ PUBLIC_URL: 'atlas.example' },
		{ PUBLIC_URL: 'ftp://atlas.example' },
		{ DATABASE_URL: 'mysql://localhost/x' },
		{ FLECHTWERK_MAIL: 'mail.example' },
		{ FLECHTWERK_MAIL_FROM: 'x' },
		{ FLECHTWERK_CLIENT_ADDRESS_HEADER: 'X-Real-IP' },
		{ FLECHTWERK_MODE: 'debug' },
	])('%j is refused by name', (environment) => expect(wrong(environment)).toEqual(Object.keys(environment)))

	test('that are wrong are named all at once, never with what was given', () => {
		expect(wrong({ PORT: 'x', FLECHTWERK_MODE: 'y', PUBLIC_URL: 'z' })).toEqual([
			'PORT',
			'PUBLIC_URL',
			'FLECHTWERK_MODE',
		])
		try {
			readConfiguration({ DATABASE_URL: 'secret-word' })
			expect.unreachable()
		} catch (error) {
			expect(JSON.stringify(error)).not.toContain('secret-word')
		}
	})

	test('are all explained in German and in English, and no other ones', async () => {
		const folder = join(import.meta.dirname, '../../docs/operating')
		const explained = [...(await readFile(join(folder, 'settings.md'), 'utf8')).matchAll(/^### `([A-Z_]+)`/gm)]
		const names = explained.map(([, name]) => name)
		expect(names).toEqual([...settingNames, ...settingNames])
	})
})
