import { clientLines, closingLines } from './phrases/clientele.ts'
import { mannerLines } from './phrases/manners.ts'
import type { Line } from './phrases/line.ts'
import { placeLines } from './phrases/places.ts'
import { oldOrigins } from './phrases/old-origins.ts'
import type { Part } from './phrases/patterns.ts'
import { grownOrigins } from './phrases/grown-origins.ts'
import { bodyIdentityLines, identityLines, soloIdentityLines } from './phrases/identities.ts'
import { promiseLines } from './phrases/promises.ts'
import { listLines, serviceLines } from './phrases/services.ts'
import { plainSummaries, promiseSummaries, promiseTopicSummaries, topicSummaries } from './phrases/summaries.ts'
import { largeLines, midLines } from './phrases/staff.ts'
import { smallLines, soloLines, tinyLines } from './phrases/teams.ts'
import { youngOrigins } from './phrases/young-origins.ts'
import type { Plan } from './plan.ts'
import { byNarrator, type ByNarrator } from './prepared.ts'

/** Lines that count heads do not fit a single person. */
const uncounted = (lines: readonly Line[]): ByNarrator =>
	byNarrator(lines.filter(([german]) => !german.includes('{n}')))

const identities = {
	firm: byNarrator(identityLines),
	single: uncounted(identityLines),
	alone: byNarrator(soloIdentityLines),
	body: byNarrator(bodyIdentityLines),
}
const origins = { young: byNarrator(youngOrigins), grown: byNarrator(grownOrigins), old: byNarrator(oldOrigins) }
const teams = {
	solo: byNarrator(soloLines),
	tiny: byNarrator(tinyLines),
	small: byNarrator(smallLines),
	mid: byNarrator(midLines),
	large: byNarrator(largeLines),
}
const places = byNarrator(placeLines)
const manners = byNarrator(mannerLines)
const clientele = byNarrator(clientLines)
const closings = byNarrator(closingLines)
const lists = byNarrator(listLines)
const services = byNarrator(serviceLines)
const promises = byNarrator(promiseLines)
const registered = {
	many: byNarrator(plainSummaries),
	single: uncounted(plainSummaries),
	topics: byNarrator(topicSummaries),
}
const advertised = { plain: byNarrator(promiseSummaries), topics: byNarrator(promiseTopicSummaries) }

const teamOf = ({ archetype, employees }: Plan): ByNarrator => {
	if (archetype.alone) return teams.solo
	return employees < 10 ? teams.tiny : employees < 50 ? teams.small : employees < 250 ? teams.mid : teams.large
}

const identityOf = ({ archetype, employees }: Plan): ByNarrator => {
	if (archetype.alone) return identities.alone
	if (archetype.kind !== 'company') return identities.body
	return employees === 1 ? identities.single : identities.firm
}

/** The lines from which a part of a description is taken; none where the part does not fit. */
export const poolFor = (part: Part, plan: Plan, year: number): readonly Line[] => {
	const { archetype, narrator, employees, founded, listed } = plan
	const age = year - founded
	switch (part) {
		case 'O':
			return archetype.openings[narrator]
		case 'X':
		case 'T':
			return archetype.extras[narrator]
		case 'H':
			return (age < 9 ? origins.young : age < 30 ? origins.grown : origins.old)[narrator]
		case 'C':
			return clientele[narrator]
		case 'M':
			return manners[narrator]
		case 'P':
			return places[narrator]
		case 'E':
			return employees === 1 && !archetype.alone ? [] : teamOf(plan)[narrator]
		case 'N':
			return identityOf(plan)[narrator]
		case 'L':
			return listed.length > 1 ? lists[narrator] : []
		case 'S':
			return services[narrator]
		case 'F':
			return promises[narrator]
		default:
			return closings[narrator]
	}
}

/** The lines from which a summary is taken. */
export const summariesFor = ({ archetype, narrator, tone, topics, employees }: Plan): readonly Line[] => {
	if (archetype.kind !== 'company' || archetype.user || tone === 'lively' || (archetype.alone && topics.length === 0)) {
		return archetype.summaries[narrator]
	}
	if (tone === 'plain') {
		return (topics.length > 0 ? registered.topics : employees === 1 ? registered.single : registered.many)[narrator]
	}
	return (topics.length > 0 ? advertised.topics : advertised.plain)[narrator]
}
