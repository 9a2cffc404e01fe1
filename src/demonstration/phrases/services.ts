import type { Line } from './line.ts'

/** Lists of what is offered; {list} names two to five subjects. */
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
	[
		'[Anfragen erreichen uns vor allem zu|Angerufen werden wir meist wegen] {list}.',
		'[We are mostly asked about|People mostly call us about] {list}.',
	],
	[
		'{list_satz}: Das sind die Gebiete, auf denen wir regelmäßig liefern.',
		'{list_satz}: these are the fields in which we deliver regularly.',
	],
	['Im Mittelpunkt stehen {list}.', 'The focus is on {list}.'],
	['Bearbeitet werden {list}.', 'Subjects covered: {list}.'],
	['Stichworte: {list}.', 'Keywords: {list}.'],
	[
		'[Gefragt sind derzeit besonders|Die meisten Anfragen betreffen|Am meisten zu tun geben uns] {list}.',
		'[In particular demand at present|Most enquiries concern|What keeps us busiest]: {list}.',
	],
	[
		'[Seit einigen Jahren|Seit {since}|Inzwischen] gehören auch {list} dazu.',
		'[For some years|Since {since}|By now] there have also been {list}.',
	],
	['Das Team deckt {list} ab.', 'The team covers {list}.'],
	[
		'Projekte gab es zuletzt zu {=a:3-9} Themen, darunter {list}.',
		'Recent projects touched {=a:3-9} subjects, among them {list}.',
	],
	['Kompetenzen: {list}.', 'Competences: {list}.'],
	['Für {k} übernehmen wir {list}.', 'For {k} we take on {list}.'],
	['{list_satz} gehören zum Tagesgeschäft.', 'Daily business: {list}.'],
	['Regelmäßig angefragt werden {list}.', 'Regularly requested: {list}.'],
	[
		'[Unsere Arbeit|Unser Alltag|Bei uns alles] dreht sich um {list}.',
		'[Our work revolves|Our days revolve|Everything here revolves] around {list}.',
	],
	['Wir übernehmen {list}, auf Wunsch auch einzeln.', 'We take on {list}, separately if wanted.'],
	['Im Portfolio: {list}.', 'In the portfolio: {list}.'],
	['Spezialisiert ist {short} auf {list}.', '{short} specialises in {list}.'],
	['Zu unseren Stärken zählen {list}.', 'Our strengths include {list}.'],
	['Fachgebiete: {list}.', 'Specialist fields: {list}.'],
	[
		'[Die Bandbreite reicht weit|Das Angebot ist breit|Vieles unter einem Dach]: {list}.',
		'[The range is wide|The offer is broad|Much under one roof]: {list}.',
	],
	['Geleistet werden {list}.', 'Services rendered: {list}.'],
	[
		'[Fachlich|Inhaltlich|Im Kern] geht es um {list}.',
		'[The subjects are|In substance it is about|At heart it is about] {list}.',
	],
	['Am häufigsten beauftragt: {list}.', 'Ordered most often: {list}.'],
	['{list_satz}, in dieser Reihenfolge.', '{list_satz}, in that order.'],
	['Was wir anbieten: {list}.', 'What we offer: {list}.'],
	[
		'[Gearbeitet wird in Teams|Eigene Teams gibt es|Zuständig sind kleine Teams] für {list}.',
		'[There are|We have separate|Small] teams for {list}.',
	],
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
	[
		'Kleinere Anfragen werden telefonisch beantwortet und nicht berechnet.',
		'Smaller enquiries are answered by phone free of charge.',
	],
	[
		'Die Einführung dauert [je nach Umfang|in der Regel|bei laufendem Betrieb] {=a:2-4} bis {=b:6-12} Monate.',
		'[Depending on scope, rollout|As a rule, rollout|During operation, rollout] takes {=a:2-4} to {=b:6-12} months.',
	],
	['Alle Mitarbeitenden sind fest angestellt.', 'All staff are permanent employees.'],
	['Im vergangenen Jahr kamen {~a:5-12} neue Kunden hinzu.', 'Last year {~a:5-12} new clients were added.'],
	['Rahmenverträge bestehen mit {kd}.', 'There are framework contracts with {k}.'],
	['Wir arbeiten herstellerunabhängig.', 'We work independently of vendors.'],
	['Es wird nach anerkannten Vorgehensmodellen gearbeitet.', 'Work follows recognised process models.'],
	[
		'Angebote erstellen wir innerhalb von {~a:3-10} Werktagen.',
		'Quotations are prepared within {~a:3-10} working days.',
	],
	[
		'Das Einzugsgebiet reicht von {town} bis {town2} und darüber hinaus.',
		'The catchment area reaches from {town} to {town2} and beyond.',
	],
	['Für Bestandskunden gibt es eine Rufbereitschaft.', 'There is on-call support for existing clients.'],
	[
		'Entwickelt wird im eigenen Haus, betrieben auf Wunsch beim Kunden.',
		'Development is in-house, operation at the client’s if wanted.',
	],
	['Eine Mindestlaufzeit gibt es nicht.', 'There is no minimum term.'],
	[
		'{k_satz} erhalten auf Wunsch eine Testphase von {~a:4-8} Wochen.',
		'{k_satz} can have a trial phase of {~a:4-8} weeks.',
	],
	[
		'Lieferungen nach Österreich und in die Schweiz sind möglich.',
		'Deliveries to Austria and Switzerland are possible.',
	],
	['Zu den Auftraggebern zählen auch öffentliche Stellen.', 'Public bodies are among the clients too.'],
	['Übergaben werden dokumentiert und gemeinsam abgenommen.', 'Handovers are documented and jointly accepted.'],
	['Der Kundenstamm umfasst etwa {=a:30-320} Adressen.', 'The client base comprises about {=a:30-320} addresses.'],
	[
		'Als Ausbildungsbetrieb ist das Unternehmen bei der Kammer anerkannt.',
		'The company is recognised by the chamber as a training firm.',
	],
	['Projektsprache ist Deutsch, auf Wunsch auch Englisch.', 'The project language is German, or English if wanted.'],
	['Beauftragt werden kann auch ein einzelner Tag.', 'Single days can be booked too.'],
	[
		'Eine Betriebshaftpflicht über {~a:3-5} Millionen Euro besteht.',
		'There is liability insurance for {~a:3-5} million euros.',
	],
	[
		'Seit {since} wird mobil und im Büro in {town} gearbeitet.',
		'Since {since} work has been both remote and in the {town} office.',
	],
]
