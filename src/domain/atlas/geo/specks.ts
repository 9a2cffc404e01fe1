import type { Delaunay } from 'd3-delaunay'

/** A separate part of an area with at most this share of its places is a speck and goes to its neighbour. */
const SPECK_SHARE = 0.2

function parts(labels: readonly string[], around: (index: number) => number[]): number[][] {
	const seen = new Set<number>()
	const found: number[][] = []
	labels.forEach((label, start) => {
		if (seen.has(start)) return
		const part = [start]
		seen.add(start)
		for (const index of part)
			for (const next of around(index))
				if (labels[next] === label && !seen.has(next)) {
					seen.add(next)
					part.push(next)
				}
		found.push(part)
	})
	return found
}

/** The label that most of the sites around a part have; the first in the alphabet among equals. */
function surroundings(part: readonly number[], labels: readonly string[], around: (index: number) => number[]): string {
	const own = new Set(part)
	const counts = new Map<string, number>()
	for (const index of part)
		for (const next of around(index))
			if (!own.has(next)) counts.set(labels[next] ?? '', (counts.get(labels[next] ?? '') ?? 0) + 1)
	const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
	return most?.[0] ?? ''
}

/**
 * The labels of sites, after small parts that are cut off from the rest of their area have gone to the area around them.
 * Exclaves are real, but on a map of this size they read as dirt.
 */
export function withoutSpecks(delaunay: Delaunay<unknown>, labels: readonly string[]): string[] {
	const around = (index: number): number[] => [...delaunay.neighbors(index)]
	const total = new Map<string, number>()
	for (const label of labels) total.set(label, (total.get(label) ?? 0) + 1)
	const cleaned = [...labels]
	for (const part of parts(labels, around)) {
		const label = labels[part[0] ?? 0] ?? ''
		if (part.length > (total.get(label) ?? 0) * SPECK_SHARE) continue
		const next = surroundings(part, labels, around)
		for (const index of part) cleaned[index] = next
	}
	return cleaned
}
