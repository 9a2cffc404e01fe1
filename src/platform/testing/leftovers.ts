/** What fixtures make while tests run and nobody needs after the test file: `after-each-file.ts` removes it. */
const leftovers: (() => Promise<unknown>)[] = []

/** Calls `remove` after the test file, last made first. A test can ask for it while it runs, unlike `afterAll`. */
export const removeAfterwards = (remove: () => Promise<unknown>): void => void leftovers.push(remove)

export async function removeLeftovers(): Promise<void> {
	for (const remove of leftovers.splice(0).toReversed()) await remove()
}
