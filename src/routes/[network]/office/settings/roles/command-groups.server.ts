/** The changes that somebody may make, by what they are about, in words. */
import { mayCarryOut, type Standing } from '#domain/access/roles/what-roles-may.ts'
import { m } from '#generated/paraglide/messages.js'
import { commands } from '#platform/command.ts'
import type { Permission } from '#platform/context.ts'
import { kindWords } from '../../journal/kind-words.ts'
import { journalWords } from '../../journal-words.ts'

// A command exists once its file has been loaded; here all of them have to.
import.meta.glob(['../../../../../domain/**/*.ts', '!../../../../../domain/**/*.{test,fixture}.ts'], { eager: true })

export async function commandGroups(standing: Standing, permissions?: readonly Permission[]) {
	const all = [...commands.values()].toSorted((a, b) => (a.definition.name < b.definition.name ? -1 : 1))
	const told = await Promise.all(
		all.map(async (command) => ({
			name: command.definition.name,
			answer: await mayCarryOut(command, standing, permissions),
		})),
	)
	return {
		groups: groupsOf(told.filter(({ answer }) => answer === 'yes')),
		depends: groupsOf(told.filter(({ answer }) => answer === 'depends')),
	}
}

function groupsOf(told: readonly { name: string }[]): { title: string; items: string[] }[] {
	const modules = [...new Set(told.map(({ name }) => name.split('.')[0]!))]
	return modules.map((module) => ({
		title: kindWords[module]?.() ?? m.journal_title(),
		items: [
			...new Set(
				told
					.filter(({ name }) => name.startsWith(`${module}.`))
					.map(({ name }) => journalWords(name, { tag: '…', count: 2 })),
			),
		],
	}))
}
