/** `npm run architecture`: which rules of the house are broken, where, why that matters and what to do. */
import { readSources } from '../sources/source.ts'
import { directionFindings } from './directions.ts'
import { explain, explainDirection } from './rule.ts'
import { rules } from './rules.ts'

const sources = readSources()
const reports = [
	...rules.map((rule) => explain(rule, rule.find(sources))),
	...(await directionFindings()).map(({ name, comment, findings }) => explainDirection(name, comment, findings)),
]
const broken = reports.filter((report) => report !== '')
if (broken.length > 0) console.log(broken.join('\n\n'))
console.log(`${reports.length - broken.length} rules kept, ${broken.length} broken`)
process.exitCode = broken.length > 0 ? 1 : 0
