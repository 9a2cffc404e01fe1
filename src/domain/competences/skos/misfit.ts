/** What can be wrong with one concept or scheme; with `competences.turtle-` before it, the code of the refusal. */
export type MisfitCode =
	| 'label-missing'
	| 'label-twice'
	| 'slug-missing'
	| 'slug-twice'
	| 'broader-unknown'
	| 'broader-twice'
	| 'broader-cycle'
	| 'related-unknown'
	| 'too-deep'
	| 'replacement-unknown'

/** Thrown while a scheme is put together; `readTurtle` makes it a refusal that names the line. */
export class Misfit extends Error {
	readonly code: MisfitCode
	readonly uri: string

	constructor(code: MisfitCode, uri: string) {
		super(`${code}: ${uri}`)
		this.name = 'Misfit'
		this.code = code
		this.uri = uri
	}
}
