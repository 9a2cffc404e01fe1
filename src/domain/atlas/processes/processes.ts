/**
 * The way in for those who know their work, not our words: what they want done, in plain language, and the competences that
 * help with it. The list lies beside the taxonomy (`taxonomy/processes.json`).
 */
import type { Localized } from '#platform/localized.ts'
import shipped from '../../../../taxonomy/processes.json' with { type: 'json' }

export type Process = {
	/** Part of its address; never changes. */
	slug: string
	labels: Localized
	/** What people say who have it to do: a sentence. */
	hint: Localized
	/** Slugs of competences, the nearest first. */
	competences: readonly string[]
}

export type ProcessArea = { slug: string; labels: Localized; processes: readonly Process[] }

export const processAreas: readonly ProcessArea[] = shipped.areas

const bySlug = new Map(
	processAreas.flatMap((area) => area.processes.map((process) => [process.slug, process] as const)),
)

/** The process of an address; undefined for what is none. */
export function processBySlug(slug: string | null): Process | undefined {
	return slug === null ? undefined : bySlug.get(slug)
}

/** The area that a process belongs to. */
export function areaOf({ slug }: Process): ProcessArea {
	return processAreas.find(({ processes }) => processes.some((process) => process.slug === slug))!
}
