import { type Archetype, skill } from '../archetype.ts'

export const association: Archetype = {
	key: 'association',
	kind: 'association',
	weight: 2,
	voices: ['authority', 'agency'],
	people: [1, 24],
	founded: [1979, 2023],
	fields: [
		'Werkstatt',
		'Förderkreis',
		'Initiative',
		'Verein für freie Technik',
		'Bildungsverein',
		'Interessengemeinschaft',
		'Makerspace',
		'Bürgernetz',
	],
	clients: ['schools', 'clubs', 'startups', 'charities', 'crafts'],
	tags: ['Verein'],
	skills: [
		skill('youth-and-mint', 0.7, [
			'Kinder löten hier Blinklichter und nehmen sie angeschaltet mit nach Hause.',
			'Children solder blinking lights here and take them home switched on.',
		]),
		skill('digital-skills', 0.6, [
			'Wer noch nie gewischt hat, lernt es bei Kaffee und Hefezopf.',
			'People who have never swiped learn it over coffee and plaited bread.',
		]),
		skill('prototyping', 0.5, [
			'Fräse, Drucker und Nähmaschine dürfen alle benutzen, die vorher fragen.',
			'Mill, printer and sewing machine may be used by anyone who asks.',
		]),
		skill('diversity-inclusion', 0.4, [
			'Frauen, die in die IT wechseln, finden hier eine Patin.',
			'Women moving into IT find a mentor here.',
		]),
		skill('open-source', 0.4, [
			'Donnerstags werden alte Rechner mit freien Systemen wieder flott.',
			'On Thursdays old computers are revived with free systems.',
		]),
		skill('network-and-cluster', 0.5, [
			'Wer jemanden kennt, der jemanden kennt, kommt zum Stammtisch.',
			'Whoever knows somebody who knows somebody comes to the meet-up.',
		]),
	],
	also: ['event-services', 'refurbished-hardware', 'lpwan', 'coworking', 'accessibility'],
	summaries: [
		[
			'Verein mit {#a:40-900/10} Mitgliedern, der [Technik erklärt|Werkzeug teilt|Nachwuchs fördert].',
			'Association of {#a:40-900/10} members that [explains technology|shares tools|supports young people].',
		],
		[
			'Offene [Werkstatt|Runde|Schule] {wo}, getragen von [Ehrenamtlichen|Betrieben|Neugier].',
			'Open [workshop|circle|school] {wo}, carried by [volunteers|firms|curiosity].',
		],
		[
			'Bringt Menschen und [Maschinen|Rechner|Fragen] zusammen, [jeden Donnerstag|ohne Eintritt|seit {year}].',
			'Brings people and [machines|computers|questions] together, [every Thursday|free of charge|since {year}].',
		],
		[
			'Gemeinnützig: Kurse, [Reparaturabende|Wettbewerbe|Patenschaften] und ein [Lager|Funknetz|Labor] in {town}.',
			'Non-profit: courses, [repair evenings|contests|mentoring] and a [store|radio network|lab] in {town}.',
		],
		[
			'Ehrenamt und Technik {wo}: [lernen|reparieren|weitergeben].',
			'Volunteers and technology {wo}: [learn|repair|pass on].',
		],
	],
	openings: [
		[
			'Der Verein entstand {year} nach einem Vortrag, bei dem die Stühle nicht reichten.',
			'The association came about in {year} after a talk for which there were not enough chairs.',
		],
		['Mitmachen dürfen alle, bezahlen müssen die, die können.', 'Everyone may join in, and those pay who can.'],
		[
			'Aktiv sind etwa {=a:15-70} Ehrenamtliche, die meisten abends.',
			'Around {=a:15-70} volunteers are active, most of them in the evening.',
		],
		[
			'Zweck ist, Wissen über Technik weiterzugeben, bevor es in Rente geht.',
			'The purpose is to pass on technical knowledge before it retires.',
		],
		['Wer etwas kann, zeigt es hier anderen.', 'Whoever can do something shows it to others here.'],
		[
			'Gegründet haben den Verein {year} sieben Leute und ein Kassenwart.',
			'Seven people and a treasurer founded the association in {year}.',
		],
		['Die Gruppe trifft sich in einer alten Schreinerei {wo}.', 'The group meets in an old joinery {wo}.'],
	],
	extras: [
		[
			'Die Räume in einer früheren Schule sind bis 22 Uhr offen.',
			'The rooms in a former school are open until ten at night.',
		],
		['Mit {~a:2-6} Schulen bestehen Patenschaften.', 'There are partnerships with {~a:2-6} schools.'],
		[
			'Finanziert wird alles aus Beiträgen, Spenden und einem Sommerfest.',
			'Everything is paid for by dues, donations and a summer party.',
		],
		['Beim jährlichen Wettbewerb treten {=a:12-60} Gruppen an.', '{=a:12-60} groups enter the yearly contest.'],
		[
			'Reparierte Geräte zählen wir mit Strichen an der Wand, derzeit {=a:400-990}.',
			'Repaired devices are marked on the wall, {=a:400-990} so far.',
		],
		['Für Schulen gibt es Kisten mit Bausätzen zum Ausleihen.', 'Schools can borrow boxes of kits.'],
		['Spenden in Form von Lötzinn sind willkommen.', 'Donations of solder are welcome.'],
	],
	notes: [
		['ehrenamtlich', 'by volunteers'],
		['wöchentlich', 'weekly'],
		['{=a:20-300} Teilnehmende', '{=a:20-300} participants'],
	],
}
