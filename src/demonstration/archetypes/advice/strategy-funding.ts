import { type Archetype, skill } from '../archetype.ts'

export const strategyFunding: Archetype = {
	key: 'strategy-funding',
	kind: 'company',
	weight: 1,
	voices: ['agency', 'solo', 'scholar'],
	people: [1, 25],
	founded: [2000, 2024],
	fields: ['Innovation', 'Fördermittel', 'Strategie', 'Transfer', 'Zukunft', 'Consult'],
	clients: ['startups', 'machines', 'midsize', 'universities', 'hidden', 'municipal'],
	tags: ['Beratung', 'Förderung'],
	skills: [
		skill(
			'funding-advice',
			0.9,
			[
				'Welcher Topf passt, sagen wir nach einem Gespräch, und ob es sich lohnt, auch.',
				'After one talk we say which scheme fits, and whether it is worth it.',
			],
			[
				'Drei Partner, ein Ziel, vierzig Seiten: Den Antrag schreiben wir mit.',
				'Three partners, one aim, forty pages: we help to write the application.',
			],
			[
				'Aus einer guten Idee wird ein Antrag, den auch der Gutachter am Sonntagabend noch versteht.',
				'A good idea becomes an application even a Sunday-evening reviewer understands.',
			],
		),
		skill('digital-strategy', 0.8, [
			'Nach einem Vormittag steht fest, welche drei Dinge man lassen kann.',
			'After one morning it is clear which three things can be dropped.',
		]),
		skill('innovation-consulting', 0.5, [
			'Statt Kompressoren verkauft ein Kunde jetzt Druckluft nach Kubikmetern.',
			'Instead of compressors one client now sells compressed air by the cubic metre.',
		]),
		skill('sustainability-reporting', 0.4, [
			'Die Klimabilanz passt auf zwei Seiten und hält einer Nachfrage stand.',
			'The carbon balance fits on two pages and survives a question.',
		]),
		skill('research-transfer', 0.4, [
			'Zwischen Labor und Werkbank liegen oft nur zwei Telefonate, man muss sie bloß führen.',
			'Between lab and workbench there are often just two phone calls; someone has to make them.',
		]),
	],
	also: ['project-management', 'trustworthy-ai', 'it-strategy', 'innovation-consulting', 'startup-support'],
	summaries: [
		[
			'Findet Geld, Partner und [den richtigen Zeitpunkt|ein Ende|den Anfang] für {k}.',
			'Finds money, partners and [the right moment|an end|the beginning] for {k}.',
		],
		[
			'Beratung zwischen [Labor und Markt|Antrag und Abrechnung|Idee und Serie], {wo}.',
			'Advice between [lab and market|application and settlement|idea and series], {wo}.',
		],
		[
			'{=a:14-190} bewilligte Anträge, [kein einziger aus Textbausteinen|die meisten im zweiten Anlauf|fast alle abgeschlossen].',
			'{=a:14-190} approved applications, [none from boilerplate|most on the second try|nearly all completed].',
		],
		[
			'Wir denken mit {kd} nach, [bevor es teuer wird|drei Jahre voraus|einen Vormittag lang].',
			'We think along with {k} [before it gets expensive|three years ahead|for a morning].',
		],
	],
	openings: [
		[
			'Förderprogramme sind wie Pilze: Man muss die Stellen kennen und die giftigen meiden.',
			'Funding schemes are like mushrooms: know the spots and avoid the poisonous ones.',
		],
		[
			'{name} begleitet Vorhaben von der Idee bis zum Verwendungsnachweis.',
			'{name} accompanies projects from the idea to the final statement.',
		],
		[
			'Strategie heißt bei uns, am Montag etwas anders zu machen.',
			'Strategy here means doing something differently on Monday.',
		],
	],
	extras: [
		[
			'Honorar gibt es erst nach der Bewilligung, Rat schon vorher.',
			'Fees are due after approval, advice comes before.',
		],
		[
			'Derzeit laufen {~a:3-11} Verbundvorhaben mit unserer Beteiligung.',
			'At present {~a:3-11} joint projects involve us.',
		],
		['Wir raten auch ab.', 'We also advise against.'],
	],
	notes: [
		['Quote {=a:52-81} Prozent', 'success rate {=a:52-81} per cent'],
		['Land, Bund, Europa', 'state, federal, European'],
		['{=a:10-90} Vorhaben', '{=a:10-90} projects'],
	],
}
