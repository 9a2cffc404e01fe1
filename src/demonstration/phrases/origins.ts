import type { Line } from './line.ts'

/** How young firms came about; the founding year is at most nine years back. */
export const youngOrigins: readonly Line[] = [
	[
		'Angefangen hat es {year} mit [einer Masterarbeit|einem Wochenendprojekt|einem Praktikum, das nicht enden wollte], inzwischen leben wir davon.',
		'It began in {year} with [a master’s thesis|a weekend project|an internship that refused to end]; by now it pays our rent.',
	],
	[
		'{year} aus einer Abteilung ausgegründet, die sonst geschlossen worden wäre.',
		'Spun out in {year} from a department that would otherwise have been closed.',
	],
	[
		'Das Startkapital waren {year} [zwei Laptops und ein geliehener Messwagen|ein Auftrag und ein alter Server|8.000 Euro und ein Kellerraum]; Fremdkapital gibt es bis heute keines.',
		'In {year} the seed capital was [two laptops and a borrowed test van|one order and an old server|8,000 euros and a basement room]; there is still no outside money.',
	],
	[
		'Kennengelernt haben wir uns im [zweiten Semester|Auslandsjahr|Betriebsrat unseres früheren Arbeitgebers], gegründet haben wir {year} in {town}.',
		'We met [in our second semester|during a year abroad|on the works council of our former employer] and founded the firm in {town} in {year}.',
	],
	[
		'Die Idee stammt aus [der Werkstatt der Eltern|einer Nachtschicht im Krankenhaus|einem verlorenen Streit mit einer Tabellenkalkulation], die Firma aus dem Jahr {year}.',
		'The idea comes from [the parents’ workshop|a night shift in a hospital|a lost argument with a spreadsheet], the firm from {year}.',
	],
	[
		'{founder} kündigte {year} eine sichere Stelle, weil der dritte Verbesserungsvorschlag in Folge liegen geblieben war.',
		'{founder} gave up a safe job in {year} after the third suggestion in a row had been left lying.',
	],
	[
		'Seit {year} am Markt, die ersten zwei Jahre mit Unterstützung aus dem Gründungsstipendium des Landes.',
		'In business since {year}, the first two years with a state start-up grant.',
	],
	[
		'Der erste Auftrag kam {year} über [einen Aushang|den Fußballverein|eine Absage, die sich als Anfrage herausstellte].',
		'The first order came in {year} through [a notice on a board|the football club|a rejection that turned out to be a request].',
	],
	[
		'Wir sind {year} als Ausgründung einer Hochschule gestartet und sitzen immer noch in Laufweite zum Labor.',
		'We started in {year} as a university spin-off and are still within walking distance of the lab.',
	],
	[
		'Vor {year} gab es uns als Arbeitsgruppe, danach als Firma, und im Kern machen wir das Gleiche.',
		'Before {year} we were a working group, since then a company, and at heart we do the same thing.',
	],
	[
		'Gegründet {year}, mitten in [einer Flaute|der Umbauzeit|einem verregneten Sommer], was rückblickend ein guter Zeitpunkt war.',
		'Founded in {year}, in the middle of [a slump|renovation work|a rainy summer], which in hindsight was good timing.',
	],
	[
		'Bis {year} haben die Gründerinnen und Gründer bei drei verschiedenen Zulieferern gearbeitet und dort dasselbe Problem dreimal gelöst.',
		'Until {year} the founders worked for three different suppliers and solved the same problem three times.',
	],
	[
		'Ein junges Haus: Eintrag ins Register {year}, erster Gewinn {since}.',
		'A young house: registered in {year}, first profit in {since}.',
	],
	[
		'Entstanden {year} in einem Coworking-Raum {wo}, der eigentlich nur für einen Monat gemietet war.',
		'Born in {year} in a coworking space {wo} that had been rented for one month only.',
	],
	[
		'Am Anfang stand {year} eine Bürgschaft der Familie, die {since} zurückgegeben wurde.',
		'In {year} it started with a family guarantee, which was handed back in {since}.',
	],
	[
		'{year} gegründet und seither jedes Jahr um {~a:2-4} Köpfe gewachsen.',
		'Founded in {year} and {~a:2-4} heads larger every year since.',
	],
]

