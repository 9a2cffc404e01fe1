/**
 * Whether the concept finder finds what is meant: `node bench/quality/concepts/main.ts`. Asks our own taxonomy the judged questions of the search
 * and the terms of `ours.txt`. `--esco FILE` also asks the digital skills of ESCO the terms of `esco.txt`: a table as `taxonomy import` reads it,
 * which whoever runs this has from ESCO. `--show LIST` prints what the terms for tuning found, one by one.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { makeCatalogue, type Catalogue } from '#domain/competences/finder/catalogue.ts'
import { findConcepts } from '#domain/competences/finder/find-concepts.ts'
import { readFiles } from '#domain/competences/reference/read-files.ts'
import { shippedTaxonomy } from '#domain/competences/shipped-taxonomy.ts'
import { readTurtle } from '#domain/competences/skos/read-turtle.ts'
import { judgedQuestions, type JudgedQuestion } from '../judged-questions.ts'
import { escoPrefix, judgedTerms } from './judged-terms.ts'

const { values } = parseArgs({ options: { esco: { type: 'string' }, show: { type: 'string' } } })
const ours = readTurtle(shippedTaxonomy()).concepts
const bridge = await makeCatalogue(ours, null)
const uriOf = new Map(ours.map(({ slug, uri }) => [slug, uri]))

report('questions.txt', judgedQuestions, bridge, (slug) => uriOf.get(slug)!)
report('ours.txt', judgedTerms('ours.txt'), bridge, (slug) => uriOf.get(slug)!)
if (values.esco) {
	const { concepts } = await readFiles([{ name: basename(values.esco), bytes: readFileSync(values.esco) }], new Set())
	report('esco.txt', judgedTerms('esco.txt'), await makeCatalogue(concepts, bridge), (id) => `${escoPrefix}${id}`)
}

/** The figures of a list by kind of term and by use. */
function report(
	list: string,
	terms: readonly JudgedQuestion[],
	catalogue: Catalogue,
	uri: (mean: string) => string,
): void {
	const judged = terms.map((term) => {
		const wanted = new Set(term.means.map(uri))
		const found = findConcepts(catalogue, { text: term.q, limit: 10 }).map(({ concept }) => concept)
		return { ...term, found, place: found.findIndex((concept) => wanted.has(concept.uri)) }
	})
	console.log(list)
	for (const [kind, group] of Map.groupBy(judged, ({ kind }) => kind)) figures(kind, group)
	for (const use of ['tune', 'report'] as const)
		figures(
			use,
			judged.filter((term) => term.use === use),
		)
	figures('all', judged)
	if (values.show !== list) return
	for (const { q, use, place, found } of judged)
		if (use === 'tune' && place !== 0)
			console.log(
				`    ${q.padEnd(44)} ${place + 1}  ${found
					.slice(0, 4)
					.map(({ labels }) => labels.de ?? labels.en)
					.join(' | ')}`,
			)
}

function figures(name: string, judged: readonly { place: number }[]): void {
	const mean = (of: (place: number) => number) => judged.reduce((sum, { place }) => sum + of(place), 0) / judged.length
	const reciprocal = mean((place) => (place < 0 ? 0 : 1 / (place + 1)))
	const first = mean((place) => (place === 0 ? 1 : 0))
	const ten = mean((place) => (place < 0 ? 0 : 1))
	console.log(
		`  ${name.padEnd(36)} MRR ${reciprocal.toFixed(3)}  first ${first.toFixed(3)}  among ten ${ten.toFixed(3)}  of ${judged.length}`,
	)
}
