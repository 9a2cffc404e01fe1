/** What is wrong with the database when a statement failed for no fault of its own. */

export type DatabaseTrouble =
	/** No place for another row: reading goes on, writing works again as soon as there is place. */
	| 'full'
	/** Not reachable: refused, shutting down, restarting, or too many clients. */
	| 'gone'

const brokenConnection = [
	'Connection terminated unexpectedly',
	'Client has encountered a connection error and is not queryable',
]

/**
 * Null for an error that is about the statement. Codes of PostgreSQL (appendix A of its manual: 53100 disk full, classes 08, 53 and 57
 * for the connection) and of the socket that leads to it.
 */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
	if (!(error instanceof Error)) return null
	// The driver has no code for these: the connection broke while a statement was under way, and before one was sent.
	if (brokenConnection.includes(error.message)) return 'gone'
	if (!('code' in error)) return null
	const code = String(error.code)
	if (code === '53100') return 'full'
	if (/^(08|53|57)...$/.test(code) || /^E(CONNREFUSED|CONNRESET|PIPE)$/.test(code)) return 'gone'
	// A file that is missing is no missing database; the socket of one is.
	return code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect' ? 'gone' : null
}

/**
 * True when the database ended a transaction because it and another one waited for each other (40P01). Nothing of it has happened; carried out once
 * more it finds the other one done.
 */
export const isDeadlock = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === '40P01'
