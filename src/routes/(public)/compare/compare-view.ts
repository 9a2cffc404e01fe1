/** From organisations side by side to what the table shows. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { ChosenOrganisation } from '#domain/atlas/chosen/chosen-organisations.queries.ts'
import type { ComparedCompetence } from '#domain/atlas/chosen/side-by-side.ts'
import { districtBy, districtPhrase } from '#domain/atlas/geo/districts.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import { labelOf } from '../label-of.ts'
import { languageName } from '../../(account)/mine/[id]/language-names.ts'
import { checkedWords, evidenceWords, kindWords, sizeWords } from '../words.ts'

/** What is known of each; null where it is not. A line about which nothing is known at all is left out. */
export function factRows(organisations: readonly ChosenOrganisation[]): { label: string; cells: (string | null)[] }[] {
	const language = getLocale()
	const rows: [string, (of: ChosenOrganisation) => string | null | undefined][] = [
		[m.ways_compare_summary(), ({ summary }) => inLanguage(summary, language)?.text],
		[m.atlas_profile_kind(), ({ kind }) => kindWords[kind]()],
		[m.atlas_profile_size(), ({ size }) => size && sizeWords[size]()],
		[m.atlas_profile_employees(), ({ employees }) => (employees === null ? null : formatNumber(employees, language))],
		[m.atlas_profile_founded(), ({ founded }) => (founded === null ? null : String(founded))],
		[m.ways_compare_place(), seatOf],
		[m.atlas_profile_languages(), ({ languages }) => languages?.map(languageName).join(', ')],
		[m.ways_compare_networks(), ({ networks }) => networks.map(({ name }) => name).join(', ')],
		[
			m.atlas_profile_confirmed(),
			({ confirmedOn }) =>
				confirmedOn
					? m.atlas_profile_confirmed_on({ day: formatDay(confirmedOn, language) })
					: m.atlas_profile_never_confirmed(),
		],
	]
	return rows
		.map(([label, cell]) => ({ label, cells: organisations.map((one) => cell(one) || null) }))
		.filter(({ cells }) => cells.some((cell) => cell !== null))
}

function seatOf({ place, district }: ChosenOrganisation): string {
	const found = district ? districtBy(district) : undefined
	const phrase = found ? districtPhrase(found, getLocale()) : null
	return [place, phrase === place ? null : phrase].filter(Boolean).join(', ')
}

export function comparedView(rows: readonly ComparedCompetence[], today: string) {
	return rows.map(({ competence, claims }) => ({
		slug: competence.slug,
		label: labelOf(competence),
		href: inLocale(paths.competence(competence.slug), getLocale()),
		claims: claims.map(
			(claim) =>
				claim && {
					level: claim.level,
					evidence: evidenceWords(claim, inLanguage(claim.evidence, getLocale())?.text),
					freshness: checkedWords(claim, today),
					capacity: inLanguage(claim.capacity, getLocale())?.text,
				},
		),
	}))
}
