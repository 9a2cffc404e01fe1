import type { Line } from './line.ts'

/** Whom the house works for. {k} and {kd} name the clients in the plural. */
export const clientLines: readonly Line[] = [
	['Zur Kundschaft zählen vor allem {k}, daneben {k2}.', 'Most clients are {k}, alongside {k2}.'],
	['Etwa zwei Drittel des Umsatzes kommen von {kd}.', 'About two thirds of turnover come from {k}.'],
	['{k_satz} und {k2} machen den größten Teil unserer Aufträge aus.', '{k_satz} and {k2} make up most of our orders.'],
	[
		'Mit {kd} arbeiten wir seit {since}, mit {k2d} seit kurzem.',
		'We have worked with {k} since {since} and with {k2} more recently.',
	],
	[
		'Die Aufträge kommen fast alle auf Empfehlung, meist von {kd}.',
		'Nearly all orders come by recommendation, mostly from {k}.',
	],
	[
		'Derzeit betreuen wir {=a:14-95} Kunden, die meisten davon {k}.',
		'At present we look after {=a:14-95} clients, most of them {k}.',
	],
	['Besonders gut kennen wir uns bei {kd} aus.', 'We know our way around {k} particularly well.'],
	[
		'Von {kd} haben wir gelernt, dass Ausfallzeiten einen Preis haben.',
		'It was {k} who taught us that downtime has a price.',
	],
	[
		'Wer uns beauftragt? {k_satz}, {k2} und gelegentlich ein Museum.',
		'Who hires us? {k_satz}, {k2} and the occasional museum.',
	],
	[
		'Kleine Aufträge nehmen wir von {k2d} gern an, große bisher nur von {kd}.',
		'Small jobs we gladly take from {k2}; the large ones so far come only from {k}.',
	],
	[
		'Unter den Auftraggebern sind {k} mit zwölf und solche mit zwölfhundert Beschäftigten.',
		'The clients include {k} with twelve employees and some with twelve hundred.',
	],
	[
		'Bisher waren es überwiegend {k}; mit {k2d} sammeln wir erste Erfahrungen.',
		'So far it has mostly been {k}; with {k2} we are gathering first experience.',
	],
	[
		'Der größte Auftraggeber steht für {=a:9-24} Prozent vom Umsatz, mehr soll es nicht werden.',
		'The largest client stands for {=a:9-24} per cent of turnover, and it should not become more.',
	],
	[
		'{k_satz} schätzen, dass wir ihre Sprache sprechen und nicht die der Prospekte.',
		'{k_satz} like that we speak their language rather than that of the brochures.',
	],
	[
		'Die Hälfte der Aufträge stammt von Stammkunden, darunter viele {k}.',
		'Half of the orders come from regular clients, many of them {k}.',
	],
	[
		'Für {k} {wo} sind wir oft die erste Adresse, für {k2} noch ein Geheimtipp.',
		'For {k} {wo} we are often the first address; among {k2} we are still a secret.',
	],
	['Langjährige Beziehungen bestehen zu {kd} und {k2d}.', 'There are long-standing relations with {k} and {k2}.'],
	['Bei {kd} begann es, inzwischen fragen auch {k2} an.', 'It began with {k}, and by now {k2} are asking too.'],
	[
		'Unsere ersten Kunden waren {k}, die treuesten sind es noch.',
		'Our first clients were {k}, and the most loyal still are.',
	],
	['Für {k} arbeiten wir häufig als verlängerte Werkbank.', 'For {k} we often work as an extended workbench.'],
	['Neu dazugekommen sind {k2}, geblieben sind {k}.', '{k2} have joined recently; {k} have stayed.'],
	['Mit {kd} teilen wir die Abneigung gegen lange Besprechungen.', 'With {k} we share a dislike of long meetings.'],
	['Wir kennen den Jahreslauf von {kd} und planen danach.', 'We know how the year runs for {k} and plan accordingly.'],
	['Ein gutes Dutzend {k} {wo} arbeitet mit unseren Lösungen.', 'A good dozen {k} {wo} work with our solutions.'],
]

