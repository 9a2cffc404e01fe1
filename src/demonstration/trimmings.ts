import type { Origin } from './names/given.ts'
import { sites, streets } from './names/words.ts'
import { type Random, weigh } from './random.ts'

const officeTags = weigh([
	['bildet aus', 14],
	['Gründungsmitglied', 5],
	['sucht Fachkräfte', 12],
	['Beirat', 3],
	['Sponsor', 4],
	['Gastgeber', 6],
	['Vortrag zugesagt', 4],
	['ruhig', 5],
	['Neumitglied', 7],
	['Arbeitskreis Daten', 5],
	['Arbeitskreis Sicherheit', 5],
	['Förderprojekt', 6],
	['Messegemeinschaft', 3],
])

const homeLanguages: Readonly<Record<Origin, readonly string[]>> = {
	german: [],
	turkish: ['tr'],
	slavic: ['pl', 'ru', 'uk', 'cs'],
	balkan: ['hr', 'sr', 'sq', 'el', 'ro', 'hu'],
	southern: ['it', 'es', 'pt'],
	arabic: ['ar', 'fa'],
	asian: ['vi', 'hi', 'zh'],
	african: ['en', 'fr', 'ti'],
	western: ['fr', 'nl'],
}

/** A street with a house number; nothing says that the town has one of that name. */
export const drawStreet = (random: Random): string => {
	const number = Math.ceil(90 * random.unit() ** 2.2) + (random.chance(0.08) ? random.pick(['a', 'b', 'c']) : '')
	return `${random.chance(0.14) ? random.pick(sites) : random.pick(streets)} ${number}`
}

/** The archetype's tags and now and then what the office keeps in mind. */
export const drawTags = (own: readonly string[], random: Random): string[] => {
	const tags = random.some(own, random.int(1, own.length))
	if (random.chance(0.45)) tags.push(random.weighted(officeTags))
	return [...new Set(tags)]
}

/** Languages spoken in the house; along the Rhine French is common. */
export const drawLanguages = (network: string, origin: Origin, english: boolean, random: Random): string[] => {
	const spoken = ['de']
	if (english || random.chance(0.45)) spoken.push('en')
	const own = homeLanguages[origin]
	if (own.length > 0 && random.chance(0.5)) spoken.push(random.pick(own))
	if (network === 'rheinbogen-it' && random.chance(0.4)) spoken.push('fr')
	if (random.chance(0.08)) spoken.push(random.pick(['fr', 'it', 'es', 'tr', 'pl', 'ru']))
	return [...new Set(spoken)]
}
