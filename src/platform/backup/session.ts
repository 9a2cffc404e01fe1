import type pg from 'pg'

/**
 * Makes a connection write and read values in one form, whatever the server or the address says; and take its time.
 * @param patience ms to wait for a lock
 */
export async function speakPlainly(client: pg.Client, patience = 30_000): Promise<void> {
	await client.query(`
		set client_encoding = 'UTF8';
		set datestyle = 'ISO, YMD';
		set intervalstyle = 'postgres';
		set timezone = 'UTC';
		set bytea_output = 'hex';
		set extra_float_digits = 1;
		set search_path = public;
		set row_security = off;
		set statement_timeout = 0;
		set idle_in_transaction_session_timeout = 0;
		set lock_timeout = ${patience};
	`)
}
