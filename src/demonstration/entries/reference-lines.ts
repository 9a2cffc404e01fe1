/** What references are made of: a title with the competence `{k}`, who might have been the client, and three sentences. */
import type { Bilingual } from '../types.ts'

const l = (de: string, en: string): Bilingual => ({ de, en })

export const referenceTitles: readonly { title: Bilingual; clients: readonly string[] }[] = [
	{
		title: l('{k} für ein Stadtwerk', '{k} for a public utility'),
		clients: ['Gemeindewerke Quellau', 'Stadtwerke Ahornsee'],
	},
	{
		title: l('{k} bei einem Familienbetrieb', '{k} at a family business'),
		clients: ['Schreinerei Holderbusch', 'Möbelhaus Tannrain'],
	},
	{
		title: l('{k} für einen Maschinenbauer', '{k} for a machine builder'),
		clients: ['Maschinenbau Sternegg GmbH', 'Kupferhammer Anlagen AG'],
	},
	{ title: l('{k} in einer Klinik', '{k} in a hospital'), clients: ['Klinikverbund Oberes Tal'] },
	{
		title: l('{k} für eine Gemeinde', '{k} for a municipality'),
		clients: ['Gemeinde Buchenweiler', 'Gemeinde Rotbach am Rain'],
	},
	{
		title: l('{k} bei einem Zulieferer', '{k} at a supplier'),
		clients: ['Zulieferwerk Eichhalden', 'Presswerk Lindacker'],
	},
	{ title: l('{k} für einen Großhandel', '{k} for a wholesaler'), clients: ['Großhandel Wengert & Söhne'] },
	{ title: l('{k}: vom Versuch in den Alltag', '{k}: from trial to everyday use'), clients: [] },
	{ title: l('{k}, Schritt für Schritt', '{k}, step by step'), clients: [] },
	{ title: l('{k} an drei Standorten', '{k} at three sites'), clients: ['Verbund Mühlgrund'] },
]

export const problems: readonly Bilingual[] = [
	l(
		'Vorher pflegten drei Abteilungen dieselben Daten in drei Tabellen.',
		'Before, three departments kept the same data in three spreadsheets.',
	),
	l('Der bisherige Anbieter hatte den Support eingestellt.', 'The previous supplier had ended support.'),
	l('Die Aufträge waren gewachsen, die Abläufe nicht.', 'Orders had grown, processes had not.'),
	l(
		'Ein Ausfall im Sommer hatte gezeigt, wie viel an einem einzigen Rechner hing.',
		'A failure in summer had shown how much depended on one single computer.',
	),
	l(
		'Das Wissen steckte bei zwei Leuten, die bald in Rente gingen.',
		'The knowledge was with two people who were about to retire.',
	),
	l('Niemand konnte sagen, was ein Auftrag wirklich kostet.', 'Nobody could tell what an order really costs.'),
	l(
		'Der Kunde wollte klein anfangen und jederzeit aufhören können.',
		'The client wanted to start small and to be able to stop at any time.',
	),
	l('Für die Prüfung fehlten Nachweise, die es eigentlich gab.', 'The audit lacked evidence that did exist somewhere.'),
]
export const deeds: readonly Bilingual[] = [
	l(
		'Wir haben zwei Wochen zugehört, dann einen Bereich umgestellt und erst danach den Rest.',
		'We listened for two weeks, then changed one area, and only then the rest.',
	),
	l(
		'Nach sechs Wochen gab es einen ersten Stand, mit dem fünf Leute arbeiteten.',
		'After six weeks there was a first version with which five people worked.',
	),
	l(
		'Mit dem Team vor Ort haben wir zuerst aufgeräumt und dann gebaut.',
		'With the team on site we first tidied up and then built.',
	),
	l(
		'Der Übergang lief an drei Wochenenden, immer mit einem Weg zurück.',
		'The change took three weekends, always with a way back.',
	),
	l(
		'Ein kleines Muster hat gezeigt, was geht und was nicht.',
		'A small prototype showed what works and what does not.',
	),
	l('Die Fachleute des Kunden haben von Anfang an mitgebaut.', 'The client’s own experts took part from the start.'),
]
export const results: readonly Bilingual[] = [
	l('Heute betreut der Kunde das meiste selbst.', 'Today the client looks after most of it.'),
	l('Die Durchlaufzeit ist von neun auf vier Tage gesunken.', 'Lead time fell from nine days to four.'),
	l('Seitdem gab es keinen ungeplanten Stillstand mehr.', 'There has been no unplanned standstill since.'),
	l('Neue Leute sind in einer Woche eingearbeitet.', 'New people are up to speed within a week.'),
	l(
		'Die Zahlen stimmen jetzt am Ersten des Monats und nicht erst am Zwanzigsten.',
		'The figures are right on the first of the month now, not on the twentieth.',
	),
	l('Inzwischen ist ein zweiter Standort dazugekommen.', 'A second site has joined since.'),
	l(
		'Nicht alles hat geklappt: Einen Teil haben wir nach der Probe wieder weggelassen.',
		'Not everything worked out: one part we dropped after the trial.',
	),
]
