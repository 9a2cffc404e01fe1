import { type Archetype, skill } from '../archetype.ts'

export const freelanceAdviser: Archetype = {
	key: 'freelance-adviser',
	kind: 'company',
	weight: 2,
	voices: ['solo'],
	people: [1, 2],
	founded: [1999, 2024],
	fields: ['IT-Beratung', 'Beratung', 'Gutachten', 'Sachverstand', 'Coaching'],
	clients: ['crafts', 'clubs', 'municipal', 'practices', 'family', 'homes', 'schools'],
	tags: ['Einzelunternehmen', 'Beratung'],
	skills: [
		skill(
			'it-consulting',
			1,
			[
				'Welche Telefonanlage, welcher Tarif, welcher Vertrag? Ich rechne es durch.',
				'Which phone system, which tariff, which contract? I work it out.',
			],
			['Vor großen Anschaffungen spiele ich den Zweifler.', 'Before large purchases I play the doubter.'],
			[
				'Ich sage, was man braucht, und noch lieber, was man nicht braucht.',
				'I tell people what they need and, even more gladly, what they do not.',
			],
		),
		skill('software-selection', 0.6, [
			'Drei Angebote lege ich so nebeneinander, dass man sie vergleichen kann.',
			'I put three quotations side by side so that they can be compared.',
		]),
		skill('expert-reports', 0.4, [
			'Vor Gericht erkläre ich, warum ein Projekt scheiterte, und zwar so, dass die Kammer es versteht.',
			'In court I explain why a project failed, so that the bench understands.',
		]),
		skill('small-business-security', 0.5, [
			'Ein Vormittag, zwölf Fragen, danach ist der Betrieb sicherer.',
			'One morning, twelve questions, and the firm is safer afterwards.',
		]),
		skill('digital-skills', 0.5, [
			'Vereinen zeige ich, wie man ohne Zettel kassiert und trotzdem redet.',
			'I show clubs how to collect dues without slips and still talk.',
		]),
		skill('project-management', 0.4, [
			'Auf Zeit leite ich Vorhaben, für die intern niemand frei ist.',
			'I lead projects for a while when nobody in-house is free.',
		]),
	],
	also: ['data-protection-consulting', 'it-procurement-services', 'office-training', 'funding-advice', 'microsoft-365'],
	summaries: [
		[
			'Unabhängiger Rat für {k}, [ohne Provision|auf zwei Seiten|auch am Küchentisch].',
			'Independent advice for {k}, [without commission|on two pages|at the kitchen table too].',
		],
		[
			'Hilft {kd}, [nichts Falsches zu kaufen|Angebote zu lesen|IT zu verstehen].',
			'Helps {k} [avoid buying the wrong thing|read quotations|understand IT].',
		],
		[
			'Ich berate {wo}, [wenn der Schwager nicht weiterweiß|vor der Unterschrift|seit {year}].',
			'I advise people {wo} [when the brother-in-law is at a loss|before they sign|since {year}].',
		],
		[
			'Sachverstand für [Streitfälle|Umzüge|Ausschreibungen] rund um EDV, von {town} aus.',
			'Expertise in [disputes|moves|tenders] around computing, from {town}.',
		],
		[
			'Zweite Meinung zu Angeboten ab {#a:2-20}.000 Euro, [neutral|schriftlich|binnen einer Woche].',
			'Second opinion on quotations from {#a:2-20} thousand euros, [neutral|in writing|within a week].',
		],
		['Rat in IT-Fragen für {k} und {k2}, von {town} aus.', 'Advice on IT for {k} and {k2}, from {town}.'],
	],
	openings: [
		[
			'Nach {=a:18-32} Jahren in Konzernen berate ich heute Leute, die ihre Rechnung selbst bezahlen.',
			'After {=a:18-32} years in corporations I now advise people who pay their own bills.',
		],
		[
			'Wer mich fragt, bekommt eine Antwort und keinen Foliensatz.',
			'Whoever asks me gets an answer rather than slides.',
		],
		[
			'Kleine Organisationen brauchen selten viel IT, aber die richtige.',
			'Small organisations rarely need much IT, but they need the right kind.',
		],
		[
			'Beraten heißt für mich, nach dem Termin weniger Papier zu hinterlassen als vorher.',
			'To me, advising means leaving less paper behind than before.',
		],
		[
			'Zu mir kommen {k}, die zwei Angebote haben und drei Meinungen.',
			'I am approached by {k} who have two quotations and three opinions.',
		],
	],
	extras: [
		[
			'Das Erstgespräch führe ich am Telefon, kostenlos und meistens kürzer als gedacht.',
			'The first talk is by phone, free and usually shorter than expected.',
		],
		[
			'Provisionen nehme ich keine und sage das auch den Verkäufern.',
			'I take no commission and tell the salespeople so.',
		],
		['Für ehrenamtlich geführte Häuser gilt ein halber Satz.', 'Organisations run by volunteers pay half.'],
		['Protokolle schreibe ich noch am selben Abend.', 'I write minutes the same evening.'],
		[
			'Vor dem Umstieg schaue ich mir einen Tag lang den Alltag an.',
			'Before a change I watch everyday life for a day.',
		],
	],
	notes: [
		['{=a:20-160} Mandate', '{=a:20-160} mandates'],
		['öffentlich bestellt', 'publicly appointed'],
		['herstellerneutral', 'vendor-neutral'],
	],
}
