/** What organisations announce. */
import type { Bilingual } from '../types.ts'
import { l, type AnnouncementLine } from './announcement-line.ts'
import { institutionLines } from './institution-lines.ts'

export const announcementLines: readonly AnnouncementLine[] = [
	{
		title: l('{k}: unser neues Einstiegspaket', '{k}: our new starter package'),
		bodies: [
			l(
				'Drei Tage, ein fester Preis, am Ende ein Plan, mit dem man auch ohne uns weiterarbeiten kann.',
				'Three days, one fixed price, and in the end a plan that works without us, too.',
			),
			l(
				'Für Betriebe, die erst einmal wissen wollen, ob es sich lohnt. Die ersten fünf haben es schon gemacht.',
				'For businesses that first want to know whether it pays. The first five have done it already.',
			),
		],
	},
	{
		title: l('Offene Werkstatt in {town}', 'Open workshop in {town}'),
		bodies: [
			l(
				'Jeden ersten Donnerstag im Monat von 16 bis 18 Uhr. Wer eine Frage hat, bringt sie mit; wer keine hat, auch.',
				'Every first Thursday of the month from 4 to 6 pm. Bring a question, or none.',
			),
			l(
				'Ein Nachmittag zum Anfassen, ohne Anmeldung und ohne Vortrag. Kaffee ist da.',
				'An afternoon to try things, without registration and without a lecture. There is coffee.',
			),
		],
	},
	{
		from: 6,
		title: l('Wir sind innerhalb von {town} umgezogen', 'We have moved within {town}'),
		bodies: [
			l(
				'Mehr Platz, dieselbe Telefonnummer, und endlich ein Raum, in dem zwölf Leute zusammen etwas ausprobieren können.',
				'More room, the same telephone number, and at last a space where twelve people can try something together.',
			),
			l(
				'Das alte Haus war uns zu klein geworden. Der Eingang ist auf der Hofseite, Parkplätze gibt es auch.',
				'The old house had become too small. The entrance is in the yard, and there is parking.',
			),
		],
	},
	{
		from: 12,
		title: l('Verstärkung im Team {k}', 'New colleagues for {k}'),
		bodies: [
			l(
				'Zwei Kolleginnen und ein Kollege haben angefangen. Damit sinkt die Wartezeit auf einen Termin auf zwei Wochen.',
				'Three colleagues have started. The wait for an appointment falls to two weeks.',
			),
			l(
				'Wer lange auf uns warten musste, darf sich wieder melden: Ab sofort nehmen wir neue Projekte an.',
				'If you had to wait for us, do call again: we take new projects as of now.',
			),
		],
	},
	{
		title: l('Erfahrungsbericht: {k} nach einem Jahr', 'A year of {k}: what we learned'),
		bodies: [
			l(
				'Was wir heute wieder so machen würden, und die zwei Dinge, die wir besser gelassen hätten.',
				'What we would do the same way again, and two things that we had better left alone.',
			),
			l(
				'Ein ehrlicher Rückblick mit Zahlen, auch mit denen, die nicht gut aussehen.',
				'An honest look back with figures, those that do not look good included.',
			),
		],
	},
	{
		from: 20,
		title: l('Übernahme der Auszubildenden: alle drei bleiben', 'All three apprentices stay'),
		bodies: [
			l(
				'Nach bestandener Prüfung arbeiten sie in der Entwicklung, im Service und in der Fertigung weiter.',
				'Having passed their exams they go on in development, service and production.',
			),
		],
	},
	{
		from: 30,
		title: l('Neue Halle: mehr Platz für Fertigung und Versand', 'New hall: more room for production and dispatch'),
		bodies: [
			l(
				'Der Rohbau steht, im Herbst ziehen die ersten Maschinen ein. Führungen für Mitglieder gibt es auf Anfrage.',
				'The shell stands, the first machines move in this autumn. Members may ask for a tour.',
			),
		],
	},
	{
		title: l('Umfrage: Woran hakt es bei {k}?', 'Survey: what is hard about {k}?'),
		bodies: [
			l(
				'Fünf Fragen, drei Minuten, keine Namen. Das Ergebnis stellen wir allen Mitgliedern vor.',
				'Five questions, three minutes, no names. We present the result to all members.',
			),
		],
	},
	{
		from: 3,
		title: l('Gemeinsam mit einem Partner: {k} aus einer Hand', 'Together with a partner: {k} from one source'),
		bodies: [
			l(
				'Wir haben lange nebeneinander gearbeitet und bieten das jetzt zusammen an. Ansprechpartner bleiben wir.',
				'We worked side by side for long and now offer it together. We remain your contact.',
			),
			l(
				'Kennengelernt haben wir uns über das Netzwerk. Der erste gemeinsame Auftrag läuft seit dem Frühjahr.',
				'We met through the network. The first joint order has been running since spring.',
			),
		],
	},
	{
		title: l('Leitfaden {k}: zwölf Seiten zum Mitnehmen', 'Guide to {k}: twelve pages to take away'),
		bodies: [
			l(
				'Kostenlos und ohne Anmeldung. Geschrieben für Leute, die entscheiden müssen und keine Zeit zum Studieren haben.',
				'Free and without registration. Written for people who must decide and have no time to study.',
			),
			l(
				'Mit den zehn Fragen, die uns am häufigsten gestellt werden, und ehrlichen Antworten darauf.',
				'With the ten questions that we are asked most often, and honest answers.',
			),
		],
	},
	{
		from: 8,
		title: l('Notdienst jetzt auch am Wochenende', 'Emergency service now on weekends, too'),
		bodies: [
			l(
				'Wer einen Vertrag hat, erreicht uns samstags und sonntags unter derselben Nummer. Allen anderen helfen wir am Montag.',
				'With a contract you reach us on Saturdays and Sundays at the same number. We help everybody else on Monday.',
			),
		],
	},
	{
		from: 5,
		title: l('Ein Nachmittag für Schulklassen', 'An afternoon for school classes'),
		bodies: [
			l(
				'Zweimal im Halbjahr zeigen wir, wie unsere Arbeit aussieht, und lassen alle etwas selbst ausprobieren.',
				'Twice each half-year we show what our work looks like, and let everybody try something.',
			),
		],
	},
	{
		title: l('Vortrag zum Nachlesen: {k} ohne Fachwörter', 'Talk to read: {k} without jargon'),
		bodies: [
			l(
				'Beim Treffen des Netzwerks war nicht für alle Platz. Die Folien und die Fragen danach stehen jetzt bereit.',
				'There was no room for everybody at the meeting of the network. Slides and questions are ready now.',
			),
			l(
				'Zwanzig Minuten, zwei Beispiele aus {town}, und was wir beim nächsten Mal anders machen.',
				'Twenty minutes, two examples from {town}, and what we will do differently next time.',
			),
		],
	},
	{
		from: 40,
		title: l('Strom vom eigenen Dach', 'Power from our own roof'),
		bodies: [
			l(
				'Seit diesem Monat deckt die Anlage ein gutes Drittel des Bedarfs. Die Messwerte zeigen wir am Eingang.',
				'Since this month the plant covers a good third of the demand. The readings are shown at the entrance.',
			),
		],
	},
	...institutionLines,
]

export const anniversaryBodies: readonly Bilingual[] = [
	l(
		'Angefangen haben wir zu zweit in einer Garage. Gefeiert wird im Herbst, eingeladen sind alle, die dabei waren.',
		'We began as two people in a garage. We celebrate in autumn, and all who were there are invited.',
	),
	l(
		'Aus diesem Anlass öffnen wir das Archiv: Jede Woche zeigen wir ein Stück, das wir einmal gebaut haben.',
		'To mark it we open the archive: each week we show something that we once built.',
	),
	l(
		'Danke an alle, die uns ihre Fragen anvertraut haben. Die nächsten beantworten wir auch gern.',
		'Thanks to all who trusted us with their questions. We are glad to answer the next ones, too.',
	),
]
