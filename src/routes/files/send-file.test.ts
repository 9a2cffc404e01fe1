import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bytesOf, localFiles } from '#platform/files.ts'
import { sendFile } from './send-file.ts'

const folder = await mkdtemp(join(tmpdir(), 'flechtwerk-send-'))
afterAll(() => rm(folder, { recursive: true }))
const files = localFiles(folder)
const { hash, size } = await files.put(bytesOf(Buffer.from('0123456789')), 100, async () => {})
const ask = (headers: Record<string, string> = {}, saveAs: string | undefined = 'Übersicht "neu".txt') =>
	sendFile(new Request('https://atlas.example/files', { headers }), files, {
		hash, size, mediaType: 'text/plain', saveAs, cache: 'private, no-store',
	}) // prettier-ignore

describe('a file', () => {
	it('is saved, not shown, and nothing of it is run or guessed', async () => {
		const answer = await ask()
		expect(await answer.text()).toBe('0123456789')
		expect(Object.fromEntries(answer.headers)).toEqual({
			'accept-ranges': 'bytes',
			'cache-control': 'private, no-store',
			'content-disposition': `attachment; filename="Ubersicht _neu_.txt"; filename*=UTF-8''%C3%9Cbersicht%20%22neu%22.txt`,
			'content-length': '10',
			'content-security-policy': "sandbox; default-src 'none'",
			'content-type': 'text/plain; charset=utf-8',
			etag: `"${hash}"`,
			'x-content-type-options': 'nosniff',
		})
	})

	it.each([
		['bytes=2-4', 206, '234', 'bytes 2-4/10'],
		['bytes=7-', 206, '789', 'bytes 7-9/10'],
		['bytes=-3', 206, '789', 'bytes 7-9/10'],
		['bytes=0-999', 206, '0123456789', 'bytes 0-9/10'],
		['bytes=10-12', 416, '', 'bytes */10'],
		['bytes=4-2', 416, '', 'bytes */10'],
		['bytes=-0', 416, '', 'bytes */10'],
		['bytes=0-1,4-5', 200, '0123456789', null],
		['bytes=-', 200, '0123456789', null],
		['lines=0-1', 200, '0123456789', null],
	])('comes in parts: %s', async (range, status, body, said) => {
		const answer = await ask({ range })
		expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([status, body, said])
	})

	it('comes whole when the part was of another one, and not at all when it is there already', async () => {
		expect((await ask({ range: 'bytes=2-4', 'if-range': '"other"' })).status).toBe(200)
		expect((await ask({ range: 'bytes=2-4', 'if-range': `"${hash}"` })).status).toBe(206)
		expect((await ask({ 'if-none-match': `W/"x", "${hash}"` })).status).toBe(304)
	})

	it('that is gone says so', async () => {
		const gone = sendFile(new Request('https://atlas.example/files'), files, {
			hash: '0'.repeat(64), mediaType: 'image/webp', cache: 'private',
		}) // prettier-ignore
		await expect(gone).rejects.toMatchObject({ code: 'documents.bytes-gone' })
	})
})
