/**
 * What was ticked before the scripts of a page had come. When they take over, Svelte sets each box to what the page was made
 * with, and what somebody on a slow line has ticked meanwhile would be gone. (It keeps what was typed, or chosen of a list.)
 */

/**
 * Remembers the boxes and radio buttons that somebody has changed. Must run before the scripts take over what these are in: while
 * the layout above them is set up.
 *
 * @returns what gives the ticks back once the scripts have taken over, and tells them so as if it was done now
 */
export function tickedEarly(page: Document): () => void {
	const changed = [...page.querySelectorAll<HTMLInputElement>('input:is([type=checkbox], [type=radio])')]
		.filter((box) => box.checked !== box.defaultChecked)
		.map((box) => ({ box, ticked: box.checked }))
	return () => {
		for (const { box, ticked } of changed) {
			box.checked = ticked
			box.dispatchEvent(new Event('change', { bubbles: true }))
		}
	}
}
