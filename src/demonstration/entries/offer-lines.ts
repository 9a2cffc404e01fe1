/** What organisations offer to learners and applicants: titles by kind, with the competence `{k}` in some, and what they say of it. */
import type { OfferKind } from '#domain/profiles/profile-entry.schema.ts'
import type { Bilingual, OrganisationKind } from '../types.ts'

const l = (de: string, en: string): Bilingual => ({ de, en })

const apprenticeships: Partial<Record<OrganisationKind, readonly Bilingual[]>> = {
	company: [
		l('Fachinformatik für Anwendungsentwicklung', 'Apprenticeship in application development'),
		l('Fachinformatik für Systemintegration', 'Apprenticeship in system integration'),
		l('Digitalisierungsmanagement', 'Apprenticeship in digitalisation management'),
		l('Elektronik für Geräte und Systeme', 'Apprenticeship in electronics for devices and systems'),
		l('Duales Studium Informatik', 'Dual study programme in computer science'),
		l('Duales Studium Wirtschaftsinformatik', 'Dual study programme in business informatics'),
	],
	'public-body': [
		l('Fachinformatik für Systemintegration', 'Apprenticeship in system integration'),
		l('Verwaltung mit Schwerpunkt Digitalisierung', 'Apprenticeship in administration with a focus on digitalisation'),
	],
	chamber: [l('Büromanagement', 'Apprenticeship in office management')],
	'research-institute': [
		l('Mathematisch-technische Softwareentwicklung', 'Apprenticeship in mathematical software development'),
	],
	university: [l('Fachinformatik für Daten- und Prozessanalyse', 'Apprenticeship in data and process analysis')],
}

const titles: Record<Exclude<OfferKind, 'apprenticeship'>, readonly Bilingual[]> = {
	internship: [
		l('Schülerpraktikum: eine Woche mitmachen', 'School internship: one week of joining in'),
		l('Schnupperwoche vor der Berufswahl', 'Taster week before choosing a profession'),
		l('Praxissemester: {k}', 'Practical semester: {k}'),
		l('Praktikum im Studium: {k}', 'Student internship: {k}'),
	],
	thesis: [
		l('Abschlussarbeit: {k} für kleine Betriebe', 'Thesis: {k} for small businesses'),
		l('Bachelorarbeit: {k} im Alltag messen', 'Bachelor thesis: measuring {k} in everyday use'),
		l('Masterarbeit: Wo {k} an Grenzen stößt', 'Master thesis: where {k} meets its limits'),
	],
	job: [
		l('Fachkraft für {k}, 80 bis 100 %', 'Specialist in {k}, 80 to 100 %'),
		l('Werkstudium: {k}', 'Student job: {k}'),
		l('Projektleitung {k}', 'Project lead, {k}'),
		l('Quereinstieg: {k}', 'Career changers welcome: {k}'),
	],
	training: [
		l('{k} für den Einstieg, zwei Tage', '{k} for beginners, two days'),
		l('{k}: Werkstatt für Fortgeschrittene', '{k}: workshop for advanced users'),
	],
}

/** What an organisation of a kind can offer under this heading; none: nothing. */
export const offerTitles = (offer: OfferKind, kind: OrganisationKind): readonly Bilingual[] =>
	offer === 'apprenticeship' ? (apprenticeships[kind] ?? []) : titles[offer]

export const offerBodies: Record<OfferKind, readonly Bilingual[]> = {
	apprenticeship: [
		l(
			'Ihr arbeitet vom ersten Monat an in echten Projekten mit, jede und jeder mit einer festen Ansprechperson. Wichtiger als Noten ist uns Neugier.',
			'You work on real projects from the first month, each with a fixed mentor. Curiosity matters more to us than marks.',
		),
		l(
			'Drei Jahre, vier Abteilungen, ein Abschlussprojekt, das wir danach wirklich benutzen. Ein Praktikum vorher ist gern gesehen.',
			'Three years, four departments, one final project that we really use afterwards. An internship beforehand is welcome.',
		),
		l(
			'Wir bilden seit vielen Jahren aus und übernehmen die meisten. Bewerben kann man sich mit einem formlosen Schreiben.',
			'We have trained people for many years and keep most of them. An informal letter is enough to apply.',
		),
	],
	internship: [
		l(
			'Mitbringen muss man nichts außer Interesse. Am Ende steht etwas Kleines, das man zeigen kann.',
			'Nothing is needed but interest. In the end there is something small to show.',
		),
		l(
			'Mit eigenem Arbeitsplatz und einer Aufgabe, die in der Zeit zu schaffen ist. Wir bezahlen nach Mindestlohn, wo er gilt.',
			'With a desk of one’s own and a task that fits the time. We pay the minimum wage where it applies.',
		),
	],
	thesis: [
		l(
			'Die Daten und eine Betreuung im Haus gibt es, die Frage darf noch enger werden. Geeignet für Informatik und Ingenieurfächer.',
			'Data and supervision are there, the question may still be narrowed. Suitable for computer science and engineering.',
		),
		l(
			'Wir suchen jemanden, der genau hinschaut und auch aufschreibt, was nicht geht. Dauer vier bis sechs Monate.',
			'We look for somebody who looks closely and also writes down what does not work. Four to six months.',
		),
	],
	job: [
		l(
			'Im kleinen Team, mit festen Projekten in der Region und zwei Tagen von zu Hause. Was fehlt, lernt man bei uns.',
			'In a small team, with steady projects in the region and two days from home. What is missing one learns here.',
		),
		l(
			'Wir suchen jemanden, der Kunden zuhört und danach etwas Einfaches baut. Teilzeit ist möglich.',
			'We look for somebody who listens to clients and then builds something simple. Part-time is possible.',
		),
	],
	training: [
		l(
			'Höchstens acht Leute, Rechner sind da, mitgebracht werden eigene Fragen. Mitglieder zahlen weniger.',
			'Eight people at most, computers are there, bring your own questions. Members pay less.',
		),
		l(
			'Vormittags zeigen wir, nachmittags probieren alle an eigenen Daten. Auf Wunsch auch bei Ihnen im Haus.',
			'We show in the morning, in the afternoon everybody tries with their own data. On request at your place, too.',
		),
	],
}
