/** Runs beside each test file: files share one process and its modules, so what a module registers is registered once only. */
import { afterAll } from 'vitest'
import { removeLeftovers } from './leftovers.ts'

afterAll(removeLeftovers)
