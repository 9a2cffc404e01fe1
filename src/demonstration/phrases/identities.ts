import type { Line } from './line.ts'

/**
 * Sober sentences of registers and member lists. {trade} is what the organisation calls itself, {ein_trade} the same with
 * its article.
 */
export const identityLines: readonly Line[] = [
	['{name} ist {ein_trade} mit Sitz in {town}.', '{name} is {a_trade} based in {town}.'],
	[
		'Als {trade} betreut {short} seit {year} vor allem {k}.',
		'As {a_trade}, {short} has mainly served {k} since {year}.',
	],
	[
		'{short} wurde {year} gegründet und beschäftigt heute {n} Personen.',
		'{short} was founded in {year} and employs {n} people today.',
	],
	['Gegründet {year}, {n} Beschäftigte, Sitz in {town}.', 'Founded in {year}, {n} employees, based in {town}.'],
	['Wir sind {ein_trade} und arbeiten überwiegend für {k}.', 'We are {a_trade} and work mainly for {k}.'],
	[
		'Seit {year} [unterstützen wir|betreuen wir|arbeiten wir für] {k} und {k2}.',
		'We have [supported|looked after|worked for] {k} and {k2} since {year}.',
	],
	['Das Unternehmen aus {town} ist {ein_trade}.', 'The company from {town} is {a_trade}.'],
	['Von {town} aus arbeiten {n} Beschäftigte für {k}.', 'From {town}, {n} employees work for {k}.'],
	[
		'{short} zählt sich zu den mittelständischen Anbietern der Region und ist inhabergeführt.',
		'{short} is one of the region’s medium-sized suppliers and is run by its owners.',
	],
	[
		'Wir, {ein_trade} mit {n} Beschäftigten, sind seit {year} am Markt.',
		'We are {a_trade} with {n} employees and have been in business since {year}.',
	],
	['{short} ist seit {year} {wo} tätig.', '{short} has been active {wo} since {year}.'],
	[
		'Im Jahr {year} als {trade} gegründet, ist {short} bis heute unabhängig.',
		'Founded in {year} as {a_trade}, {short} is independent to this day.',
	],
	['Die Firma wurde {year} von {founder} gegründet.', 'The firm was founded by {founder} in {year}.'],
	[
		'[Unser Unternehmen|Unser Betrieb|Unsere Firma] besteht seit {year}, [der Sitz ist in|gearbeitet wird in|mit Räumen in] {town}.',
		'Our [company|business|firm] was established in {year} and is [based|housed|to be found] in {town}.',
	],
	[
		'Geleitet wird das Unternehmen von {founder}; es beschäftigt {n} Personen.',
		'The company is led by {founder} and employs {n} people.',
	],
	['{trade_satz} in {town}, Gründungsjahr {year}.', '{trade_satz} in {town}, founded in {year}.'],
	['Wir arbeiten als {trade} für {k} {wo}.', 'We work as {a_trade} for {k} {wo}.'],
	[
		'Seit der Gründung im Jahr {year} ist {founder} für die Geschäfte verantwortlich.',
		'{founder} has been in charge since the foundation in {year}.',
	],
	[
		'{n} Menschen arbeiten bei {short}, die meisten davon in {town}.',
		'{n} people work at {short}, most of them in {town}.',
	],
	['{short} hat sich seit {year} als {trade} etabliert.', 'Since {year}, {short} has established itself as {a_trade}.'],
	['In {town} ansässig, arbeiten wir für {k} und {k2}.', 'Based in {town}, we work for {k} and {k2}.'],
	[
		'Das Unternehmen ging {year} aus einem Ingenieurbüro hervor.',
		'The company grew out of an engineering office in {year}.',
	],
	['Wir sind ein Team von {n} Fachleuten mit Sitz in {town}.', 'We are a team of {n} specialists based in {town}.'],
	[
		'Mit {n} Beschäftigten gehört {short} zu den kleineren Häusern der Branche und ist {wo} gut vernetzt.',
		'With {n} employees {short} is one of the smaller houses in its field and well connected {wo}.',
	],
	[
		'[Firmensitz ist {town}, Geschäftsleitung {founder}|{town} ist der Sitz, {founder} die Leitung|Verantwortlich: {founder}, {town}].',
		'[The registered office is in {town}, the management is {founder}|Based in {town}, headed by {founder}|In charge: {founder}, {town}].',
	],
	['Unser Haus arbeitet seit {year} als {trade}.', 'Our house has worked as {a_trade} since {year}.'],
	[
		'[Am Standort {town}|Am Firmensitz in {town}|In einem Gewerbebau in {town}] entstehen seit {year} [Lösungen|Anwendungen|Systeme] für {k}.',
		'[At our {town} site|At headquarters in {town}|On an estate in {town}], [solutions|applications|systems] for {k} have been made since {year}.',
	],
	[
		'Die {n} Beschäftigten kommen aus [Technik, Informatik und kaufmännischen Berufen|Handwerk, Studium und Quereinstieg|sehr verschiedenen Berufen].',
		'The {n} employees come from [engineering, computing and commercial professions|crafts, universities and changes of career|very different professions].',
	],
	['{founder} führt das Unternehmen seit {since}.', '{founder} has run the company since {since}.'],
	['Wir beschäftigen {n} Personen und bilden regelmäßig aus.', 'We employ {n} people and regularly train apprentices.'],
	[
		'Ansässig {wo}, unabhängig, seit {year} im Handelsregister eingetragen.',
		'Located {wo}, independent, in the commercial register since {year}.',
	],
	[
		'Was {year} als Nebengewerbe begann, ist heute {ein_trade}.',
		'What began as a sideline in {year} is {a_trade} today.',
	],
	['{k_satz} {wo} kennen {short} als {trade}.', '{k_satz} {wo} know {short} as {a_trade}.'],
	[
		'Eingetragen ist die Firma in {town}, gearbeitet wird für {k} im ganzen Land.',
		'The firm is registered in {town} and works for {k} all over the state.',
	],
	[
		'Unser Büro liegt in {town}; die meisten Projekte führen wir für {k} durch.',
		'Our office is in {town}; most of our projects are for {k}.',
	],
	['{short}, {town}: {trade} in Familienbesitz.', '{short}, {town}: {a_trade} in family ownership.'],
	['Bei uns arbeiten {n} Menschen, davon ein Drittel in Teilzeit.', 'We are {n} people, a third of us part time.'],
	[
		'Seit {since} firmieren wir unter dem heutigen Namen, gegründet wurde {year}.',
		'We have traded under our present name since {since}; the firm was founded in {year}.',
	],
	[
		'Gesellschafter sind {founder} und zwei langjährige Mitarbeitende.',
		'The shareholders are {founder} and two long-standing employees.',
	],
]

