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
		skill(
			'web-development',
			1,
			[
				'Öffnungszeiten, Anfahrt, Preise: Das Wichtigste steht ohne Umweg da.',
				'Opening hours, directions, prices: what matters is there at once.',
			],
			[
				'Formulare kommen an, und zwar im Postfach und nicht im Nirgendwo.',
				'Forms arrive, in the inbox rather than nowhere.',
			],
			[
				'Schnell ist eine Seite dann, wenn sie auch im Zug zwischen zwei Tunneln aufgeht.',
				'A page is fast if it opens in the train between two tunnels.',
			],
		),
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
		[
			'Gestaltung für {k}: [Marke, Netz, Papier|Bild, Schrift, Code|Website und Schaufenster].',
			'Design for {k}: [brand, web, paper|image, type, code|website and shop window].',
		],
		[
			'Vom ersten Foto bis zum fertigen Auftritt, für {k} {wo}.',
			'From the first photo to the finished site, for {k} {wo}.',
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
		[
			'Wir gestalten für Menschen, die etwas können und es selten sagen.',
			'We design for people who are good at something and seldom say so.',
		],
		[
			'Ob Imkerei oder Ingenieurbüro: Am Anfang besuchen wir den Betrieb und machen Fotos.',
			'Beekeeper or engineer, we begin by visiting the firm and taking pictures.',
		],
		[
			'{name} entwickelt Erscheinungsbilder, Websites und Drucksachen.',
			'{name} develops visual identities, websites and printed matter.',
		],
		[
			'Angefangen als Fotolabor, heute ein Studio für Netz und Papier.',
			'It began as a photo lab and is now a studio for screen and paper.',
		],
		[
			'Texte schreiben wir im Haus, und zwar so, wie man in {town} spricht.',
			'We write texts in-house, the way people talk in {town}.',
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
		[
			'Für eine Blaskapelle gestalteten wir ein Plakat, das heute im Museum hängt.',
			'For a brass band we designed a poster that now hangs in a museum.',
		],
		['Statistik gibt es ohne Ausspähen, dafür auf einer Seite.', 'Statistics come without snooping, and on one page.'],
		['Umzüge von alten Systemen erledigen wir samt Weiterleitungen.', 'We move old systems including all redirects.'],
		['Drucksachen kommen von einer Druckerei drei Häuser weiter.', 'Printing is done three doors down the street.'],
		[
			'Zwei Korrekturrunden sind im Preis, die dritte kostet Kuchen.',
			'Two rounds of corrections are included; the third costs a cake.',
		],
	],
	notes: [
		['{=a:30-400} Websites', '{=a:30-400} websites'],
		['mit Redaktion', 'including editing'],
		['eigene Server', 'own servers'],
	],
}
