/**
 * Hands on items one by one, while the next one is already on its way: whoever makes them and whoever takes them work side by side.
 * One item is prepared in advance, never more. What goes wrong with an item is told when its turn comes.
 */
export async function* ahead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
	const fetch = () => items.next().then((item) => ({ item, error: null }), (error: unknown) => ({ item: null, error })) // prettier-ignore
	let next = fetch()
	try {
		for (;;) {
			const { item, error } = await next
			if (!item) throw error
			if (item.done) return
			next = fetch()
			yield item.value
		}
	} finally {
		await next
		await items.return(undefined)
	}
}
