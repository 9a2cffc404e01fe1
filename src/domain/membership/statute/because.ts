/** Why a notice takes effect on its day, as it is kept with the notice: rules may change, the reason does not. */
import type { Effect, NoticeRule } from './notice.rules.ts'

export type Because =
	| (Pick<Effect, 'code' | 'periodEnds' | 'missed'> & NoticeRule & { source: string })
	/** The day was agreed; `byRule` is the last day that the statute would have meant, null without a rule. */
	| { code: 'agreed'; byRule: string | null }
