import { DISTRICTS } from './districts.ts'
import { spellingOf } from './place-spelling.ts'

/**
 * Landscapes and old countries that people write behind a place name, and the districts they reach, as prefixes of NUTS
 * codes. Written by hand from general knowledge; used only to tell places of one name apart.
 */
const LANDSCAPES: Readonly<Record<string, string>> = {
	alb: 'DE141 DE142 DE143 DE144 DE145 DE114 DE11C DE11D DE149 DE137',
	allgaeu: 'DE148 DE27',
	baden: 'DE12 DE13',
	baar: 'DE136 DE137',
	bayern: 'DE2',
	bergstrasse: 'DE71 DE128',
	bodensee: 'DE138 DE147 DE148 DE27A',
	breisgau: 'DE131 DE132 DE133',
	eifel: 'DEA2 DEB1 DEB2',
	enzkreis: 'DE12B',
	erzgebirge: 'DED',
	filder: 'DE111 DE113',
	franken: 'DE24 DE25 DE26',
	gaeu: 'DE112 DE142 DE12C',
	hegau: 'DE138',
	hessen: 'DE7',
	hohenlohe: 'DE119 DE11A',
	hohentwiel: 'DE138',
	hohenzollern: 'DE143 DE149',
	holstein: 'DEF',
	hunsrueck: 'DEB',
	kinzigtal: 'DE134',
	kraichgau: 'DE123 DE128 DE118',
	mecklenburg: 'DE8',
	niederbayern: 'DE22',
	niedersachsen: 'DE9',
	oberbayern: 'DE21',
	oberpfalz: 'DE23',
	oberschwaben: 'DE146 DE148 DE149',
	odenwald: 'DE127 DE128 DE71 DE26',
	ortenau: 'DE134',
	pfalz: 'DEB3',
	remstal: 'DE116',
	sachsen: 'DED',
	sauerland: 'DEA5',
	schwaben: 'DE27',
	schwarzwald: 'DE13 DE12A DE12B DE12C',
	taunus: 'DE71 DE72',
	thueringen: 'DEG',
	westerwald: 'DEB1 DEA5 DE72',
	westfalen: 'DEA3 DEA4 DEA5',
	wiesental: 'DE139',
	wuerttemberg: 'DE11 DE14 DE12A DE12C DE135 DE137',
}

const districtsByName = new Map<string, string[]>()
for (const { name, nuts } of DISTRICTS) {
	const { base } = spellingOf(name)
	districtsByName.set(base, [...(districtsByName.get(base) ?? []), nuts])
}

/** The prefixes of NUTS codes that a word behind a place name stands for: a landscape (at least four letters of it) or a district. */
export function reachOf(word: string): readonly string[] {
	const landscape = Object.keys(LANDSCAPES).find((name) => name === word || (word.length >= 4 && name.startsWith(word)))
	return (landscape && LANDSCAPES[landscape]?.split(' ')) || (districtsByName.get(word) ?? [])
}
