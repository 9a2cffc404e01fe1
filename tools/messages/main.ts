/** `npm run messages`: what is wrong with the texts of the pages. `--missing` lists the keys that still need words. */
import { explain } from '../architecture/rule.ts'
import { readSources } from '../sources/source.ts'
import { readCatalogue } from './catalogue.ts'
import { checks } from './checks.ts'

const sources = readSources()
const catalogue = readCatalogue()

if (process.argv.includes('--missing')) {
	const wanted = checks.filter(({ name }) => name.startsWith('words-for-'))
	const found = wanted.flatMap((check) => check.find(catalogue, sources))
	for (const { what } of found) console.log(what.split(' ').at(-1))
} else {
	const reports = checks
		.map((check) => explain(check, check.find(catalogue, sources)))
		.filter((report) => report !== '')
	if (reports.length > 0) console.log(reports.join('\n\n'))
	console.log(`${checks.length - reports.length} checks kept, ${reports.length} broken`)
	process.exitCode = reports.length > 0 ? 1 : 0
}
