import type { Line } from './line.ts'

/**
 * Sober sentences of registers and member lists. {trade} is what the organisation calls itself, {ein_trade} the same with
 * its article; {list} names several things that it offers, {pair} two of them.
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
	['Seit {year} unterstützen wir {k} und {k2}.', 'We have supported {k} and {k2} since {year}.'],
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
		'Unser Unternehmen besteht seit {year} und hat seinen Sitz in {town}.',
		'Our company was established in {year} and is based in {town}.',
	],
	[
		'Geleitet wird das Unternehmen von {founder}; es beschäftigt {n} Personen.',
		'The company is led by {founder} and employs {n} people.',
	],
	['Auftraggeber sind {k}, Standort ist {town}.', 'The clients are {k} and the location is {town}.'],
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
]

/** Lists of what is offered. */
export const listLines: readonly Line[] = [
	['Leistungen: {list}.', 'Services: {list}.'],
	['Schwerpunkte sind {list}.', 'The main fields are {list}.'],
	['Zum Angebot gehören {list}.', 'The range includes {list}.'],
	['Das Leistungsspektrum umfasst {list}.', 'The range of services covers {list}.'],
	['Tätigkeitsfelder: {list}.', 'Fields of activity: {list}.'],
	['Wir bieten {list}.', 'We offer {list}.'],
	['Angeboten werden {list}.', 'On offer: {list}.'],
	['Unsere Themen: {list}.', 'Our subjects: {list}.'],
	['{list_satz} bilden den Kern der Arbeit.', 'At the core of the work are {list}.'],
	['Kerngebiete: {list}.', 'Core fields: {list}.'],
	['Dazu kommen {list}.', 'Added to this: {list}.'],
	['Beauftragt wird das Team vor allem für {list}.', 'The team is mostly hired for {list}.'],
	['Anfragen erreichen uns vor allem zu diesen Themen: {list}.', 'Most enquiries concern these subjects: {list}.'],
	[
		'{list_satz}: Das sind die Gebiete, auf denen wir regelmäßig liefern.',
		'{list_satz}: these are the fields in which we deliver regularly.',
	],
	['Im Mittelpunkt stehen {list}.', 'The focus is on {list}.'],
	['Bearbeitet werden {list}.', 'Subjects covered: {list}.'],
	['Stichworte: {list}.', 'Keywords: {list}.'],
	['Gefragt sind derzeit besonders {list}.', 'In particular demand at present: {list}.'],
	['Seit einigen Jahren gehören auch {list} dazu.', 'For some years there have also been {list}.'],
]

