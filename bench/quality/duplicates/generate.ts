/** Lists with labels: which rows mean the same. Firms and people of the demonstration, errors of people. */
import { dayIn } from '#platform/context.ts'
import { generateAlliance } from '../../../src/demonstration/generate-alliance.ts'
import { concepts } from '../../../src/demonstration/load/load-alliance.ts'
import { Random, seedOf } from '../../../src/demonstration/random.ts'
import { alteredFirm, drawHabit, firmOf, namesakeOf, sisterOf, writeFirm, type Firm } from './firms.ts'
import type { Row } from './labelled.ts'
import {
	alteredSomebody,
	drawPersonHabit,
	isFrequent,
	recognisable,
	relativeOf,
	somebodyAt,
	writeSomebody,
	type Somebody,
} from './people.ts'

const handWritten = 60
/** So many lists were put together; each was kept in its own way. */
const lists = 6

/** Rows of about `organisations` × 2.5 records, of organisations first. The same seed gives the same rows. */
export function labelledRows(seed: number, organisations: number): Row[] {
	const random = new Random(seedOf(seed, 1, 77))
	const alliance = generateAlliance({ seed, organisations, concepts: concepts(), today: dayIn() })
	const habits = Array.from({ length: lists }, () => drawHabit(random))
	const personHabits = Array.from({ length: lists }, () => drawPersonHabit(random))
	const parks = Array.from({ length: Math.ceil(organisations / 80) }, (_, at) => `Technologiepark ${at + 1}`)
	// Some lists are of a region where many are called alike.
	const pool = random.pick([0, 40, 90, 200])
	const firms: Firm[] = []
	const rows: Row[] = []
	const people: Row[] = []
	const write = (firm: Firm) => rows.push(writeFirm(firm, random.pick(habits), random))
	const writePerson = (one: Somebody): Row => {
		const row = writeSomebody(one, random.pick(personHabits), random)
		people.push(row)
		return row
	}
	/** Who bears a common name must be recognisable by something else: what nobody could tell is no duplicate to find. */
	const writeAgain = (one: Somebody, first: Row, other: Firm) => {
		for (let attempt = 0; ; attempt++) {
			const row = writeSomebody(alteredSomebody(one, other, random), random.pick(personHabits), random)
			if (!(recognisable(first, row) || (pool === 0 && !isFrequent(one))) && attempt < 20) continue
			people.push(row)
			return
		}
	}
	for (const organisation of alliance.organisations()) {
		// The first ones are written by hand; there are doubtful pairs among them.
		if (organisation.number <= handWritten) continue
		const firm = firmOf(organisation, random)
		if (random.chance(0.06)) firm.street = random.pick(parks)
		const other = firms.length > 0 ? random.pick(firms) : firm
		write(firm)
		if (random.chance(0.22)) write(alteredFirm(firm, random))
		if (random.chance(0.04)) write(alteredFirm(firm, random))
		if (random.chance(0.1)) {
			const sister = sisterOf(firm, 's', random)
			write(sister)
			if (random.chance(0.15)) write(alteredFirm(sister, random))
		}
		if (random.chance(0.06) && other !== firm) write(namesakeOf(firm, other, 'n', random))
		firms.push(firm)
		for (const [at, person] of organisation.persons.entries()) {
			const one = somebodyAt(person, random.chance(0.9) ? firm : null, `p${organisation.number}-${at}`, pool, random)
			const first = writePerson(one)
			if (random.chance(0.18)) writeAgain(one, first, other)
			if (random.chance(0.03)) writeAgain(one, first, other)
			if (random.chance(one.firm ? 0.05 : 0.25)) {
				const relative = organisation.persons[(at + 1) % organisation.persons.length]!
				writePerson(
					relativeOf(one, relative.given === one.given ? 'Jonathan' : relative.given, relative.salutation, 'r', random),
				)
			}
		}
	}
	return [...rows, ...people]
}
