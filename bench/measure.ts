/** Times work and says what the times mean. All times are milliseconds. */

/** The value below which `share` (0 to 1) of the times lie (nearest rank). */
export function percentile(times: readonly number[], share: number): number {
	const sorted = times.toSorted((a, b) => a - b)
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** Runs `work` for each item, one after the other, and returns one time per item. */
export async function timeEach<Item>(
	items: readonly Item[],
	work: (item: Item) => Promise<unknown> | unknown,
): Promise<number[]> {
	const times: number[] = []
	for (const item of items) {
		const started = performance.now()
		await work(item)
		times.push(performance.now() - started)
	}
	return times
}

/** Runs `work` for all items with so many clients, each asking again as soon as it has its answer. */
export async function timeParallel<Item>(
	clients: number,
	items: readonly Item[],
	work: (item: Item) => Promise<unknown>,
): Promise<{ times: number[]; perSecond: number }> {
	const times: number[] = []
	let next = 0
	const client = async () => {
		while (next < items.length) {
			const item = items[next++]!
			const started = performance.now()
			await work(item)
			times.push(performance.now() - started)
		}
	}
	const started = performance.now()
	await Promise.all(Array.from({ length: clients }, client))
	return { times, perSecond: items.length / ((performance.now() - started) / 1000) }
}

/** The figures of a bench: numbers by name, rounded to what a noisy machine can tell. */
export type Figures = Record<string, number>

/** Median and 95th percentile under the names that the results use; `prefix` such as `sql_`. */
export function spread(times: readonly number[], prefix = ''): Figures {
	return { [`${prefix}p50`]: rounded(percentile(times, 0.5)), [`${prefix}p95`]: rounded(percentile(times, 0.95)) }
}

/** Two decimals below ten, one below a hundred, else none. */
export function rounded(value: number): number {
	const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0
	return Number(value.toFixed(digits))
}

/** Shows on the console which sort of question takes how long. */
export function printBySort(asked: readonly { sort: string }[], times: readonly number[]): void {
	const bySort = Map.groupBy(
		asked.map(({ sort }, index) => ({ sort, time: times[index]! })),
		({ sort }) => sort,
	)
	for (const [sort, of] of bySort) {
		const own = of.map(({ time }) => time)
		console.error(`  ${sort.padEnd(14)} p50 ${rounded(percentile(own, 0.5))}  p95 ${rounded(percentile(own, 0.95))}`)
	}
}