/** Firms of ten to thirty years. */
export const grownOrigins: readonly Line[] = [
	[
		'Seit {year} in {town}, seit {since} in eigenen Räumen.',
		'In {town} since {year}, in rooms of our own since {since}.',
	],
	[
		'{year} zu zweit begonnen, {since} umgezogen, weil der Besprechungstisch im Flur stand.',
		'Started as two people in {year}; moved in {since} because the meeting table stood in the corridor.',
	],
	[
		'{founder} hat die Firma {year} gegründet und {since} einen Teil der Anteile an Beschäftigte abgegeben.',
		'{founder} founded the firm in {year} and in {since} passed part of the shares to the staff.',
	],
	[
		'Aus der Zweimannfirma von {year} ist über die Jahre ein Betrieb mit {n} Beschäftigten geworden.',
		'Over the years the two-person firm of {year} has become a business of {n}.',
	],
	[
		'Unsere ältesten Programme laufen seit {since} und werden immer noch gepflegt.',
		'Our oldest programs have been running since {since} and are still maintained.',
	],
	[
		'Das Büro entstand {year} aus dem Zusammenschluss zweier Freiberufler, die sich ständig dieselben Anfragen weitergereicht hatten.',
		'The office grew in {year} out of two freelancers who kept passing the same requests to each other.',
	],
	[
		'Wer {year} zum Gründungsteam gehörte, ist bis auf eine Person noch da.',
		'Of those who founded the firm in {year}, all but one are still here.',
	],
	[
		'Die Wurzeln liegen in einem Softwarehaus, das {year} verkauft werden sollte und stattdessen von der Belegschaft übernommen wurde.',
		'Our roots lie in a software house that was to be sold in {year} and was taken over by its staff instead.',
	],
	[
		'Zum Jubiläum {since} haben wir nachgezählt: {#a:140-860/10} Projekte, {~b:3-7} davon laufen bis heute ohne Unterbrechung.',
		'For the anniversary in {since} we counted: {#a:140-860/10} projects, {~b:3-7} of them still running without a break.',
	],
	[
		'Seit {year} gibt es uns, seit {since} auch mit einer Zweigstelle in {town2}.',
		'We have existed since {year} and since {since} have had a branch in {town2}.',
	],
	[
		'Gestartet ist das Haus {year} als Wiederverkäufer; die eigenen Produkte kamen {since} dazu.',
		'The house started as a reseller in {year}; products of its own followed in {since}.',
	],
	[
		'Die Firma wurde {year} in einem Anbau der Eltern gegründet und hat inzwischen die halbe Etage eines früheren Textilbetriebs.',
		'Founded in {year} in an annexe to the parents’ house, the firm now fills half a floor of a former textile mill.',
	],
	[
		'Hervorgegangen aus einem Lehrstuhl, seit {year} selbstständig, wissenschaftlich neugierig geblieben.',
		'Grown out of a university chair, independent since {year}, and still curious.',
	],
	[
		'Wir haben {since} auf die Viertagewoche umgestellt und seither kein Projekt verspätet abgegeben.',
		'We switched to a four-day week in {since} and have not delivered late since.',
	],
	[
		'Der Name stammt noch von {year}, das Angebot haben wir seither zweimal vom Kopf auf die Füße gestellt.',
		'The name dates from {year}; what we offer has been turned upside down twice since.',
	],
	['Eingetragen {year}, eigentümergeführt, schuldenfrei.', 'Registered in {year}, run by its owners, free of debt.'],
	[
		'Bis {since} waren wir ein reines Ingenieurbüro, dann wollten die Auftraggeber auch die Software von uns.',
		'Until {since} we were purely an engineering office; then clients wanted the software from us too.',
	],
	[
		'Nach dem Brand im Nachbargebäude {since} ist fast alles neu, nur die Kundschaft ist dieselbe.',
		'After the fire next door in {since} nearly everything is new except the clientele.',
	],
]

