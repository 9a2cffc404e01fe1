import { slugify } from '#platform/search-text.ts'
import type { Choice, CustomField, DefineField, TypeSettings } from './field.schema.ts'

/**
 * Settings as they are kept: choices get keys that never change. Of a field that is there already the choices stay, though perhaps
 * retired, and so do whether it takes several values and to what it refers: its values depend on that.
 */
export function keptSettings(given: DefineField, before?: CustomField): TypeSettings[keyof TypeSettings] {
	if (given.type === 'choice') {
		const own = before?.type === 'choice' ? before.settings : undefined
		return {
			multiple: own?.multiple ?? given.settings.multiple,
			choices: withKeys(given.settings.choices, own?.choices ?? []),
		}
	}
	if (given.type === 'reference' && before?.type === 'reference') return before.settings
	return given.settings
}

function withKeys(given: readonly (Omit<Choice, 'key'> & { key?: string })[], before: readonly Choice[]): Choice[] {
	const kept = new Set(before.map(({ key }) => key))
	const taken = new Set(kept)
	const named = given.map(({ key, label, retired }): Choice => {
		const more = retired ? { retired } : {}
		if (key !== undefined && kept.delete(key)) return { key, label, ...more }
		const base = slugify(label.de ?? label.en ?? '', 'wahl').slice(0, 36)
		let own = base
		for (let number = 2; taken.has(own); number++) own = `${base}-${number}`
		taken.add(own)
		return { key: own, label, ...more }
	})
	return [...named, ...before.filter(({ key }) => kept.has(key)).map((choice) => ({ ...choice, retired: true }))]
}
