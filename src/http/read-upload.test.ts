import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as ask, type ClientRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Refusal } from '#platform/errors.ts'
import { readUpload } from './read-upload.ts'

const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-upload-'))
const most = 1_000_000
const left = () => readdirSync(folder)

type Seen = { fields: [string, string][]; files: { name: string; type: string; size: number; begins: string }[] }
let seen: Promise<Seen | Refusal>
let told: (answer: Seen | Refusal) => void
beforeEach(() => {
	seen = new Promise((resolve) => (told = resolve))
})

/** A real connection, so that it can really break. */
const server = createServer(async (incoming, answer) => {
	const headers = { 'content-type': incoming.headers['content-type'] ?? '' }
	const init = { method: 'POST', headers, body: Readable.toWeb(incoming), duplex: 'half' }
	const request = new Request('http://localhost/', init as RequestInit)
	try {
		const { form, dispose } = await readUpload(request, folder, most)
		const found: Seen = { fields: [], files: [] }
		for (const [name, value] of form)
			if (typeof value === 'string') found.fields.push([name, value])
			else
				found.files.push({
					name: value.name,
					type: value.type,
					size: value.size,
					begins: (await value.slice(0, 5).text()).toString(),
				})
		await dispose()
		told(found)
	} catch (error) {
		told(error as Refusal)
	}
	answer.end()
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
afterAll(() => {
	server.closeAllConnections()
	server.close()
	rmSync(folder, { recursive: true, force: true })
})

const boundary = 'XgrenzeX'
function sending(type = `multipart/form-data; boundary=${boundary}`): ClientRequest {
	const { port } = server.address() as AddressInfo
	const client = ask({ port, host: '127.0.0.1', method: 'POST', headers: { 'content-type': type } })
	client.on('error', () => {})
	client.on('response', (response) => response.resume())
	return client
}
const part = (head: string, content = '') =>
	`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`
const end = `--${boundary}--\r\n`

describe('a form with files', () => {
	it('comes out as it was sent, and leaves nothing once it is done with', async () => {
		const client = sending()
		client.write(part('name="title"', 'Satzung – Fassung 2025'))
		client.write(part('name="file"; filename="Übersicht.txt"\r\nContent-Type: text/plain', 'Hallo Welt'))
		client.write(part('name="none"; filename=""\r\nContent-Type: application/octet-stream'))
		client.end(end)
		expect(await seen).toEqual({
			fields: [['title', 'Satzung – Fassung 2025']],
			files: [
				{ name: 'Übersicht.txt', type: 'text/plain', size: 10, begins: 'Hallo' },
				{ name: '', type: 'application/octet-stream', size: 0, begins: '' },
			],
		})
		expect(left()).toEqual([])
	})

	it('keeps one byte more than the limit of a file that is too large, and the fields after it', async () => {
		const client = sending()
		client.write(part('name="file"; filename="gross.bin"\r\nContent-Type: application/pdf', 'x'.repeat(3 * most)))
		client.write(part('name="title"', 'danach'))
		client.end(end)
		expect(await seen).toMatchObject({ fields: [['title', 'danach']], files: [{ name: 'gross.bin', size: most + 1 }] })
		expect(left()).toEqual([])
	})

	it('leaves nothing when the connection breaks off', async () => {
		const client = sending()
		client.write(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="halb.bin"\r\n\r\n`)
		client.write('x'.repeat(100_000))
		await expect.poll(() => left().length).toBe(1)
		client.destroy()
		expect(await seen).toMatchObject({ kind: 'invalid', code: 'common.form-broken' })
		expect(left()).toEqual([])
	})

	it('is refused when it is none, ends in the middle, or has more fields than a form of ours', async () => {
		for (const [type, body] of [
			['multipart/form-data', end],
			[undefined, 'no part at all'],
			[undefined, part('name="a"', 'b') + `--${boundary}\r\nContent-Disp`],
		] as const) {
			seen = new Promise((resolve) => (told = resolve))
			sending(type).end(body)
			expect(await seen, body).toMatchObject({ code: 'common.form-broken' })
		}
		for (const body of [part('name="a"', 'b').repeat(5_001), part('name="a"', 'b'.repeat(1_000_001))]) {
			seen = new Promise((resolve) => (told = resolve))
			sending().end(body + end)
			expect(await seen).toMatchObject({ code: 'common.form-too-large' })
		}
		expect(left()).toEqual([])
	})

	it('hides no fault of ours behind a refusal', async () => {
		rmSync(folder, { recursive: true })
		writeFileSync(folder, '')
		const client = sending()
		client.end(part('name="file"; filename="a.txt"', 'x') + end)
		expect(await seen).toMatchObject({ code: 'EEXIST' })
		rmSync(folder)
	})
})
