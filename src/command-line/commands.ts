/** `bin/flechtwerk commands`: all changes there are, and who may make them. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { permissionsOf } from '#domain/access/permissions.ts'
import { commands, type Command } from '#platform/command.ts'
import { m } from '#generated/paraglide/messages.js'
import { WrongUsage } from './usage.ts'

const domainFolder = join(import.meta.dirname, '../domain')

export async function run(args: string[]): Promise<void> {
	if (args.length > 0) throw new WrongUsage()
	for (const { name, permissions, key, text } of await listedCommands())
		console.log(`${name}\n    ${text ?? '–'} (${key})\n    ${permissions.join(', ') || '–'}`)
}

export type ListedCommand = {
	name: string
	/** Permissions that its rule asks for, each with the roles that have it; other conditions by name. */
	permissions: string[]
	/** The key of its words, and the words. */
	key: string
	text: string | null
}

export async function listedCommands(): Promise<ListedCommand[]> {
	const messages: Record<string, unknown> = m
	return (await allCommands()).map(({ definition: { name, allowed } }) => {
		const key = `journal_${name.replaceAll(/[.-]/g, '_')}`
		const message = messages[key]
		const text = typeof message === 'function' ? (message as Message)({}) : null
		return { name, permissions: askedFor(allowed.toString()), key, text }
	})
}

type Message = (inputs: Record<string, never>) => string

/** Loads every module that makes a command, and returns all of them by name. */
export async function allCommands(): Promise<Command[]> {
	for (const file of globSync('**/*.ts', { cwd: domainFolder, exclude: ['**/*.{test,fixture,tmp,d}.ts'] })) {
		const path = join(domainFolder, file)
		if (/\bcommand\(\{/.test(readFileSync(path, 'utf8'))) await import(pathToFileURL(path).href)
	}
	return [...commands.values()].toSorted((a, b) => (a.definition.name < b.definition.name ? -1 : 1))
}

/** Conditions that a rule may name besides permissions, and how they look in its source. */
const conditions: [pattern: RegExp, name: string][] = [
	[/["']operator["']/, 'operator'],
	[/\brepresents\b/, 'represents the organisation'],
	[/\bpersons\b/, 'own person'],
	[/["']account["']/, 'any account'],
	[/["']job["']/, 'a job'],
]

/** What the source of an `allowed` asks for. The rule itself decides; this only reports it. */
export function askedFor(source: string): string[] {
	const permissions = [...source.matchAll(/\bmay\)?\([^)]*?["']([a-z]+\.[a-z]+)["']/g)].map(
		([, permission]) => permission!,
	)
	const named = conditions.filter(([pattern]) => pattern.test(source)).map(([, name]) => name)
	// A rule with a name of its own, as `keepsProfile(ctx, partyId)`.
	const rules = [...source.matchAll(/\b([a-z]\w*)\)?\(ctx[,)]/g)].map(([, rule]) => asWords(rule!))
	return [...new Set([...permissions.map(withRoles), ...named, ...rules])]
}

const asWords = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

function withRoles(permission: string): string {
	const roles = Object.entries(permissionsOf).filter(([, has]) => (has as readonly string[]).includes(permission))
	return `${permission} (${roles.map(([role]) => role).join(', ')})`
}
