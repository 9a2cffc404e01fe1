/** A database server of another version, where the system has one installed. */
import { chown, mkdir } from 'node:fs/promises'
import { existsSync, globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { attempt, connectionUrl } from '../postgres/connection.ts'
import { runToEnd, startProgram } from '../postgres/spawning.ts'
import { chooseUser } from '../postgres/system-user.ts'
import { administer } from '../testing/database-server.ts'

/** Folders with the programs of PostgreSQL that the platform works with, by major version. */
export function installedServers(): { major: number; programs: string }[] {
	return globSync('/usr/lib/postgresql/*/bin/initdb')
		.map((initdb) => ({ major: Number(initdb.split('/')[4]), programs: dirname(initdb) }))
		.filter(({ major, programs }) => major >= 15 && major <= 18 && existsSync(join(programs, 'postgres')))
}

/** Starts a server in a new folder. Its owner is no superuser, as on a server that somebody else runs. */
export async function startServer(programs: string, folder: string): Promise<{ url: string; stop(): Promise<void> }> {
	const user = process.getuid?.() === 0 ? chooseUser(await readFile('/etc/passwd', 'utf8'), null) : null
	const home = join(folder, 'server')
	await mkdir(home, { mode: 0o700 })
	if (user) await chown(home, user.uid, user.gid)
	const cluster = join(home, 'cluster')
	const made = await runToEnd(user, join(programs, 'initdb'), [
		...['-D', cluster, '-U', 'super', '-E', 'UTF8', '--locale=C.UTF-8', '--auth=trust', '--no-sync'],
	])
	if (made.code !== 0) throw new Error(made.output)
	const server = await startProgram(
		user,
		join(programs, 'postgres'),
		['-D', cluster, '-k', home, '-c', 'listen_addresses=', '-c', 'fsync=off'],
		{ stdio: 'ignore' },
	)
	const ended = new Promise((resolve) => server.once('exit', resolve))
	const address = (name: string) => connectionUrl({ host: home, port: 5432, user: name, database: 'postgres' })
	while ((await attempt(address('super'))).folder === null) {
		if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`)
		await pause(50)
	}
	await administer(address('super'), 'create role tenant login createdb createrole')
	return {
		url: address('tenant'),
		async stop() {
			server.kill('SIGINT')
			await ended
		},
	}
}
