/** What a check of the doctor found. */
export type Finding = {
	/** `hint` is worth knowing; `wrong` has to be put right, and makes the command end with 1. */
	mark: 'fine' | 'hint' | 'wrong'
	text: string
	/** What to do, unless all is fine. */
	advice?: string
}

export const fine = (text: string): Finding => ({ mark: 'fine', text })
export const hint = (text: string, advice: string): Finding => ({ mark: 'hint', text, advice })
export const wrong = (text: string, advice: string): Finding => ({ mark: 'wrong', text, advice })
