/** `bin/flechtwerk undo`: takes an import back as a whole. */
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { boot } from '#boot.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { indexDue } from '#domain/atlas/search/due-documents.ts'
import { networkOfImport } from '#domain/imports/import.queries.ts'
import { undoImport } from '#domain/imports/undo-import.ts'
import { m } from '#generated/paraglide/messages.js'
import { commandLineViewer } from '#viewer/build-viewer.ts'

const usage = 'bin/flechtwerk undo IMPORT [--json]'

function parse(args: string[]): { importId: number; json: boolean } {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { json: { type: 'boolean', default: false } },
		})
		const importId = Number(positionals[0])
		if (positionals.length !== 1 || !Number.isSafeInteger(importId) || importId < 1)
			throw new Refusal('invalid', 'imports.usage', { usage })
		return { importId, json: values.json }
	} catch (error) {
		// parseArgs throws a TypeError for an option that it does not know.
		if (error instanceof TypeError) throw new Refusal('invalid', 'imports.usage', { usage })
		throw error
	}
}

export async function run(args: string[], configuration: Configuration): Promise<void> {
	const { importId, json } = parse(args)
	const instance = await boot(configuration, 'beside-a-server')
	try {
		const network = await networkOfImport(instance.db, importId)
		const viewer = commandLineViewer(network.id, userInfo().username)
		const ctx = { viewer, db: instance.db, locale: 'de' as const, today: dayIn(network.timeZone) }
		const undone = await undoImport(ctx, network.id, { importId })
		await indexDue(instance.db)
		if (json) return console.log(JSON.stringify(undone))
		console.log(m.cli_undone({ import: importId, count: undone.reversed }))
		if (undone.kept.length > 0)
			console.log(`${m.cli_undo_kept()}\n${undone.kept.map((party) => `  ${party.partyId}  ${party.name}`).join('\n')}`)
		if (undone.failed.length > 0)
			console.log(
				`${m.cli_undo_failed()}\n${undone.failed.map((party) => `  ${party.partyId}  ${party.name} (${party.reason})`).join('\n')}`,
			)
	} finally {
		await instance.stop()
	}
}
