/** The answer to a form of the account page, as its parts read it. */
export type Answer = {
	form: string
	values: Record<string, string>
	errors: { field?: string; message: string }[]
} | null

/** The error beside a control. */
export function errorAt(answer: Answer, field: string): string | undefined {
	return answer?.errors.find((error) => error.field === field)?.message
}
