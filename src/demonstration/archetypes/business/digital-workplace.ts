import { type Archetype, skill } from '../archetype.ts'

export const digitalWorkplace: Archetype = {
	key: 'digital-workplace',
	kind: 'company',
	weight: 2,
	voices: ['agency', 'founder', 'solo'],
	people: [1, 40],
	founded: [2004, 2023],
	fields: ['Workplace', 'Zusammenarbeit', 'Büro', 'Collaboration', 'Modern Work', 'Arbeitswelten'],
	clients: ['midsize', 'charities', 'municipal', 'family', 'clubs', 'housing', 'lawyers'],
	tags: ['Zusammenarbeit'],
	skills: [
		skill('microsoft-365', 0.8, [
			'Aus vierzehn Ablagen wird eine, und alle wissen, wo der Vertrag liegt.',
			'Fourteen filing places become one, and everyone knows where the contract is.',
		]),
		skill(
			'collaboration-software',
			1,
			['Die neueste Fassung liegt da, wo alle sie suchen.', 'The latest version is where everyone looks for it.'],
			[
				'Besprechungen finden statt, auch wenn die Hälfte im Zug sitzt.',
				'Meetings take place even if half the people are on a train.',
			],
			[
				'Besprechungen werden kürzer, wenn das Protokoll sich von selbst schreibt.',
				'Meetings get shorter when the minutes write themselves.',
			],
		),
		skill('intranet', 0.5, [
			'Auch wer keinen Schreibtisch hat, liest jetzt die Neuigkeiten, nämlich am Spind.',
			'Even people without a desk now read the news, at their locker.',
		]),
		skill('process-automation', 0.5, [
			'Die Urlaubsliste im Treppenhaus haben wir gerahmt und abgelöst.',
			'We framed the holiday list from the staircase and replaced it.',
		]),
		skill('low-code', 0.5, [
			'Mit den richtigen Bausteinen baut sich die Personalabteilung ihr Formular selbst.',
			'With the right blocks HR builds its own form.',
		]),
		skill('nextcloud', 0.35, [
			'Wer Dateien lieber im eigenen Haus behält, bekommt eine Wolke mit Haustürschlüssel.',
			'Those who prefer to keep their files at home get a cloud with a front-door key.',
		]),
	],
	also: [
		'sharepoint',
		'training',
		'organizational-change',
		'video-conferencing',
		'knowledge-management',
		'data-protection-consulting',
	],
	summaries: [
		[
			'Macht Büros [papierarm|ortsunabhängig|leiser], ohne dass [die Belegschaft flieht|etwas verloren geht].',
			'Makes offices [light on paper|independent of place|quieter] without [scaring the staff|losing anything].',
		],
		[
			'Zusammenarbeit für {k}: [Dateien, Besprechungen, Aufgaben|wer was wo findet|weniger Mails].',
			'Collaboration for {k}: [files, meetings, tasks|who finds what where|fewer mails].',
		],
		[
			'Wir zeigen Teams, wie man [gemeinsam schreibt|nicht mehr sucht|pünktlich Schluss macht].',
			'We show teams how to [write together|stop searching|finish on time].',
		],
		[
			'Einführung und Schulung für den digitalen Arbeitsplatz, {=a:30-400}-mal gemacht, [auch in der Werkhalle|meist ohne Tränen].',
			'Introducing the digital workplace with training, done {=a:30-400} times, [on the shop floor too|mostly without tears].',
		],
		[
			'Arbeitsplätze zum Mitnehmen, [eingerichtet|geplant|begleitet] aus {town}.',
			'Workplaces to take along, [set up|planned|supported] from {town}.',
		],
		[
			'Bürokommunikation für {k} und {k2}, [eingeführt und erklärt|aufgeräumt|ohne Hektik].',
			'Office communication for {k} and {k2}, [introduced and explained|tidied|without rush].',
		],
	],
	openings: [
		[
			'Neue Werkzeuge ändern nichts, solange die Ordnerstruktur aus dem Jahr {=a:1999-2007} stammt.',
			'New tools change nothing as long as the folders date from {=a:1999-2007}.',
		],
		[
			'{name} hilft Organisationen, gemeinsam zu arbeiten, ohne sich dauernd zu treffen.',
			'{name} helps organisations work together without constantly meeting.',
		],
		[
			'Vor der Technik kommt bei uns die Frage, wer eigentlich mit wem redet.',
			'Before technology we ask who actually talks to whom.',
		],
		[
			'Gemeinsam arbeiten heißt auch, einander in Ruhe zu lassen.',
			'Working together also means leaving each other in peace.',
		],
		['Für {k} richten wir Ablagen, Kanäle und Regeln ein.', 'For {k} we set up files, channels and rules.'],
	],
	extras: [
		[
			'Unsere Sprechstunde am Donnerstag ist offen, auch für Fragen, die peinlich sind.',
			'Our Thursday surgery is open, to embarrassing questions too.',
		],
		[
			'Eine Stiftung sparte {=a:30-60} Prozent ihrer internen Mails ein.',
			'A foundation cut its internal mail by {=a:30-60} per cent.',
		],
		['Zum Abschluss löschen wir gemeinsam das alte Laufwerk.', 'At the end we delete the old drive together.'],
		[
			'Die erste Regel jedes Projekts: keine neue Gruppe ohne Enddatum.',
			'The first rule of each project: no new group without an end date.',
		],
		[
			'In der Werkhalle hängt ein Bildschirm mit Dienstplan und Speisekarte.',
			'On the shop floor hangs a screen with roster and menu.',
		],
	],
	notes: [
		['{=a:10-120} Einführungen', '{=a:10-120} rollouts'],
		['mit Schulung', 'with training'],
		['auch ohne Cloud', 'without cloud too'],
	],
}
