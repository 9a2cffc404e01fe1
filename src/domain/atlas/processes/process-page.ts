/** A process with the competences it takes, and the organisations that have them: as much as the viewer may see. */
import type { Pool } from 'pg'
import type { Context } from '#platform/context.ts'
import type { Network } from '../../networks/network.queries.ts'
import { wholeAtlas } from '../atlas-question.ts'
import { searchAtlas, type AtlasAnswer } from '../atlas.queries.ts'
import { conceptsBySlug, type ConceptName } from '../concepts/concept.queries.ts'
import { audiencesOf } from '../search/audiences.ts'
import { countClaiming } from '../search/count-documents.ts'
import type { Counted } from '../search/search-organisations.ts'
import { areaOf, processBySlug, type Process, type ProcessArea } from './processes.ts'

export type ProcessPage = {
	process: Process
	area: ProcessArea
	/** In the order of the process; what the taxonomy of this instance does not know is left out. */
	competences: Counted<ConceptName>[]
	answer: AtlasAnswer
}

/** Null when there is no such process; `within` limits the organisations to one network. */
export async function processPage(
	ctx: Context,
	searchPool: Pool,
	{ slug, page }: { slug: string; page: number },
	within: Network | null,
): Promise<ProcessPage | null> {
	const process = processBySlug(slug)
	if (!process) return null
	const network = within?.id ?? null
	const [answer, concepts, audiences] = await Promise.all([
		searchAtlas(ctx, searchPool, { ...wholeAtlas, process: slug, page }, within),
		conceptsBySlug(ctx.db, process.competences),
		audiencesOf(ctx.db, ctx.viewer, ctx.today, network),
	])
	const ids = concepts.map(({ id }) => id)
	const counts = await countClaiming(searchPool, ids, audiences, network)
	return {
		process,
		area: areaOf(process),
		competences: concepts.map((value, at) => ({ value, count: counts[at]! })),
		answer,
	}
}
