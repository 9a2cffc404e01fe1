import { type Archetype, skill } from '../archetype.ts'

export const legacyModernisation: Archetype = {
	key: 'legacy-modernisation',
	kind: 'company',
	weight: 1,
	voices: ['engineer', 'family', 'solo'],
	people: [1, 40],
	founded: [1983, 2015],
	fields: ['Altsysteme', 'Modernisierung', 'Host', 'Softwarepflege', 'Renovierung'],
	clients: ['insurers', 'banks', 'wholesale', 'printers', 'textile', 'municipal', 'hauliers'],
	tags: ['Modernisierung'],
	skills: [
		skill(
			'legacy-modernization',
			1,
			[
				'Der Drucker an der alten Anlage druckt weiter, nur die Anlage ist neu.',
				'The printer on the old system still prints, only the system is new.',
			],
			[
				'Was 1989 in achtzig Zeichen passte, bekommt heute ein eigenes Feld.',
				'What fitted into eighty characters in 1989 gets a field of its own today.',
			],
			[
				'Grüner Bildschirm, gelbe Schrift, alles läuft: Wir ersetzen es trotzdem, Stück für Stück.',
				'Green screen, yellow type, everything works: we replace it anyway, piece by piece.',
			],
		),
		skill('cobol', 0.6, [
			'Programme, deren Autorin inzwischen Urgroßmutter ist, lesen wir wie andere Romane.',
			'Programs whose author is now a great-grandmother we read as others read novels.',
		]),
		skill('data-migration', 0.6, [
			'Aus Feldern mit achtstelligen Kürzeln werden Sätze, die jemand versteht.',
			'Fields with eight-letter codes become sentences people understand.',
		]),
		skill('mainframe', 0.4, [
			'Der Großrechner darf leiser werden, bis ihn keiner mehr vermisst.',
			'The mainframe may grow quieter until nobody misses it.',
		]),
		skill('code-quality', 0.4, [
			'Den Quelltext gibt es nicht mehr? Dann schauen wir, was das Programm tut.',
			'The source is gone? Then we look at what the program does.',
		]),
		skill('software-maintenance', 0.6, [
			'Manches muss nur noch fünf Jahre halten. Auch dafür sind wir da.',
			'Some things need to last only five more years. We are there for that too.',
		]),
	],
	also: ['java', 'databases', 'delphi', 'software-architecture', 'api-development', 'technical-documentation'],
	summaries: [
		[
			'Pflegt und ersetzt Programme, [die sonst niemand mehr anfasst|aus der Zeit vor dem Internet|von verschwundenen Firmen].',
			'Maintains and replaces programs [nobody else will touch|from before the internet|of vanished firms].',
		],
		[
			'Renoviert Software für {k}, [bei laufendem Betrieb|Raum für Raum|ohne Abriss].',
			'Renovates software for {k}, [during operation|room by room|without demolition].',
		],
		[
			'Wir sprechen die Sprachen von [1972|1985|1994] und die von [heute|morgen].',
			'We speak the languages of [1972|1985|1994] and those of [today|tomorrow].',
		],
		[
			'Denkmalpflege für {=a:12-80} Anwendungen mit zusammen {#a:2-40} Millionen Zeilen.',
			'Conservation for {=a:12-80} applications of {#a:2-40} million lines in total.',
		],
	],
	openings: [
		[
			'In vielen Kellern rechnet ein Programm, das älter ist als die Leute, die es bedienen.',
			'In many basements a program is running that is older than the people who use it.',
		],
		['{name} kümmert sich um Software im Rentenalter.', '{name} looks after software of pensionable age.'],
		[
			'Wegwerfen kann jeder. Wir finden heraus, welche Regel im alten Code Geld verdient.',
			'Anyone can throw things away. We find out which rule in the old code makes money.',
		],
	],
	extras: [
		[
			'Der Parallelbetrieb dauert so lange, bis {~a:3-6} Monatsabschlüsse gleich ausfallen.',
			'Parallel operation lasts until {~a:3-6} monthly closings agree.',
		],
		['Unsere Dokumentation ist oft die erste, die es je gab.', 'Our documentation is often the first there ever was.'],
		[
			'Ein Lochkartenleser steht betriebsbereit im Flur.',
			'A punched-card reader stands ready for use in the corridor.',
		],
	],
	notes: [
		['{~a:3-14} Ablösungen', '{~a:3-14} replacements'],
		['Host und Mittlere Datentechnik', 'mainframe and midrange'],
		['Pflegeverträge seit {since}', 'maintenance contracts since {since}'],
	],
}
