import type { Line } from './line.ts'

/** What firms write about themselves when an agency wrote it. */
export const promiseLines: readonly Line[] = [
	[
		'Gemeinsam mit unseren Kunden machen wir Digitalisierung erlebbar.',
		'Together with our clients we bring digitisation to life.',
	],
	['Wir leben Technologie und denken in Lösungen.', 'We live technology and think in solutions.'],
	['Ihr Erfolg ist unser Antrieb, und zwar seit {year}.', 'Your success drives us and has done so since {year}.'],
	[
		'Als starker Partner des Mittelstands stehen wir für Qualität, Nähe und Verlässlichkeit.',
		'As a strong partner of medium-sized firms we stand for quality, closeness and reliability.',
	],
	[
		'Unser interdisziplinäres Team begleitet Sie von der Idee bis zum Rollout.',
		'Our interdisciplinary team accompanies you from the idea to the rollout.',
	],
	['Wir gestalten die Zukunft {wo}, heute.', 'We shape the future {wo}, today.'],
	[
		'Maßgeschneidert, skalierbar, zukunftssicher: So verstehen wir unsere Arbeit.',
		'Tailor-made, scalable, future-proof: that is how we see our work.',
	],
	[
		'Mit Leidenschaft und Know-how heben wir die Potenziale Ihrer Prozesse.',
		'With passion and know-how we release the potential of your processes.',
	],
	[
		'Was uns auszeichnet? Kurze Wege, flache Hierarchien und ein offenes Ohr.',
		'What sets us apart? Short paths, flat hierarchies and an open ear.',
	],
	['Wir sind erst zufrieden, wenn Sie es sind.', 'We are satisfied only when you are.'],
	['Innovation entsteht bei uns im Dialog mit {kd}.', 'With us, innovation arises in dialogue with {k}.'],
	[
		'Setzen Sie auf einen Partner, der mitdenkt und vorausschaut.',
		'Choose a partner who thinks along and looks ahead.',
	],
	[
		'Mit über {=a:10-30} Jahren Erfahrung im Team finden wir die Lösung, die zu Ihnen passt.',
		'With more than {=a:10-30} years of experience on the team, we find the solution that fits you.',
	],
	['Wir machen Komplexes einfach und Einfaches besser.', 'We make complex things simple and simple things better.'],
	[
		'Nachhaltigkeit ist für uns kein Trend, sie gehört zum Tagesgeschäft.',
		'For us sustainability is no trend; it is part of daily business.',
	],
	['Ganzheitlich, partnerschaftlich, auf Augenhöhe.', 'Holistic, cooperative, as equals.'],
	[
		'Ob Start-up oder Weltmarktführer: Wir holen Sie dort ab, wo Sie stehen.',
		'Start-up or world leader, we meet you where you are.',
	],
	[
		'Unsere Vision ist eine Region, in der Technik den Menschen dient.',
		'Our vision is a region in which technology serves people.',
	],
	[
		'Profitieren Sie von einem Netzwerk aus {=a:8-40} Spezialistinnen und Spezialisten.',
		'Benefit from a network of {=a:8-40} specialists.',
	],
	[
		'Erfahrung trifft Neugier: Bei {short} arbeiten mehrere Generationen Hand in Hand.',
		'Experience meets curiosity: several generations work hand in hand at {short}.',
	],
	['Sprechen Sie uns an, wir freuen uns auf Ihr Projekt.', 'Get in touch; we look forward to your project.'],
	['Mehr Wert, weniger Aufwand, messbare Ergebnisse.', 'More value, less effort, measurable results.'],
	[
		'Wir verbinden strategische Beratung mit solider Umsetzung.',
		'We combine strategic advice with solid implementation.',
	],
	['Agilität heißt für uns, Verantwortung zu übernehmen.', 'To us agility means taking responsibility.'],
	[
		'Von der ersten Skizze bis zum laufenden Betrieb bleiben wir an Ihrer Seite.',
		'From the first sketch to live operation we stay by your side.',
	],
	['Mit uns gewinnen {k} Zeit für das Wesentliche.', 'With us, {k} gain time for what matters.'],
]

/** Summaries of the same kind that name no subjects. */
export const promiseSummaries: readonly Line[] = [
	['Wir machen {k} fit für morgen.', 'We make {k} fit for tomorrow.'],
	['Digitale Lösungen, die {k} {wo} weiterbringen.', 'Digital solutions that take {k} {wo} further.'],
	['Ganzheitliche Lösungen für {k} und {k2}.', 'Holistic solutions for {k} and {k2}.'],
	[
		'Wir begleiten {k} in die digitale Welt, seit {year}.',
		'We have accompanied {k} into the digital world since {year}.',
	],
	['Intelligente Lösungen aus {town}, gemacht für {k}.', 'Intelligent solutions from {town}, made for {k}.'],
	['Ihr verlässlicher Partner {wo}, seit {year}.', 'Your reliable partner {wo}, since {year}.'],
]

/** And those that name one to three. */
export const promiseTopicSummaries: readonly Line[] = [
	['Ihr Partner für {topics} {wo}.', 'Your partner for {topics} {wo}.'],
	['{topics_satz} mit Leidenschaft, aus {town}.', '{topics_satz} with passion, from {town}.'],
	['Zukunft gestalten durch {topics}.', 'Shaping the future through {topics}.'],
	['{topics_satz} neu gedacht, für {k}.', '{topics_satz} rethought, for {k}.'],
	[
		'Erfahrung, Qualität, Nähe: Ihr Team für {topics} in {town}.',
		'Experience, quality, closeness: your team for {topics} in {town}.',
	],
	['Einfach besser: {topics} aus einer Hand.', 'Simply better: {topics} from one source.'],
	['Mehr Effizienz für {k} durch {topics}.', 'More efficiency for {k} through {topics}.'],
	['{topics_satz}, damit {k} wachsen können.', '{topics_satz}, so that {k} can grow.'],
]
