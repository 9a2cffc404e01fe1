/** What both lists of processes load. The list says what is to be done in plain words; it is the same for everybody. */
import type { RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { processAreas } from '#domain/atlas/processes/processes.ts'
import { inLanguage } from '#platform/localized.ts'
import { labelOf } from '../label-of.ts'
import { withinOf } from '../within.server.ts'

export async function processesPage(event: RequestEvent<{ network?: string }>) {
	const { configuration } = await instance()
	const { hrefs } = await withinOf(event)
	const { locale } = event.locals
	return {
		publicUrl: configuration.publicUrl,
		competences: hrefs.competences,
		areas: processAreas.map((area) => ({
			slug: area.slug,
			label: labelOf(area),
			processes: area.processes.map((process) => ({
				label: labelOf(process),
				href: hrefs.process(process.slug),
				hint: inLanguage(process.hint, locale)?.text,
			})),
		})),
	}
}

export type ProcessesPageData = Awaited<ReturnType<typeof processesPage>>
