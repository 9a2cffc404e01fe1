import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commands } from '#platform/command.ts'
import { writtenCommands } from '../messages/codes.ts'
import { readSources, root } from '../sources/source.ts'

const written = writtenCommands(readSources())

it('knows all commands once they are loaded, each under the name it is written with', async () => {
	for (const { path } of written) await import(join(root, path))
	expect([...commands.keys()].toSorted()).toEqual(written.map(({ code }) => code).toSorted())
	for (const { code } of written) expect(commands.get(code)?.definition.name).toBe(code)
})
