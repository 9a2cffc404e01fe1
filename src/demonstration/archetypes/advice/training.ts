import { type Archetype, skill } from '../archetype.ts'

export const training: Archetype = {
	key: 'training',
	kind: 'company',
	weight: 2,
	voices: ['agency', 'family', 'solo'],
	people: [1, 35],
	founded: [1990, 2023],
	fields: ['Akademie', 'Schulung', 'Lernwerk', 'Training', 'Weiterbildung', 'Seminare'],
	clients: ['midsize', 'municipal', 'crafts', 'hospitals', 'machines', 'charities', 'groups'],
	tags: ['Weiterbildung'],
	skills: [
		skill(
			'training',
			1,
			[
				'Der Kurs beginnt dort, wo die Leute beim letzten Mal ausgestiegen sind.',
				'The course begins where people dropped out last time.',
			],
			[
				'Am Ende bedient die Gruppe das Gerät und die Trainerin sitzt still.',
				'In the end the group runs the device and the trainer sits still.',
			],
			[
				'Nach zwei Tagen kann man es, und nach zwei Monaten kann man es immer noch.',
				'After two days people can do it, and after two months they still can.',
			],
		),
		skill('e-learning', 0.6, [
			'Lernhäppchen für die Schichtpause, neun Minuten lang und ohne Musik.',
			'Learning bites for the shift break, nine minutes long and without music.',
		]),
		skill('digital-skills', 0.6, [
			'Wer Angst vor dem Rechner hat, sitzt bei uns in der ersten Reihe und geht als Letzte.',
			'Whoever is afraid of computers sits in our front row and is the last to leave.',
		]),
		skill('ai-training', 0.5, [
			'Fachabteilungen zeigen wir, was Sprachmodelle gut können und wobei sie schwindeln.',
			'We show departments what language models do well and where they fib.',
		]),
		skill('vocational-training', 0.4, [
			'Azubis kleiner Betriebe lernen bei uns gemeinsam, was ihr Chef gerade nicht zeigen kann.',
			'Apprentices of small firms learn together what their boss has no time to show.',
		]),
		skill('e-learning', 0.35, [
			'Unterweisungen kommen pünktlich, und der Nachweis liegt in der Akte.',
			'Safety instructions come on time and the proof is on file.',
		]),
	],
	also: [
		'office-training',
		'security-awareness',
		'project-management',
		'data-protection-consulting',
		'video-production',
	],
	summaries: [
		[
			'Kurse für Menschen, die [Technik benutzen müssen|dazulernen wollen|lange nicht gelernt haben].',
			'Courses for people who [must use technology|want to learn more|have not studied for a long time].',
		],
		[
			'Bringt {kd} bei, was in [keinem Handbuch|der Schule nicht|zwanzig Videos] steht.',
			'Teaches {k} what is in [no manual|no school|twenty videos].',
		],
		[
			'Schulungen {wo}, [im Seminarraum und in der Werkhalle|am eigenen Rechner|in kleinen Gruppen], seit {year}.',
			'Training {wo}, [in the seminar room and on the shop floor|on your own computer|in small groups], since {year}.',
		],
		[
			'{#a:300-9000/100} Teilnehmende im Jahr, [höchstens acht|nie mehr als zehn|meist sechs] je Gruppe.',
			'{#a:300-9000/100} participants a year, [eight|never more than ten|mostly six] per group.',
		],
		[
			'Wir lehren IT so, dass [niemand sich schämt|die Nachtschicht folgt|es hängen bleibt].',
			'We teach IT so that [nobody feels ashamed|the night shift can follow|it sticks].',
		],
		['IT-Kurse für {k} und {k2} in {town}.', 'IT courses for {k} and {k2} in {town}.'],
	],
	openings: [
		[
			'Die teuerste Software ist die, die keiner bedienen kann.',
			'The most expensive software is the kind nobody can use.',
		],
		['{name} schult Belegschaften, Ehrenamtliche und Neugierige.', '{name} trains staff, volunteers and the curious.'],
		['Im Unterricht wird bei uns mehr gefragt als erklärt.', 'In our classes more is asked than explained.'],
		['Lernen braucht Fehler, also bauen wir welche ein.', 'Learning needs mistakes, so we build some in.'],
		[
			'Für {k} entwickeln wir Kurse, die auf ihre Geräte und Wörter passen.',
			'For {k} we develop courses that fit their devices and words.',
		],
	],
	extras: [
		[
			'Ein Drittel der Kurse ist abends, ein Drittel beim Kunden, ein Drittel im Netz.',
			'A third of the courses are in the evening, a third at the client’s and a third online.',
		],
		['Wer durchfällt, darf kostenlos wiederkommen.', 'Anyone who fails may come back for free.'],
		['Bildungszeit und Förderung rechnen wir ab.', 'We handle educational leave and subsidies.'],
		[
			'Unterlagen gibt es gedruckt, damit man hineinschreiben kann.',
			'Handouts are printed so that people can write in them.',
		],
		[
			'Die jüngste Teilnehmerin war elf, die älteste {=a:79-93}.',
			'The youngest participant was eleven and the oldest {=a:79-93}.',
		],
	],
	notes: [
		['{=a:20-180} Kurse im Jahr', '{=a:20-180} courses a year'],
		['auch vor Ort', 'on site too'],
		['zertifizierter Träger', 'certified provider'],
	],
}
