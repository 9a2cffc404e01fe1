/**
 * `node bench/quality/duplicates/estimate.ts`: estimates the weights of src/domain/duplicates/likeness/weights.ts from the training
 * half (seeds that nothing else uses) and says how they do on it. The other half, other seeds, is for the bench alone.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evidenceOf, type Evidence } from '#domain/duplicates/likeness/evidence.ts'
import { blockLimit } from '#domain/duplicates/scan/limits.ts'
import { labelledRows } from './generate.ts'
import type { Row } from './labelled.ts'
import { scanRows } from './in-memory.ts'

export const trainingSeeds = [101, 102, 103, 104]
const organisations = Number(process.argv[2] ?? 2500)

type Sample = { evidence: [number, number][]; same: boolean; pair: [Row, Row] }
type Half = { samples: Sample[]; names: string[]; truths: number }

function readHalf(kind: 'organisation' | 'person'): Half {
	const names: string[] = []
	const index = new Map<string, number>()
	const number = (name: string) => index.get(name) ?? (index.set(name, names.length), names.push(name) - 1)
	const samples: Sample[] = []
	let truths = 0
	for (const seed of trainingSeeds) {
		const rows = labelledRows(seed, organisations)
		const { traits, frequencies, pairs } = scanRows(rows, blockLimit)
		const groups = Map.groupBy(rows.filter((row) => row.kind === kind), (row) => row.truth)
		for (const group of groups.values()) truths += (group.length * (group.length - 1)) / 2
		for (const [a, b] of pairs) {
			if (rows[a]!.kind !== kind) continue
			const evidence: Evidence = evidenceOf(traits[a]!, traits[b]!, frequencies[kind])
			samples.push({ evidence: [...evidence].map(([name, strength]) => [number(name), strength]), same: rows[a]!.truth === rows[b]!.truth, pair: [rows[a]!, rows[b]!] })
		}
	}
	return { samples, names, truths }
} // prettier-ignore

/** Logistic regression by Newton's method, with a ridge that keeps weights small where data are few. The last weight is the prior. */
function regress({ samples, names }: Half): { weights: Float64Array; prior: number } {
	const size = names.length + 1
	const ridge = 0.5
	let weights = new Float64Array(size)
	for (let round = 0; round < 25; round++) {
		const slope = Float64Array.from(weights, (weight, at) => (at === size - 1 ? 0 : -ridge * weight))
		const bend = Array.from({ length: size }, (_, at) => {
			const row = new Float64Array(size)
			row[at] = at === size - 1 ? 1e-6 : ridge
			return row
		})
		for (const { evidence, same } of samples) {
			const all: [number, number][] = [...evidence, [size - 1, 1]]
			const odds = all.reduce((sum, [name, strength]) => sum + weights[name]! * strength, 0)
			const probability = 1 / (1 + Math.exp(-odds))
			const spread = Math.max(1e-6, probability * (1 - probability))
			for (const [name, strength] of all) {
				slope[name]! += ((same ? 1 : 0) - probability) * strength
				for (const [other, otherStrength] of all) bend[name]![other]! += spread * strength * otherStrength
			}
		}
		const step = solve(bend, slope)
		weights = weights.map((weight, at) => weight + Math.max(-2, Math.min(2, step[at]!)))
	}
	return { weights: weights.slice(0, -1), prior: weights[size - 1]! }
}

/** Solves `rows · x = right` by elimination; changes what it is given. */
function solve(rows: Float64Array[], right: Float64Array): Float64Array {
	const size = right.length
	for (let at = 0; at < size; at++) {
		for (let below = at + 1; below < size; below++) {
			const share = rows[below]![at]! / rows[at]![at]!
			if (share === 0) continue
			for (let column = at; column < size; column++) rows[below]![column]! -= share * rows[at]![column]!
			right[below]! -= share * right[at]!
		}
	}
	const found = new Float64Array(size)
	for (let at = size - 1; at >= 0; at--) {
		let rest = right[at]!
		for (let column = at + 1; column < size; column++) rest -= rows[at]![column]! * found[column]!
		found[at] = rest / rows[at]![at]!
	}
	return found
}

function describe({ samples, truths }: Half, weights: Float64Array, prior: number) {
	const scored = samples
		.map(({ evidence, same }) => ({ same, odds: evidence.reduce((sum, [name, strength]) => sum + weights[name]! * strength, prior) }))
		.toSorted((a, b) => b.odds - a.odds)
	let [right, best, at] = [0, 0, 0]
	scored.forEach(({ same }, index) => {
		if (same) right++
		const f1 = (2 * right) / (index + 1 + truths)
		if (f1 > best) [best, at] = [f1, index]
	})
	const found = samples.filter((sample) => sample.same).length
	return { f1: best, threshold: 1 / (1 + Math.exp(-scored[at]!.odds)), blocked: found / truths, pairs: samples.length, truths }
} // prettier-ignore

/** With `--errors`: the pairs that the training half gets wrong. */
function errors(
	kind: 'organisation' | 'person',
	{ samples }: Half,
	weights: Float64Array,
	prior: number,
	threshold: number,
): void {
	for (const { evidence, same, pair } of samples) {
		const odds = evidence.reduce((sum, [name, strength]) => sum + weights[name]! * strength, prior)
		const probability = 1 / (1 + Math.exp(-odds))
		if (probability >= threshold === same) continue
		const told = pair.map((row) =>
			Object.values(row)
				.filter((text) => text !== '' && text !== kind)
				.join(' | '),
		)
		console.log(`${same ? 'MISSED' : 'WRONG '} ${probability.toFixed(2)}\n   ${told.join('\n   ')}`)
	}
}

const lines: string[] = []
const thresholds: number[] = []
for (const kind of ['organisation', 'person'] as const) {
	const half = readHalf(kind)
	const { weights, prior } = regress(half)
	const told = describe(half, weights, prior)
	console.log(kind, told)
	thresholds.push(told.threshold)
	if (process.argv.includes('--errors')) errors(kind, half, weights, prior, told.threshold)
	const sorted = half.names.map((name, at) => [name, weights[at]!] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))
	for (const [name, weight] of sorted) console.log(`  ${name.padEnd(24)}${weight.toFixed(2)}`)
	const of = sorted.map(([name, weight]) => `\t\t'${name}': ${weight.toFixed(2)},`).join('\n')
	lines.push(`\t${kind}: {\n\t\tprior: ${prior.toFixed(2)},\n${of}\n\t},`)
}
const threshold = ((thresholds[0]! + thresholds[1]!) / 2).toFixed(2)
const text = `/** Log-odds of findings, estimated by bench/quality/duplicates/estimate.ts; not written by hand. */
export const weights: { threshold: number; organisation: Record<string, number>; person: Record<string, number> } = {
	threshold: ${threshold},
${lines.join('\n')}
}
`
writeFileSync(join(import.meta.dirname, '../../../src/domain/duplicates/likeness/weights.ts'), text)
