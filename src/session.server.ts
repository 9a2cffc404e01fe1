/** From a request to the viewer. */
import type { RequestEvent } from '@sveltejs/kit'
import type { Viewer } from '#platform/context.ts'
import { visitor } from '#platform/context.ts'

export async function viewerOf(_event: RequestEvent, _today: string): Promise<Viewer> {
	return visitor
}
