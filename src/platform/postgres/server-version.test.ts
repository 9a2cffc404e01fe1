import { createServer } from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { acceptedVersion, checkServerVersion } from './server-version.ts'
import { complaints, startProblem } from './start-problem.ts'

test('versions 15 to 18 are accepted', () => {
	expect(acceptedVersion('15.13 (Debian 15.13-0+deb12u1)')).toEqual({ version: '15.13', major: 15 })
	expect(acceptedVersion('18.4')).toEqual({ version: '18.4', major: 18 })
	expect(acceptedVersion('18beta1')).toEqual({ version: '18', major: 18 })
	for (const version of ['14.20', '9.6.24', '19beta1', '', 'CockroachDB']) {
		expect(() => acceptedVersion(version)).toThrow('database.version-unsupported')
	}
})

test('what is no URL of a PostgreSQL server is refused without repeating it', async () => {
	for (const url of ['', 'localhost', 'https://ada:secret@db.example/x', 'postgresql://ada:secret@[/x']) {
		const error = await checkServerVersion(url).catch((refusal) => refusal)
		expect(error).toMatchObject({ kind: 'invalid', code: 'database.url-invalid', facts: {} })
	}
})

test('a server that is not there, or that is none, is unreachable', async () => {
	const other = createServer((socket) => socket.resume().end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1')
	await once(other, 'listening')
	const address = other.address()
	const port = typeof address === 'object' && address ? address.port : 0
	const odd = await checkServerVersion(`postgresql://ada:secret@127.0.0.1:${port}/x`).catch((refusal) => refusal)
	expect(odd).toMatchObject({ kind: 'unavailable', code: 'database.unreachable', facts: { host: '127.0.0.1', port } })
	other.close()
	await once(other, 'close')
	const gone = await checkServerVersion(`postgresql://ada:secret@127.0.0.1:${port}/x`).catch((refusal) => refusal)
	expect(gone).toMatchObject({ code: 'database.unreachable', facts: { reason: 'ECONNREFUSED' } })
	expect(JSON.stringify(gone)).not.toContain('secret')
})

test('what PostgreSQL writes when it cannot start becomes a code', () => {
	const codeOf = (output: string) => startProblem(output, { folder: '/data' }).code
	expect(codeOf('FATAL:  could not write to file "pg_wal/xlogtemp.7": No space left on device')).toBe(
		'postgres.disk-full',
	)
	expect(codeOf('initdb: error: could not look up effective user ID 4711: user does not exist')).toBe(
		'postgres.user-without-entry',
	)
	expect(codeOf('FATAL:  database files are incompatible with server')).toBe('postgres.cluster-incompatible')
	expect(codeOf('PANIC:  could not locate a valid checkpoint record at 0/1')).toBe('postgres.cluster-damaged')
	expect(codeOf('')).toBe('postgres.start-failed')
	expect(complaints('LOG:  starting\nFATAL:  no\n')).toEqual(['FATAL:  no'])
})
