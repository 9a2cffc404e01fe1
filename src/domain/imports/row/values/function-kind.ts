import { fold } from '#platform/search-text.ts'
import { functionKinds, type FunctionKind } from '../../../parties/party.schema.ts'

const words: readonly (readonly [RegExp, FunctionKind])[] = [
	[
		/geschaftsfuhr|\b(ceo|inhaber\w*|owner|founder|grunder\w*|managing director|prokurist\w*|vorstand\w*|geschaftsleit\w*|president|director general)\b/,
		'managing-director',
	],
	[/personal|\bhr\b|recruit|human resources|people/, 'hr-contact'],
	[/presse|\bpr\b|marketing|kommunikation|offentlichkeit|press\b/, 'press-contact'],
	[/buchhalt|rechnung|finanz|beitrag|accounting|billing|dues|\bcfo\b/, 'dues-contact'],
	[/technik|technisch|\b(cto|it leit\w*|technical|entwickl\w*|engineering)\b/, 'technical-contact'],
	[/stimmberechtigt|delegiert|voting/, 'voting-delegate'],
	[/ansprech|hauptkontakt|main contact|\bkontakt/, 'main-contact'],
	[/mitarbeit|angestellt|employee/, 'employee'],
]

/** The kind of function that a title or a cell names, or null. */
export function readFunctionKind(text: string): FunctionKind | null {
	const key = fold(text)
	return (
		functionKinds.find((kind) => kind.replaceAll('-', ' ') === key) ??
		words.find(([pattern]) => pattern.test(key))?.[1] ??
		null
	)
}
