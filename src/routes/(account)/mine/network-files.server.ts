/** Documents of the networks that one belongs to: what members and the public see, each network's on its own. */
import { documentsOf } from '#domain/documents/documents.queries.ts'
import { subjectsOfNetwork } from '#domain/documents/subject.ts'
import { allNetworks } from '#domain/networks/network.queries.ts'
import type { Context } from '#platform/context.ts'
import { documentLines } from '../../[network]/office/documents/document-view.ts'

export async function networkFiles(ctx: Context) {
	const own = (await allNetworks(ctx.db)).filter(({ id }) => ctx.viewer.memberOf.includes(id))
	const found = await Promise.all(
		own.map(async ({ id, slug, name }) => ({
			slug,
			name,
			documents: documentLines(await documentsOf(ctx, ...(await subjectsOfNetwork(ctx.db, id)))),
		})),
	)
	return found.filter(({ documents }) => documents.length > 0)
}
