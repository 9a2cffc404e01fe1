import { expect, it } from 'vitest'
import { sharedBuffers } from './settings.ts'

it('keeps a sixteenth of the machine in memory, never less than 128 MB nor more than 1 GB', () => {
	const gigabytes = (count: number) => sharedBuffers(count * 2 ** 30)
	expect([1, 2, 4, 8, 24].map(gigabytes)).toEqual(['128MB', '128MB', '256MB', '512MB', '1024MB'])
})
