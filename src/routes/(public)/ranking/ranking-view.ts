/** What the page of the ranking says: every number in it is the one that the code orders by. */
import { pageSize } from '#domain/atlas/atlas-question.ts'
import {
	claimStrength,
	nearestAbove,
	nearestMeant,
	partlyMeeting,
	qualityParts,
	qualityWeight,
	rankedByWords,
	signWeight,
	wordWeights,
} from '#domain/atlas/search/ranking.ts'
import { finderWeights } from '#domain/competences/finder/find-concepts.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Locale } from '#platform/localized.ts'
import { formatNumber } from '#ui/format.ts'

export type RankingSection = {
	title: string
	text: string[]
	/** What counts, and how much. */
	facts: (readonly [what: string, weight: string])[]
	/** What is said after the numbers. */
	more: string[]
}

/** All sections, in the language of the page. */
export function rankingView(locale: Locale): RankingSection[] {
	return [fit(locale), strength(locale), quality(locale), candidates(locale), otherWays(locale), ties(locale)]
}

const section = (title: string, text: string[], more: Partial<RankingSection> = {}): RankingSection => ({
	title,
	text,
	facts: [],
	more: [],
	...more,
})

function fit(locale: Locale): RankingSection {
	const number = (value: number) => formatNumber(value, locale)
	return section(m.ranking_fit_title({}, { locale }), [m.ranking_fit({}, { locale })], {
		facts: [
			[m.ranking_word_name({}, { locale }), number(wordWeights.name)],
			[m.ranking_word_competences({}, { locale }), number(wordWeights.competences)],
			[m.ranking_word_summary({}, { locale }), number(wordWeights.summary)],
			[m.ranking_word_description({}, { locale }), number(wordWeights.description)],
		],
		more: [
			m.ranking_sign({ weight: number(signWeight) }, { locale }),
			m.ranking_strong({ level: number(claimStrength.strongFrom) }, { locale }),
		],
	})
}

function strength(locale: Locale): RankingSection {
	const number = (value: number) => formatNumber(value, locale)
	const { proven, fresh, narrower, like } = claimStrength
	return section(
		m.ranking_strength_title({}, { locale }),
		[
			m.ranking_strength({ proven: number(proven), fresh: number(fresh) }, { locale }),
			m.ranking_narrower({ narrower: number(narrower) }, { locale }),
			m.ranking_like({}, { locale }),
		],
		{
			facts: [
				[m.ranking_like_name({ strength: number(like.name) }, { locale }), number(wordWeights.name)],
				[
					m.ranking_like_competences({ strength: number(like.competences) }, { locale }),
					number(wordWeights.competences),
				],
				[m.ranking_like_summary({ strength: number(like.summary) }, { locale }), number(wordWeights.summary)],
				[m.ranking_like_description({}, { locale }), number(wordWeights.description)],
			],
		},
	)
}

function quality(locale: Locale): RankingSection {
	const number = (value: number) => formatNumber(value, locale)
	const percent = (value: number) => `${number(Math.round(value * 100))} %`
	const { mostClaims, mostProven, confirmedDays, ...parts } = qualityParts
	return section(
		m.ranking_quality_title({}, { locale }),
		[m.ranking_quality({ weight: number(qualityWeight) }, { locale })],
		{
			facts: [
				[m.ranking_summary({}, { locale }), percent(parts.summaryDe)],
				[m.ranking_description({}, { locale }), percent(parts.descriptionDe)],
				[m.ranking_summary_english({}, { locale }), percent(parts.summaryEn)],
				[
					m.ranking_claims({ most: number(mostClaims), each: percent(parts.claim) }, { locale }),
					percent(parts.claim * mostClaims),
				],
				[
					m.ranking_proven({ most: number(mostProven), each: percent(parts.proven) }, { locale }),
					percent(parts.proven * mostProven),
				],
				[m.ranking_confirmed({ days: number(confirmedDays) }, { locale }), percent(parts.confirmed)],
			],
		},
	)
}

function candidates(locale: Locale): RankingSection {
	const number = (value: number) => formatNumber(value, locale)
	const { inAll, bySigns } = rankedByWords
	return section(m.ranking_candidates_title({}, { locale }), [
		m.ranking_candidates({ all: number(inAll), signs: number(bySigns) }, { locale }),
		m.ranking_candidates_common({ all: number(inAll) }, { locale }),
		m.ranking_candidates_rest({}, { locale }),
	])
}

function otherWays(locale: Locale): RankingSection {
	const number = (value: number) => formatNumber(value, locale)
	return section(m.ranking_other_title({}, { locale }), [
		m.ranking_nearest(
			{
				page: number(pageSize),
				none: number(nearestAbove.insteadOfNone),
				some: number(nearestAbove.insteadOfHits),
				exact: number(finderWeights.pieces + finderWeights.words),
			},
			{ locale },
		),
		m.ranking_nearest_several(
			{ most: number(nearestMeant.most), share: `${number(nearestMeant.share * 100)} %` },
			{ locale },
		),
		m.ranking_relaxed({}, { locale }),
		m.ranking_partly({ fewer: number(partlyMeeting.whereFewerThan), shown: number(partlyMeeting.shown) }, { locale }),
		m.ranking_replaced({}, { locale }),
	])
}

const ties = (locale: Locale): RankingSection =>
	section(m.ranking_ties_title({}, { locale }), [m.ranking_ties({}, { locale }), m.ranking_ties_lots({}, { locale })])
