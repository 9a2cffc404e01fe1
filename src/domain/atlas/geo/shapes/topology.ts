/** One straight piece of border between two vertices, with what lies on its left and right seen from `from` to `to`. */
export type Edge = { readonly from: number; readonly to: number; readonly left: string; readonly right: string }

/** A line of border between two corners where more than two areas meet; a closed one ends where it began. */
export type Arc = { readonly vertices: readonly number[]; readonly left: string; readonly right: string }

const turned = ({ from, to, left, right }: Edge): Edge => ({ from: to, to: from, left: right, right: left })
const sameSides = (a: Edge, b: Edge): boolean => a.left === b.left && a.right === b.right

/** All edges that leave a vertex, each turned so that it starts there. */
function leaving(edges: readonly Edge[]): Map<number, Edge[]> {
	const at = new Map<number, Edge[]>()
	for (const edge of edges)
		for (const out of [edge, turned(edge)]) {
			const list = at.get(out.from)
			if (list) list.push(out)
			else at.set(out.from, [out])
		}
	return at
}

/** Joins edges into arcs, so that a border is one line that both its neighbours share. */
export function arcsOf(edges: readonly Edge[]): Arc[] {
	const at = leaving(edges)
	const done = new Set<string>()
	const arcs: Arc[] = []

	const onward = (edge: Edge): Edge | undefined => {
		const out = at.get(edge.to) ?? []
		const next = out.find(({ to }) => to !== edge.from)
		return out.length === 2 && next && sameSides(edge, next) ? next : undefined
	}
	const walk = (first: Edge): void => {
		const vertices = [first.from]
		let edge: Edge | undefined = first
		while (edge && !done.has(`${edge.from} ${edge.to}`)) {
			done.add(`${edge.from} ${edge.to}`).add(`${edge.to} ${edge.from}`)
			vertices.push(edge.to)
			edge = onward(edge)
		}
		if (vertices.length > 1) arcs.push({ vertices, left: first.left, right: first.right })
	}

	for (const out of at.values()) {
		const [a, b] = out
		const passedThrough = out.length === 2 && a && b && sameSides(turned(a), b)
		if (!passedThrough) out.forEach(walk)
	}
	edges.forEach(walk)
	return arcs
}

/** The closed lines around one area, from the arcs that touch it; the area lies on their left. Vertices as in the arcs. */
export function ringsAround(area: string, arcs: readonly Arc[]): number[][] {
	const own = arcs.filter(({ left, right }) => left === area || right === area)
	const lines = own.map(({ vertices, left }) => (left === area ? vertices : vertices.toReversed()))
	const starting = Map.groupBy(lines, ([start]) => start)
	const used = new Set<readonly number[]>()
	const take = (start: number | undefined): readonly number[] | undefined => {
		const waiting = starting.get(start) ?? []
		for (let line = waiting.pop(); line; line = waiting.pop()) if (!used.has(line)) return line
		return undefined
	}
	const rings: number[][] = []
	for (const first of lines) {
		if (used.has(first)) continue
		const ring: number[] = []
		for (let line: readonly number[] | undefined = first; line; line = take(line.at(-1))) {
			used.add(line)
			for (const vertex of line.slice(0, -1)) ring.push(vertex)
			if (line.at(-1) === first[0]) break
		}
		rings.push(ring)
	}
	return rings
}