/** Houses of thirty years and more. */
export const oldOrigins: readonly Line[] = [
	[
		'Die Krise von 2009 kostete uns den größten Kunden und brachte uns auf das heutige Geschäft.',
		'The crisis of 2009 cost us our biggest client and led us to today’s business.',
	],
	[
		'{since} ging die Leitung an die zweite Generation über, ohne dass sich die Durchwahlen geändert hätten.',
		'In {since} management passed to the second generation without a single extension number changing.',
	],
	[
		'{year} begann alles mit [Lochkarten|Buchungsautomaten|einem Rechenzentrum für Handwerksbetriebe], und ein Teil der Kundschaft von damals ist geblieben.',
		'In {year} it all began with [punched cards|accounting machines|a computing centre for craftsmen], and part of that clientele has stayed.',
	],
	[
		'Familienbetrieb seit {year}, geführt in [zweiter|dritter] Generation.',
		'A family firm since {year}, run by the [second|third] generation.',
	],
	[
		'Das Unternehmen hat seit seiner Gründung {year} drei Währungen, vier Betriebssysteme und zwei Hochwasser überstanden.',
		'Since its foundation in {year} the firm has survived several operating systems, a change of currency and two floods.',
	],
	[
		'{founder} übernahm die Firma {since}; gegründet wurde sie {year} als Vertretung für Büromaschinen.',
		'{founder} took over in {since}; the firm was founded in {year} as an agency for office machines.',
	],
	[
		'Wir sind {age} Jahre alt und haben noch Kunden der ersten Stunde.',
		'We are {age} years old and still have clients from the first hour.',
	],
	[
		'Hervorgegangen aus einer Elektrowerkstatt, die {year} in {town} ihre Tür öffnete.',
		'It grew out of an electrical workshop that opened its door in {town} in {year}.',
	],
	['Seit {year} ohne Unterbrechung {wo} zu Hause.', 'At home {wo} without a break since {year}.'],
	[
		'Im Flur hängt noch die Gewerbeanmeldung von {year}; im Serverraum hängt sie nicht.',
		'The trade licence of {year} still hangs in the hallway, though not in the server room.',
	],
	[
		'Gegründet {year} als Dienstleister für die Textilindustrie, deren Niedergang uns früh gezwungen hat, Neues zu lernen.',
		'Founded in {year} to serve the textile industry, whose decline forced us to learn new things early.',
	],
	[
		'Über {age} Jahre haben wir gelernt, dass die beste Software die ist, über die nach drei Monaten niemand mehr spricht.',
		'In {age} years we have learnt that the best software is the one nobody mentions after three months.',
	],
	[
		'Die dritte Generation ist {since} eingestiegen und hat als Erstes das Archiv digitalisiert.',
		'The third generation joined in {since} and digitised the archive first.',
	],
	[
		'Aus dem Ein-Zimmer-Büro von {year} wurde ein Haus mit {n} Beschäftigten und eigener Lehrwerkstatt.',
		'The one-room office of {year} has become a house of {n} people with a training workshop of its own.',
	],
	[
		'Manche Mitarbeitende sind seit der Gründung {year} dabei, ihre Kinder inzwischen auch.',
		'Some of the staff have been here since {year}, and by now so have their children.',
	],
	[
		'{year} gegründet, {since} nach der Insolvenz eines Großkunden neu aufgestellt, seitdem stetig gewachsen.',
		'Founded in {year}, rebuilt in {since} after a major client went bankrupt, growing steadily since.',
	],
]
