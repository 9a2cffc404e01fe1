import type { ProfileField } from '#domain/parties/profile/profile.schema.ts'
import type { Scope } from '#platform/context.ts'
import { seenWords } from '../../scope-words.ts'

/** What each part of the form of facts gets. A field without a value is not seen, so it has no control. */
export type FieldProps = {
	values: Partial<Record<ProfileField, string>>
	errorAt(field: ProfileField): string | undefined
}

/** Who sees a field, as a sentence below its control. */
export function seenBy(values: FieldProps['values'], field: ProfileField): string | undefined {
	const scope = values[`scope-${field.replace(/-(de|en)$/, '')}` as ProfileField]
	return scope === undefined ? undefined : seenWords[scope as Scope]?.()
}
