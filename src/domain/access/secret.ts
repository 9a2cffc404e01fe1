/** The secret of the instance: signs cookies and encrypts second factors. Lies beside the database, never in it. */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '#platform/errors.ts'

/**
 * Reads the secret from `<dataFolder>/secret`; makes it on first use, readable by the owner only.
 * @throws Refusal `access.secret-unreadable` when the file is there but is not a secret
 */
export async function secretOf(dataFolder: string): Promise<string> {
	const file = join(dataFolder, 'secret')
	await mkdir(dataFolder, { recursive: true })
	if (!existsSync(file)) await make(file)
	const secret = (await readFile(file, 'utf8')).trim()
	if (secret.length < 32) throw new Refusal('unavailable', 'access.secret-unreadable', { file })
	return secret
}

/** Written aside and given its name when it is complete: of two that begin at once, both read the first one's. */
async function make(file: string): Promise<void> {
	const draft = `${file}.${randomBytes(6).toString('hex')}`
	try {
		await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
		await link(draft, file)
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
	} finally {
		await rm(draft, { force: true })
	}
}
