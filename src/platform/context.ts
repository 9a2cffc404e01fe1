/** Who is asking, and with what: handed to every question and every change. */
import type { Database } from './database.server.ts'
import type { Locale, Localized } from './localized.ts'

export const scopes = ['office', 'members', 'alliance', 'public'] as const
/** Who sees a field, from narrow to wide. A viewer of level L sees a field of scope S when S is L or wider. */
export type Scope = (typeof scopes)[number]

/** Roles that every network or instance has. */
export type BuiltInRole = 'office' | 'board' | 'admin' | 'coordinator' | 'operator'
/** Beside them a network has roles of its own, by their key. */
export type OwnRole = `own-${string}`
export type Role = BuiltInRole | OwnRole
export type Permission =
	| 'office.read'
	| 'parties.manage'
	| 'imports.run'
	| 'applications.decide'
	| 'roles.manage'
	| 'network.manage'
	| 'instance.manage'

/** A role that somebody has; `networkId` is null for the operator. */
export type RoleGrant = {
	role: Role
	networkId: number | null
	/** What the network lets the role do; without it what the code says. */
	permissions?: readonly Permission[]
	/** The name of a role of the network's own. */
	name?: Localized
}

/** Built in `src/viewer` only, once per request, job or delivery. */
export type Viewer = {
	kind: 'visitor' | 'account' | 'command-line' | 'job'
	account: { id: string; name: string; mail: string } | null
	/** Roles valid today. */
	roles: readonly RoleGrant[]
	/** Own person records. */
	persons: readonly number[]
	/** Organisations for which one of the own functions is valid today. */
	represents: readonly number[]
	/** Networks of which the person or an organisation they work for is a member today. */
	memberOf: readonly number[]
	/** Networks whose records of scope `alliance` are visible: those that share an alliance with a network one belongs to. */
	allianceOf: readonly number[]
	/** Looks at pages as somebody else: every command refuses. */
	readOnly?: boolean
}

/** Somebody without an account. */
export const visitor: Viewer = {
	kind: 'visitor',
	account: null,
	roles: [],
	persons: [],
	represents: [],
	memberOf: [],
	allianceOf: [],
}

export type Context = {
	viewer: Viewer
	db: Database
	locale: Locale
	/** The network's day, ISO. */
	today: string
	/** Present inside of a command only. */
	networkId?: number
	journalId?: number
}

/** True when `scope` is at least as wide as `level`: the rule of scopes. */
export function reaches(scope: Scope, level: Scope): boolean {
	return scopes.indexOf(scope) >= scopes.indexOf(level)
}

/** The narrower of two scopes. */
export function narrower(a: Scope, b: Scope): Scope {
	return scopes.indexOf(a) <= scopes.indexOf(b) ? a : b
}

/** The ISO day in a time zone, by default that of the networks. */
export function dayIn(timeZone = 'Europe/Berlin', at = new Date()): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
}
