/** What organisations of the demonstration announce. Drawn from the slug, apart from everything else. */
import { dayOf, ordinalOf } from '../days.ts'
import { Random } from '../random.ts'
import { hashOf } from '../text.ts'
import type { Bilingual, Day, DemoOrganisation } from '../types.ts'
import { anniversaryBodies, announcementLines } from './announcement-lines.ts'
import type { DemoEntry } from './draw-entries.ts'

/** None for three in four. Some have expired, and some wait for their day. */
export function drawAnnouncements(
	org: DemoOrganisation,
	labelOf: (slug: string) => Bilingual | undefined,
	today: Day,
): DemoEntry[] {
	const random = new Random(hashOf(`announcements ${org.slug}`))
	if (random.chance(0.75)) return []
	const labels = random.some(org.claims, 3).flatMap(({ competence }) => {
		const label = labelOf(competence)
		return label ? [{ slug: competence, label }] : []
	})
	const fitting = announcementLines.filter(
		({ of = ['company'], from = 0, title }) =>
			of.includes(org.kind) && org.employees >= from && (labels.length > 0 || !title.de.includes('{k}')),
	)
	const told = random.some(fitting, random.int(1, 3)).map(({ title, bodies }, at): DemoEntry => {
		const competence = title.de.includes('{k}') ? labels[at % labels.length] : undefined
		const words = (text: Bilingual) => inBoth(org, filled(text, { k: competence?.label, town: org.address.town }))
		return {
			kind: 'announcement',
			title: words(title),
			body: words(random.pick(bodies)),
			...days(random, today),
			...(random.chance(0.4) && { link: `https://${org.website}/aktuelles` }),
			competences: competence ? [competence.slug] : [],
			scope: random.chance(0.92) ? 'public' : 'members',
		}
	})
	return [...told, ...anniversary(org, random, today)]
}

/** Every five years, from ten on. */
function anniversary(org: DemoOrganisation, random: Random, today: Day): DemoEntry[] {
	const age = Number(today.slice(0, 4)) - org.founded
	if (age < 10 || age % 5 !== 0) return []
	return [
		{
			kind: 'announcement',
			title: inBoth(org, { de: `${age} Jahre ${org.name}`, en: `${age} years of ${org.name}` }),
			body: inBoth(org, random.pick(anniversaryBodies)),
			...days(random, today),
		},
	]
}

/** The later half of them is young: what is announced is mostly news. */
function days(random: Random, today: Day): Pick<DemoEntry, 'postedOn' | 'validUntil'> {
	const now = ordinalOf(today)
	const posted = now - Math.round(420 * random.unit() ** 2) + (random.chance(0.04) ? 20 : 0)
	return { postedOn: dayOf(posted), validUntil: dayOf(posted + 365) }
}

const inBoth = (org: DemoOrganisation, { de, en }: Bilingual) => (org.english ? { de, en } : { de })

function filled(text: Bilingual, { k, town }: { k: Bilingual | undefined; town: string }): Bilingual {
	const fill = (words: string, label: string) => words.replace('{k}', label).replace('{town}', town)
	return { de: fill(text.de, k?.de ?? ''), en: fill(text.en, k?.en ?? '') }
}
