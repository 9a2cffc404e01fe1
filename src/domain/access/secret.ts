/** The secret of the instance: signs cookies and encrypts second factors. Lies beside the database, never in it. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '#platform/errors.ts'

/**
 * Reads the secret from `<dataFolder>/secret`; makes it on first use, readable by the owner only.
 * @throws Refusal `access.secret-unreadable` when the file is there but is not a secret
 */
export async function secretOf(dataFolder: string): Promise<string> {
	const file = join(dataFolder, 'secret')
	await mkdir(dataFolder, { recursive: true })
	try {
		await writeFile(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
	}
	const secret = (await readFile(file, 'utf8')).trim()
	if (secret.length < 32) throw new Refusal('unavailable', 'access.secret-unreadable', { file })
	return secret
}
