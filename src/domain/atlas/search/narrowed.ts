/**
 * Narrowing a list down by the choice in facets, in memory: what meets a question is asked once, and each facet is counted out of it
 * as if nothing were chosen there.
 */
import { organisationKinds, sizeClasses } from '../../parties/party.schema.ts'
import { slotOf, type DocumentFacts, type Page } from './facts.ts'
import type { FacetName, Filters } from './search-query.ts'

type Meets = (page: Page, slot: number) => boolean

/** Those of the documents that meet the choice in some facets. */
export function narrowed(
	facts: DocumentFacts,
	documents: Int32Array,
	filters: Filters,
	facets: readonly FacetName[],
): Int32Array {
	if (facets.length === 0) return documents
	const choices = facets.map((name) => choiceIn[name](filters, facts))
	return documents.filter((document) => {
		const page = facts.pageOf(document)!
		return choices.every((meets) => meets(page, slotOf(document)))
	})
}

const choiceIn: Record<FacetName, (filters: Filters, facts: DocumentFacts) => Meets> = {
	kinds({ kinds }) {
		const numbers = kinds.map((kind) => organisationKinds.indexOf(kind) + 1)
		return (page, slot) => numbers.includes(page.kind[slot]!)
	},
	sizes({ sizes }) {
		const numbers = sizes.map((size) => sizeClasses.indexOf(size) + 1)
		return (page, slot) => numbers.includes(page.size[slot]!)
	},
	districts({ districts }, facts) {
		const positions = positionsOf(facts.districts.values, (district) => districts.includes(district))
		return (page, slot) => positions.has(page.district[slot]!)
	},
	networks({ networks }, facts) {
		const positions = positionsOf(facts.networks.values, (ids) =>
			ids.split(',').some((id) => networks.includes(Number(id))),
		)
		return (page, slot) => positions.has(page.networks[slot]!)
	},
	fields({ fields }) {
		const mask = fields.reduce((bits, bit) => bits | (1 << bit), 0)
		return (page, slot) => (page.fields[slot]! & mask) !== 0
	},
}

function positionsOf<Value>(values: readonly Value[], wanted: (value: Value) => boolean): Set<number> {
	return new Set(values.flatMap((value, position) => (wanted(value) ? [position] : [])))
}
