import type { addressLineNames, ProfileAddress } from '#domain/parties/profile/profile-address.ts'
import type { ProfileField } from '#domain/parties/profile/profile.schema.ts'
import type { Scope } from '#platform/context.ts'
import { m } from '#generated/paraglide/messages.js'
import { seenWords } from '../../scope-words.ts'

/** A control: a field of the profile, or a line of one of its addresses. */
export type FormField = ProfileField | `${ProfileAddress}-${(typeof addressLineNames)[number]}`
/** Values of the controls; several languages are divided by spaces. */
export type FactValues = Partial<Record<FormField, string>>

/** What each part of the form of facts gets. A field without a value is not seen, so it has no control. */
export type FieldProps = {
	values: FactValues
	errorAt(field: FormField): string | undefined
}

/** Who sees a field, as a sentence below its control; `seesAnyway`: one knows it oneself also when the office alone may. */
export function seenBy(values: FactValues, field: ProfileField, seesAnyway = false): string | undefined {
	const scope = values[`scope-${field.replace(/-(de|en)$/, '')}` as ProfileField]
	if (scope === 'office' && seesAnyway) return m.mine_seen_own()
	return scope === undefined ? undefined : seenWords[scope as Scope]?.()
}
