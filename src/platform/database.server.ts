/**
 * The one way to the database. The application's pool works as the role `flechtwerk_app`, which owns nothing and
 * is bound by row-level security; only migrations, backup and restore connect as the owner.
 */
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from '#generated/tables.ts'
import { namingPool } from './prepared.ts'

export type Tables = DB
export type Database = Kysely<Tables>
export type DatabaseTransaction = Transaction<Tables>

/** The role the application works as. */
export const applicationRole = 'flechtwerk_app'

const { builtins } = pg.types

/** Days stay ISO strings, 64-bit numbers become numbers (all our ids are far below 2^53). Per pool, never global. */
const typeParsers: pg.CustomTypesConfig = {
	getTypeParser(id, format) {
		if (format !== 'binary') {
			if (id === builtins.DATE) return (value: string) => value
			if (id === builtins.INT8) return Number
		}
		return pg.types.getTypeParser(id, format)
	},
}

export type PoolPurpose = 'application' | 'search' | 'owner'

/**
 * Session settings by purpose. Search uses generic plans of prepared statements (a plan costs more than the query),
 * which would ruin the plans of other queries: so it has a pool of its own.
 */
const sessionOptions: Record<PoolPurpose, string> = {
	application: `-c role=${applicationRole} -c jit=off -c statement_timeout=60000 -c idle_in_transaction_session_timeout=120000`,
	search: `-c role=${applicationRole} -c jit=off -c plan_cache_mode=force_generic_plan -c work_mem=16MB -c statement_timeout=10000 -c default_transaction_read_only=on`,
	owner: '-c jit=off',
}

/** Opens a pool. The caller ends it. */
export function openPool(url: string, purpose: PoolPurpose, size: number): pg.Pool {
	const pool = new pg.Pool({
		connectionString: url,
		max: size,
		options: sessionOptions[purpose],
		types: typeParsers,
		application_name: `flechtwerk-${purpose}`,
	})
	// An idle connection that breaks (server restart) is replaced by the pool; without a listener Node would end.
	pool.on('error', (error) => {
		if (!pool.ending) console.error(`database: an idle connection broke (${error.message})`)
	})
	// One that breaks in use fails the query of whoever uses it, who says so; here as well Node would end.
	pool.on('connect', (client) => client.on('error', () => undefined))
	return pool
}

/** True when the database answers a question now. */
export async function answers(db: Database): Promise<boolean> {
	return sql`select 1`.execute(db).then(
		() => true,
		() => false,
	)
}

/** Kysely on a pool. */
export function queryBuilder(pool: pg.Pool): Database {
	return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: namingPool(pool) }) })
}

/** Runs `work` in the transaction one is in already, else in one of its own. */
export function inTransaction<Result>(db: Database, work: (tx: Database) => Promise<Result>): Promise<Result> {
	return db.isTransaction ? work(db) : db.transaction().execute(work)
}
