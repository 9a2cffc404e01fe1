import type { Line } from './line.ts'

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
	[
		'Die Geschichte beginnt {year} mit einer Absage: Der Auftrag war zu klein für alle anderen.',
		'The story begins in {year} with a refusal: the job was too small for everybody else.',
	],
	['{founder} kam {since} zur Aushilfe ins Haus und blieb.', '{founder} joined as a temp in {since} and stayed.'],
	[
		'Vor der Gründung {year} lag eine gemeinsame Zeit bei einem Werkzeugbauer in {town2}.',
		'Before {year} lay years together at a toolmaker’s in {town2}.',
	],
	[
		'Ein Teil des Inventars von {year} ist noch im Dienst, vor allem die Kaffeemaschine.',
		'Part of the equipment of {year} is still in service, the coffee machine above all.',
	],
	[
		'{since} kam ein zweites Standbein hinzu, das heute die Hälfte des Umsatzes bringt.',
		'A second line was added in {since} and now brings in half of the turnover.',
	],
	[
		'Gegründet {year}, verkauft {since}, zwei Jahre später von der Belegschaft zurückgekauft.',
		'Founded in {year}, sold in {since} and bought back by the staff two years later.',
	],
	[
		'Den ersten Großauftrag gewannen wir {since} gegen drei Konzerne, weil wir nachgefragt hatten.',
		'We won our first big order in {since} against three corporations because we had asked questions.',
	],
	[
		'Seit {year} hat die Firma jedes Jahr Gewinn gemacht, meistens einen kleinen.',
		'The firm has made a profit every year since {year}, usually a small one.',
	],
	[
		'Was {year} zwei Personen nebenher erledigten, ist heute Hauptberuf für {n}.',
		'What two people did on the side in {year} is now a full-time job for {n}.',
	],
	[
		'Die Rechtsform wechselte {since}, die Telefonnummer nie.',
		'The legal form changed in {since}, the phone number never.',
	],
	[
		'{year} als Ingenieurbüro gestartet, {since} um eine Softwareabteilung gewachsen.',
		'Started as an engineering office in {year} and grown by a software department in {since}.',
	],
	[
		'Zum Team von {year} gehörten eine Physikerin, ein Schreiner und ein Wirtschaftsprüfer.',
		'The team of {year} was a physicist, a joiner and an auditor.',
	],
	[
		'Ein Umzug {since} führte von der Wohnung in die Halle und wieder zurück ins Büro.',
		'A move in {since} led from the flat to the hall and back to an office.',
	],
	[
		'Ursprünglich sollte {year} nur ein einziges Gerät entstehen.',
		'Originally, in {year}, there was to be just one device.',
	],
	[
		'Mit der Gründung {year} wollte {founder} vor allem weniger reisen.',
		'In founding the firm in {year}, {founder} mainly wanted to travel less.',
	],
	[
		'Die ersten fünf Jahre ab {year} schrieb niemand Überstunden auf, seitdem gibt es Gleitzeit.',
		'For the first five years from {year} nobody recorded overtime; since then there has been flexitime.',
	],
	[
		'Im Gründungsjahr {year} gab es {~a:2-4} Kunden, zwei davon sind noch da.',
		'In the founding year {year} there were {~a:2-4} clients, and two of them are still here.',
	],
	[
		'Als der Hauptkunde {since} ins Ausland ging, bauten wir eigene Produkte.',
		'When the main client moved abroad in {since} we built products of our own.',
	],
]
