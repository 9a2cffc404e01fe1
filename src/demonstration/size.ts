import type { SizeClass } from './types.ts'

/** The size class of a number of employees. */
export const sizeOf = (employees: number): SizeClass =>
	employees < 10 ? '1-9' : employees < 50 ? '10-49' : employees < 250 ? '50-249' : '250+'
