import { expect, test } from 'vitest'
import { onJournal, reactionsTo } from './reactions.ts'

test('a reaction is found by the name of the action, or by a rule for names, in the order of subscription', () => {
	const first = async () => {}
	const second = async () => {}
	onJournal('reactions-test.rename', first)
	onJournal((action) => action.startsWith('reactions-test.'), second)
	expect(reactionsTo('reactions-test.rename')).toEqual([first, second])
	expect(reactionsTo('reactions-test.remove')).toEqual([second])
	expect(reactionsTo('other.rename')).toEqual([])
})
