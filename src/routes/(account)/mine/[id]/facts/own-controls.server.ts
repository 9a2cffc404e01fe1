/** Fields of the office in the form of the facts: their controls, and how widely each may be shown. */
import type { CustomField, CustomValue } from '#domain/fields/field.schema.ts'
import { scopeKey } from '#domain/fields/field.visibility.ts'
import type { ProfileFields } from '#domain/parties/profile/profile.schema.ts'
import type { Proposal } from '#domain/parties/proposals/proposal.schema.ts'
import type { Locale } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { fieldLabel } from '../../../../(public)/field-words.ts'
import { ownField } from '../../../../[network]/office/parties/[id]/forms/own-fields.ts'

export function ownControls(
	id: number,
	own: readonly CustomField[],
	fields: ProfileFields,
	proposals: readonly Proposal[],
	language: Locale,
) {
	const hrefOf = ({ key }: CustomField) => {
		const waiting = proposals.find(({ part }) => part === scopeKey(key))
		return inLocale(waiting ? paths.proposedFile(waiting.id) : paths.fieldFile(id, key), language)
	}
	return {
		own: own.map((field) =>
			ownField(field, (fields[`custom.${field.key}`] ?? undefined) as CustomValue | undefined, language, {
				href: hrefOf(field),
			}),
		),
		ownScopes: own.map((field) => ({ name: scopeKey(field.key), label: fieldLabel(field), widest: field.scope })),
	}
}
