import { readFile, stat } from 'node:fs/promises'
import { Refusal } from '#platform/errors.ts'

/** A user of the operating system under which processes are started. */
export type SystemUser = { readonly name: string; readonly uid: number; readonly gid: number }

type Owner = { readonly uid: number; readonly gid: number }

const preferred = ['postgres', '_postgres', 'nobody']

/**
 * The user that the database runs under, or `null` when that is simply whoever runs this process.
 *
 * PostgreSQL refuses to run as root, so root lends it to the owner of the existing cluster, else to an unprivileged user.
 */
export async function databaseUser(cluster: string): Promise<SystemUser | null> {
	if (process.getuid?.() !== 0) return null
	const owner = await stat(cluster).catch(() => null)
	return chooseUser(await readFile('/etc/passwd', 'utf8'), owner)
}

/**
 * Chooses from the text of `/etc/passwd`. The owner of an existing cluster wins unless that is root.
 *
 * @throws Refusal `postgres.no-unprivileged-user` when the system has none of the usual ones.
 */
export function chooseUser(passwd: string, owner: Owner | null): SystemUser {
	const users = usersIn(passwd)
	if (owner && owner.uid !== 0) {
		return {
			name: users.find(({ uid }) => uid === owner.uid)?.name ?? String(owner.uid),
			uid: owner.uid,
			gid: owner.gid,
		}
	}
	for (const name of preferred) {
		const user = users.find((candidate) => candidate.name === name)
		if (user) return user
	}
	throw new Refusal('unavailable', 'postgres.no-unprivileged-user', { looked: preferred })
}

function usersIn(passwd: string): SystemUser[] {
	return passwd.split('\n').flatMap((line) => {
		const [name, , uid, gid] = line.split(':')
		if (!name || !/^[1-9]\d*$/.test(uid ?? '') || !/^\d+$/.test(gid ?? '')) return []
		return [{ name, uid: Number(uid), gid: Number(gid) }]
	})
}
