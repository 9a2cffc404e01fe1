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
	[
		'Nach dem Studium in {town2} hätten wir wegziehen können; {year} haben wir uns fürs Bleiben entschieden.',
		'After university in {town2} we could have moved away; in {year} we decided to stay.',
	],
	[
		'Den Gesellschaftsvertrag von {year} unterschrieben wir auf einem Werkstattwagen.',
		'We signed the articles of {year} on a tool trolley.',
	],
	[
		'{year} war der erste Mitarbeiter ein Praktikant, heute leitet er die Entwicklung.',
		'In {year} the first employee was a trainee who now heads development.',
	],
	[
		'Die Gründung {year} finanzierte ein verkaufter Oldtimer.',
		'The founding in {year} was paid for by selling a vintage car.',
	],
	[
		'Aus einer Facharbeit an der Fachschule wurde {year} ein Unternehmen.',
		'In {year} a project at technical college became a company.',
	],
	[
		'{founder} und zwei andere lernten sich bei der freiwilligen Feuerwehr kennen und gründeten {year}.',
		'{founder} and two others met at the volunteer fire brigade and founded the firm in {year}.',
	],
	[
		'Drei Semester lang nur eine Idee, seit {year} ein Betrieb.',
		'Three terms of nothing but an idea, and a business since {year}.',
	],
	[
		'Nach einem verlorenen Wettbewerb {year} meldete sich der Hauptsponsor mit einem Auftrag.',
		'After a lost competition in {year} the main sponsor called with an order.',
	],
	[
		'Seit {year} im Register, davor zwei Jahre in einer Garage.',
		'In the register since {year}, and two years in a garage before that.',
	],
]