/** Sober remarks on how services are rendered. */
export const serviceLines: readonly Line[] = [
	[
		'Beratung, Umsetzung und Betreuung kommen aus einer Hand.',
		'Advice, implementation and support come from one source.',
	],
	[
		'Projekte werden deutschlandweit betreut, überwiegend im Umkreis von {#a:60-250/10} Kilometern.',
		'Projects are handled nationwide, mostly within {#a:60-250/10} kilometres.',
	],
	['Zielgruppe sind {k} und {k2}.', 'The target group is {k} and {k2}.'],
	['Die Abrechnung erfolgt nach Aufwand oder zum Festpreis.', 'Billing is by effort or at a fixed price.'],
	[
		'Wartungsverträge werden für die Dauer von {~a:1-3} Jahren angeboten.',
		'Maintenance contracts are offered for terms of up to {~a:2-5} years.',
	],
	[
		'Support ist werktags von {~a:7-8} bis {=b:17-18} Uhr erreichbar.',
		'Support is available on weekdays from {~a:7-8} a.m. to {~c:5-6} p.m.',
	],
	['Das Managementsystem ist nach ISO 9001 zertifiziert.', 'The management system is certified to ISO 9001.'],
	[
		'Schulungen finden in {town} oder beim Kunden statt.',
		'Training takes place in {town} or at the client’s premises.',
	],
	['Referenzen liegen aus {~a:3-7} Branchen vor.', 'References are available from {~a:3-7} industries.'],
	['Die Entwicklung erfolgt ausschließlich in Deutschland.', 'Development takes place exclusively in Germany.'],
	[
		'Kunden sind überwiegend {k} mit {=a:10-50} bis {#b:200-2000/100} Beschäftigten.',
		'Clients are mostly {k} with {=a:10-50} to {#b:200-2000/100} employees.',
	],
	[
		'Bestehende Systeme werden auf Wunsch übernommen und weitergepflegt.',
		'Existing systems are taken over and maintained on request.',
	],
	[
		'Ein Notdienst steht Vertragskunden auch am Wochenende zur Verfügung.',
		'Contract clients can use an emergency service at weekends too.',
	],
	['Pro Jahr werden etwa {=a:15-120} Projekte abgeschlossen.', 'About {=a:15-120} projects are completed each year.'],
	['Ausgebildet wird in {~a:2-4} Berufen.', 'Apprenticeships are offered in {~a:2-4} occupations.'],
	['Die Betreuung übernehmen feste Ansprechpersonen.', 'Support is provided by permanent contacts.'],
	[
		'Vor-Ort-Termine sind in der Regel innerhalb von {~a:2-5} Werktagen möglich.',
		'Site visits are usually possible within {~a:2-5} working days.',
	],
	[
		'Gehostet wird in zertifizierten Rechenzentren innerhalb der EU.',
		'Hosting is in certified data centres within the EU.',
	],
	[
		'Die Zusammenarbeit beginnt mit einer Bestandsaufnahme.',
		'Cooperation begins with a survey of the present situation.',
	],
	['Partnerschaften bestehen mit {~a:3-9} Herstellern.', 'There are partnerships with {~a:3-9} manufacturers.'],
	[
		'Auf Anfrage erstellt {short} auch Gutachten und Machbarkeitsstudien.',
		'{short} also prepares expert opinions and feasibility studies on request.',
	],
	['Für {k2} gelten Sonderkonditionen.', 'Special terms apply to {k2}.'],
	['Sprachen im Kundenkontakt sind Deutsch und Englisch.', 'German and English are spoken with clients.'],
	[
		'Der Umsatz verteilt sich etwa zu gleichen Teilen auf Projekte und laufende Betreuung.',
		'Turnover is split about evenly between projects and ongoing support.',
	],
]

/** Summaries of registers that name no subjects. */
export const plainSummaries: readonly Line[] = [
	['{trade_satz} in {town}.', '{trade_satz} in {town}.'],
	['{trade_satz} mit {n} Beschäftigten, tätig für {k}.', '{trade_satz} with {n} employees, working for {k}.'],
	['{trade_satz} für {k} und {k2}.', '{trade_satz} for {k} and {k2}.'],
	['Wir sind {ein_trade} {wo}.', 'We are {a_trade} {wo}.'],
	['{short} ist {ein_trade} {wo}.', '{short} is {a_trade} {wo}.'],
	['Seit {year} tätig für {k} {wo}.', 'Working for {k} {wo} since {year}.'],
	['{trade_satz} {wo}, gegründet {year}.', '{trade_satz} {wo}, founded in {year}.'],
	['Mit {n} Beschäftigten in {town} für {k} da.', 'A team of {n} in {town}, there for {k}.'],
	['{trade_satz} aus {town}, geleitet von {founder}.', '{trade_satz} from {town}, led by {founder}.'],
]

/** Summaries of registers that name one to three subjects. */
export const topicSummaries: readonly Line[] = [
	['{topics_satz} für {k}.', '{topics_satz} for {k}.'],
	['{trade_satz} seit {year}: {topics}.', '{trade_satz} since {year}: {topics}.'],
	['{topics_satz}.', '{topics_satz}.'],
	['{topics_satz} aus {town}.', '{topics_satz} from {town}.'],
	['Inhabergeführt, Schwerpunkt {topics}.', 'Owner-run, focusing on {topics}.'],
	['Beratung, Umsetzung und Betrieb: {topics}.', 'Advice, implementation and operations: {topics}.'],
	['{trade_satz}, Schwerpunkt {topics}.', '{trade_satz}, focus: {topics}.'],
	['{topics_satz} und mehr für {k}.', '{topics_satz} and more for {k}.'],
	['{short}: {topics}.', '{short}: {topics}.'],
	['{topics_satz} für {k} und {k2}, {wo} und darüber hinaus.', '{topics_satz} for {k} and {k2}, {wo} and beyond.'],
	['Seit {year} in {town}: {topics}.', 'In {town} since {year}: {topics}.'],
	['Wir bieten {topics} {wo}.', 'We offer {topics} {wo}.'],
]