/** The same for people on their own. */
export const soloIdentityLines: readonly Line[] = [
	['Ich arbeite seit {year} freiberuflich für {k}.', 'I have freelanced for {k} since {year}.'],
	['Selbstständig seit {year}, Büro in {town}.', 'Self-employed since {year}, office in {town}.'],
	['Mein Büro in {town} besteht seit {year}.', 'My office in {town} has existed since {year}.'],
	['Zu meinen Auftraggebern gehören {k} und {k2}.', 'My clients include {k} and {k2}.'],
	['Ein-Personen-Betrieb mit Sitz in {town}.', 'A one-person business based in {town}.'],
	[
		'Ich habe Informatik studiert und bin seit {year} selbstständig.',
		'I studied computing and have been self-employed since {year}.',
	],
	['Freiberuflich tätig seit {year}, überwiegend {wo}.', 'Freelance since {year}, mostly {wo}.'],
	['Gearbeitet wird in {town} oder direkt bei {kd}.', 'I work in {town} or on site with {k}.'],
	['{founder}, selbstständig seit {year}.', '{founder}, self-employed since {year}.'],
	['Meine Kundschaft sind {k}, meine Wege kurz.', 'My clients are {k} and my paths are short.'],
	[
		'Nach Jahren im Angestelltenverhältnis in {town2} habe ich {year} mein eigenes Büro eröffnet.',
		'After years of employment in {town2} I opened an office of my own in {year}.',
	],
]

/** The same for institutions. */
export const bodyIdentityLines: readonly Line[] = [
	[
		'Die Einrichtung besteht seit {year} und hat ihren Sitz in {town}.',
		'The institution was established in {year} and is based in {town}.',
	],
	['{n} Beschäftigte, Sitz in {town}.', 'A staff of {n}, based in {town}.'],
	['{trade_satz} mit Sitz in {town}.', '{trade_satz} based in {town}.'],
	['{n} Beschäftigte arbeiten am Standort {town}.', '{n} people work at the {town} site.'],
	[
		'Gegründet {year}, Standort {town}, Leitung {founder}.',
		'Founded in {year}, located in {town}, headed by {founder}.',
	],
	['Die Leitung liegt bei {founder}.', 'It is headed by {founder}.'],
	[
		'Ansprechpartner im Netzwerk ist die Leitung in {town}.',
		'The contact for the network is the management in {town}.',
	],
	['Zuständig für {k} und {k2} {wo}.', 'In charge of {k} and {k2} {wo}.'],
	['Besucheranschrift ist {town}, Außenstelle {town2}.', 'Visitors come to {town}; there is a branch in {town2}.'],
	[
		'Seit {year} am Ort, seit {since} Mitglied in regionalen Netzwerken.',
		'Here since {year}, a member of regional networks since {since}.',
	],
	['Das Haus hat {n} Beschäftigte und arbeitet mit {kd} zusammen.', 'The house has a staff of {n} and works with {k}.'],
	['Errichtet wurde die Einrichtung {year}.', 'The institution was set up in {year}.'],
	['Partner sind vor allem {k}, außerdem {k2}.', 'Partners are mainly {k}, and also {k2}.'],
	['{founder} leitet das Haus seit {since}.', '{founder} has headed the house since {since}.'],
	['Rund {n} Personen sind hier tätig.', 'Around {n} people work here.'],
	['Aufgabe ist die Zusammenarbeit mit {kd} {wo}.', 'Its task is cooperation with {k} {wo}.'],
	[
		'Neben dem Hauptsitz in {town} gibt es Räume in {town2}.',
		'Besides the main building in {town} there are rooms in {town2}.',
	],
	[
		'Das Kuratorium besteht aus Vertreterinnen und Vertretern von Wissenschaft, Wirtschaft und Kommunen.',
		'The board of trustees is made up of representatives of science, business and local government.',
	],
]
