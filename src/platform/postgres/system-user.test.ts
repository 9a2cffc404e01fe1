import { expect, test } from 'vitest'
import { chooseUser, databaseUser } from './system-user.ts'

const root = 'root:x:0:0:root:/root:/bin/bash\n'
const nobody = 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n'
const postgres = 'postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash\n'

test('root lends the database to postgres, else to nobody', () => {
	expect(chooseUser(root + nobody + postgres, null)).toEqual({ name: 'postgres', uid: 101, gid: 104 })
	expect(chooseUser(root + nobody, null)).toEqual({ name: 'nobody', uid: 65_534, gid: 65_534 })
})

test('the owner of an existing cluster goes on with it, unless that is root', () => {
	expect(chooseUser(root + nobody + postgres, { uid: 65_534, gid: 65_534 }).name).toBe('nobody')
	expect(chooseUser(root + nobody + postgres, { uid: 1000, gid: 1001 })).toEqual({ name: '1000', uid: 1000, gid: 1001 })
	expect(chooseUser(root + nobody, { uid: 0, gid: 0 }).name).toBe('nobody')
})

test('a system without such users, or with entries that mean root, is refused', () => {
	for (const passwd of ['', root, 'postgres:x:0:0::/:\n', 'postgres\nnobody:x\n', 'nobody:x:-2:-2::/:\n']) {
		expect(() => chooseUser(passwd, null)).toThrow('postgres.no-unprivileged-user')
	}
})

test('an ordinary user needs nobody else', async () => {
	const user = await databaseUser('/nowhere')
	expect(user === null).toBe(process.getuid?.() !== 0)
})
