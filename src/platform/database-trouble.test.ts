import { expect, it } from 'vitest'
import { databaseTrouble, isDeadlock } from './database-trouble.ts'

const failed = (given: object) => Object.assign(new Error('failed'), given)

it.each([
	['no place for a row', failed({ code: '53100' }), 'full'],
	['too many clients', failed({ code: '53300' }), 'gone'],
	['shutting down', failed({ code: '57P01' }), 'gone'],
	['refused', failed({ code: 'ECONNREFUSED' }), 'gone'],
	['no socket', failed({ code: 'ENOENT', syscall: 'connect' }), 'gone'],
	['cut off', new Error('Connection terminated unexpectedly'), 'gone'],
	['cut off before', new Error('Client has encountered a connection error and is not queryable'), 'gone'],
	['a file that is missing', failed({ code: 'ENOENT', syscall: 'open' }), null],
	['a duplicate', failed({ code: '23505' }), null],
	['a bug', new TypeError('x is undefined'), null],
	['no error at all', '53100', null],
])('%s', (_, error, trouble) => expect(databaseTrouble(error)).toBe(trouble))

it.each([
	['a deadlock', failed({ code: '40P01' }), true],
	['a duplicate', failed({ code: '23505' }), false],
	['no error at all', '40P01', false],
])('%s, told from a deadlock', (_, error, is) => expect(isDeadlock(error)).toBe(is))
