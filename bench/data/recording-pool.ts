/** Notes which statements a question sends, so that they can be sent again alone: the floor beneath the question. */
import type pg from 'pg'

export type Sent = { name?: string; text: string; values: unknown[] }

/** The pool, and a list that gets every statement sent through `pool.query`. */
export function recordingPool(pool: pg.Pool): { pool: pg.Pool; sent: Sent[] } {
	const sent: Sent[] = []
	const recording = new Proxy(pool, {
		get(target, property) {
			if (property !== 'query') {
				const value: unknown = Reflect.get(target, property)
				return typeof value === 'function' ? value.bind(target) : value
			}
			return (statement: Sent) => {
				sent.push(statement)
				return target.query(statement)
			}
		},
	})
	return { pool: recording, sent }
}
