import { type Archetype, skill } from '../archetype.ts'

export const webAgency: Archetype = {
	key: 'web-agency',
	kind: 'company',
	weight: 4,
	voices: ['agency', 'founder', 'solo'],
	people: [1, 35],
	founded: [1997, 2024],
	fields: ['Media', 'Webstudio', 'Design', 'Kommunikation', 'Atelier', 'Internetagentur', 'Studio'],
	clients: ['hotels', 'wineries', 'crafts', 'museums', 'clubs', 'architects', 'practices', 'destinations', 'family'],
	tags: ['Agentur', 'Web'],
	skills: [
		skill('web-development', 1, [
			'Schnell ist eine Seite dann, wenn sie auch im Zug zwischen zwei Tunneln aufgeht.',
			'A page is fast if it opens in the train between two tunnels.',
		]),
		skill('content-management-systems', 0.8, [
			'Den Speiseplan ändert die Köchin selbst, dafür braucht sie uns nicht.',
			'The cook changes the menu herself; she does not need us for that.',
		]),
		skill('websites', 0.8, [
			'Zuerst entstehen Texte und Fotos, danach erst die Gestaltung.',
			'Texts and photos come first and design afterwards.',
		]),
		skill('search-engine-optimization', 0.4, [
			'Wer den Handwerker im Ort sucht, findet ihn jetzt auch.',
			'People who look for the local craftsman now find him.',
		]),
		skill('online-marketing', 0.4, [
			'Anzeigen schalten wir mit kleinem Budget und großem Taschenrechner.',
			'We run ads with a small budget and a large calculator.',
		]),
		skill('image-editing', 0.4, [
			'Ein Zeichen, das auf dem Lieferwagen so gut aussieht wie im Briefkopf.',
			'A mark that looks as good on the van as on the letterhead.',
		]),
		skill('web-hosting', 0.4, [
			'Domain, Postfach, Zertifikat: Das läuft bei uns nebenher.',
			'Domain, mailbox, certificate: that runs on the side.',
		]),
	],
	also: [
		'wordpress',
		'typo3',
		'javascript',
		'php',
		'frontend-development',
		'image-editing',
		'social-media',
		'reservation-and-booking',
	],
	summaries: [
		[
			'Websites für {k}, [schlicht und schnell|mit Texten, die jemand liest|die man selbst pflegen kann].',
			'Websites for {k}, [plain and fast|with texts people read|you can maintain yourself].',
		],
		[
			'Gestaltet, schreibt und programmiert [in einem Raum|seit {year}|zu zweit und zu fünft].',
			'Designs, writes and programs [in one room|since {year}|in twos and fives].',
		],
		['Ein Studio {wo}, das {kd} ein Gesicht im Netz gibt.', 'A studio {wo} that gives {k} a face online.'],
		[
			'Wir bauen Auftritte, die nach {~a:5-9} Jahren noch [gut aussehen|laufen|gefunden werden].',
			'We build sites that after {~a:5-9} years still [look good|run|get found].',
		],
		[
			'Vom Logo bis zum Server: [eine|unsere] Agentur für Leute, die [keine Agentur mögen|wenig Zeit haben|etwas zu zeigen haben].',
			'From logo to server: [an|our] agency for people who [dislike agencies|have little time|have something to show].',
		],
		['Fotografie, Text und Code für {k} und {k2}.', 'Photography, text and code for {k} and {k2}.'],
		[
			'Netzauftritte mit Haltung aus {town}, bisher {=a:90-700} an der Zahl.',
			'Websites with a point of view from {town}, {=a:90-700} of them so far.',
		],
	],
	openings: [
		[
			'Die meisten Websites sind zu voll. Wir fangen mit dem Weglassen an.',
			'Most websites are too full. We begin by leaving things out.',
		],
		[
			'{name} macht Internetseiten, und zwar von der ersten Frage bis zur letzten Korrektur.',
			'{name} makes websites, from the first question to the last correction.',
		],
		[
			'Gestalterin und Programmierer sitzen bei uns am selben Tisch und streiten dort auch.',
			'Designer and programmer share a table here and quarrel across it.',
		],
		[
			'Wir arbeiten für Menschen, die lieber backen, schreinern oder heilen, als Texte einzustellen.',
			'We work for people who would rather bake, build or heal than upload texts.',
		],
		[
			'Was ein Betrieb kann, sieht man ihm im Netz oft nicht an. Das lässt sich ändern.',
			'What a firm can do often does not show online. That can be changed.',
		],
	],
	extras: [
		['Cookie-Banner brauchen unsere Seiten keine.', 'Our pages need no cookie banner.'],
		[
			'Ein Weingut nahm nach dem neuen Auftritt {=a:30-140} Prozent mehr Übernachtungen ein.',
			'A winery took {=a:30-140} per cent more overnight bookings after its new site.',
		],
		['Fotografiert wird mit Tageslicht und echten Leuten.', 'We photograph real people in daylight.'],
		[
			'Wartung gibt es als Jahresbetrag, ohne Kleingedrucktes.',
			'Maintenance comes as a yearly sum with no small print.',
		],
	],
	notes: [
		['{=a:30-400} Websites', '{=a:30-400} websites'],
		['mit Redaktion', 'including editing'],
		['eigene Server', 'own servers'],
	],
}
