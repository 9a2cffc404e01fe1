/** Which changes can be taken back with one click. */
const notUndoable = new Set(['parties.undo', 'parties.save-view', 'parties.remove-view'])

/** By the name of the journal entry. Imports have an undo of their own. */
export function isUndoable(action: string): boolean {
	return /^(parties|membership|competences)\./.test(action) && !notUndoable.has(action)
}