/** What is said at the end: apprenticeships, openness, the network, the future. */
export const closingLines: readonly Line[] = [
	[
		'Wir bilden aus und vergeben jedes Jahr {~a:2-4} Abschlussarbeiten.',
		'We train apprentices and offer {~a:2-4} thesis topics a year.',
	],
	[
		'Im Netzwerk leiten wir den Arbeitskreis [Datenräume|Nachwuchs|IT-Sicherheit|Fördermittel].',
		'In the network we chair the working group on [data spaces|young talent|IT security|funding].',
	],
	[
		'Einmal im Quartal öffnen wir für einen Abend die Werkstatt.',
		'Once a quarter we open the workshop for an evening.',
	],
	[
		'Verstärkung suchen wir [in der Entwicklung|im Support|für die Projektleitung], gern auch im Quereinstieg.',
		'We are looking for people [in development|in support|in project management], career changers welcome.',
	],
	['Ein Teil unserer Werkzeuge steht unter freier Lizenz.', 'Some of our tools are available under a free licence.'],
	[
		'Zehn Prozent der Arbeitszeit gehen in freie Software, von der wir selbst leben.',
		'Ten per cent of working time goes into the free software we live on.',
	],
	[
		'Für ein gemeinsames Angebot mit anderen Mitgliedern sind wir offen.',
		'We are open to joint offers with other members.',
	],
	[
		'Der Strom kommt vom eigenen Dach, die Abwärme heizt das Nachbarhaus.',
		'The power comes from our own roof and the waste heat warms the house next door.',
	],
	['Ab Herbst sind wieder {~a:2-3} Personen frei.', 'From autumn {~a:2-3} people will be free again.'],
	[
		'Seit {since} zertifiziert, was uns weniger verändert hat als befürchtet.',
		'Certified since {since}, which changed us less than we feared.',
	],
	['Dem Beirat gehören zwei frühere Kunden an.', 'Two former clients sit on the advisory board.'],
	[
		'Gesucht: ein Partner für [den französischen Markt|die Schweiz|Schulungen|mechanische Konstruktion].',
		'Wanted: a partner for [the French market|Switzerland|training|mechanical design].',
	],
	[
		'Beim Stammtisch der Region sind wir seit {since} dabei.',
		'We have been regulars at the regional meet-up since {since}.',
	],
	[
		'Schulklassen dürfen kommen und Dinge kaputt machen, dafür gibt es eine eigene Ecke.',
		'School classes may come and break things; there is a corner for it.',
	],
	['Wer bei uns hospitieren möchte, ruft einfach an.', 'Anyone who wants to spend a day with us just calls.'],
	[
		'Unser nächstes Ziel ist ein Gemeinschaftslabor mit {~a:3-5} anderen Firmen.',
		'Our next aim is a shared lab with {~a:3-5} other firms.',
	],
	[
		'Gewinne bleiben zur Hälfte im Betrieb, die andere Hälfte teilt sich die Belegschaft.',
		'Half of the profit stays in the firm and the staff share the other half.',
	],
	['Vorträge halten wir gern, Werbung machen wir ungern.', 'We like giving talks and dislike advertising.'],
	[
		'Das Unternehmen unterstützt die Jugendfeuerwehr und einen Programmierkurs an der Realschule.',
		'The firm supports the youth fire brigade and a programming course at the local school.',
	],
	[
		'Demnächst ziehen wir innerhalb von {town} um, die Nummer bleibt.',
		'We will soon be moving within {town}; the number stays.',
	],
	['Ein Buch über {age} Jahre Irrtümer ist in Arbeit.', 'A book about {age} years of errors is in the making.'],
	[
		'Mit der Dualen Hochschule besteht eine Partnerschaft für {~a:2-5} Studienplätze.',
		'A partnership with the dual university covers {~a:2-5} student places.',
	],
	[
		'Wir sind Mitglied, weil die besten Aufträge beim Mittagessen entstehen.',
		'We are members because the best orders come up over lunch.',
	],
	[
		'Referenzen nennen wir auf Nachfrage, nachdem wir gefragt haben.',
		'We name references on request, once we have asked them.',
	],
	[
		'Besuch ist willkommen, Parkplätze gibt es hinter dem Haus.',
		'Visitors are welcome, and there is parking behind the building.',
	],
	['Ein Praktikumsplatz ist immer frei.', 'There is always room for a trainee.'],
	['Gerade läuft ein Vorhaben mit zwei anderen Mitgliedern.', 'A project with two other members is under way.'],
	[
		'Unsere Erfahrungen geben wir in einem Kurs der Kammer weiter.',
		'We pass on our experience in a course at the chamber.',
	],
	[
		'Zum Firmenlauf treten wir jedes Jahr mit zu wenigen Leuten an.',
		'Every year we enter the company run with too few people.',
	],
	['Im Foyer hängt Kunst aus der Nachbarschaft.', 'Art from the neighbourhood hangs in the foyer.'],
	['Die nächste freie Lehrstelle gibt es im September.', 'The next apprenticeship starts in September.'],
	['Mitglied im Prüfungsausschuss der Kammer sind zwei von uns.', 'Two of us sit on the chamber’s examination board.'],
	[
		'Für {~a:2-4} Vereine in {town} machen wir die Technik umsonst.',
		'We do the technology for {~a:2-4} clubs in {town} for free.',
	],
	['Bewerbungen lesen wir alle, Anschreiben überfliegen wir.', 'We read every application and skim the cover letters.'],
	['Dass wir wachsen, liegt an Empfehlungen.', 'That we are growing is due to recommendations.'],
	[
		'Ein Lastenrad ersetzt seit {since} den zweiten Firmenwagen.',
		'A cargo bike has replaced the second company car since {since}.',
	],
	['Unsere Bibliothek ist klein und darf ausgeliehen werden.', 'Our library is small and may be borrowed from.'],
	['Nächstes Jahr feiern wir, dieses Jahr arbeiten wir.', 'Next year we celebrate; this year we work.'],
	['Wenn es passt, arbeiten wir auch mit Wettbewerbern.', 'If it fits, we also work with competitors.'],
	['Tage der offenen Tür gibt es im Mai.', 'Open days are in May.'],
]
