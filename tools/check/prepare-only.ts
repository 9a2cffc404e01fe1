/** Compiles texts and types and nothing more: before `bin/dev`. */
import { prepare } from './prepare.ts'

await prepare()
