import { type Archetype, skill } from '../archetype.ts'

export const machineErp: Archetype = {
	key: 'machine-erp',
	kind: 'company',
	weight: 4,
	voices: ['engineer', 'family', 'agency'],
	people: [8, 140],
	founded: [1982, 2018],
	fields: ['Software', 'Betriebssoftware', 'Systeme', 'ERP', 'Warenwirtschaft', 'Unternehmenssoftware', 'Softwarehaus'],
	clients: ['machines', 'special', 'tools', 'turning', 'carpenters', 'drives'],
	tags: ['ERP', 'Produktion'],
	skills: [
		skill(
			'erp',
			1,
			[
				'Lagerwert, Auftragsbestand, offene Posten: Die Antworten kommen aus einer Quelle.',
				'Stock value, orders in hand, open items: the answers come from one source.',
			],
			[
				'Sägen, Drehen, Lackieren: Jeder Arbeitsgang steht mit Zeit und Kosten im Auftrag.',
				'Sawing, turning, painting: each operation is in the order with time and cost.',
			],
			[
				'Vom ersten Angebot bis zur Nachkalkulation läuft alles durch ein einziges Programm.',
				'From the first quotation to the final costing, everything runs through a single program.',
			],
			[
				'Wer heute fünf Tabellen pflegt, um einen Auftrag zu verfolgen, pflegt nach der Umstellung keine mehr.',
				'Whoever keeps five spreadsheets to follow one order keeps none after the change.',
			],
		),
		skill(
			'production-planning',
			0.7,
			[
				'Die Plantafel in der Halle zeigt, welche Maschine am Donnerstag leer steht.',
				'The board on the shop floor shows which machine will be idle on Thursday.',
			],
			[
				'Liefertermine werden gerechnet und nicht mehr am Telefon geschätzt.',
				'Delivery dates are calculated rather than guessed on the phone.',
			],
		),
		skill('procurement-software', 0.5, [
			'Fehlteile fallen auf, bevor der Monteur danach sucht.',
			'Missing parts show up before the fitter goes looking for them.',
		]),
		skill('data-migration', 0.6, [
			'Stücklisten aus dreißig Jahren ziehen wir um, samt der Sonderfälle, die nur noch der Meister kennt.',
			'We move thirty years of bills of material, special cases included that only the foreman remembers.',
		]),
		skill('variant-configuration', 0.4, [
			'Aus ein paar Klicks des Vertriebs entsteht eine fertige Stückliste mit Preis.',
			'A few clicks in sales produce a complete parts list with a price.',
		]),
		skill('controlling-software', 0.35, [
			'Am Monatsersten weiß die Geschäftsleitung, an welchem Auftrag verdient wurde.',
			'On the first of the month the management knows which job earned money.',
		]),
	],
	also: [
		'databases',
		'requirements-engineering',
		'electronic-data-interchange',
		'csharp-dotnet',
		'software-maintenance',
	],
	summaries: [
		[
			'Betriebssoftware für {k} mit [Einzelfertigung|Variantenfertigung|kleinen Serien].',
			'Business software for {k} with [one-off production|many variants|small series].',
		],
		[
			'Führt {k} von der Zettelwirtschaft zu einem Programm, das [den Auftrag kennt|rechnen kann|auch der Meister benutzt].',
			'Takes {k} from paper slips to a program that [knows the order|can calculate|even the foreman uses].',
		],
		[
			'Ein ERP, das die Sprache der [Werkstatt|Montage|Arbeitsvorbereitung] spricht, entwickelt in {town}.',
			'An ERP that speaks the language of the [workshop|assembly bay|planning desk], developed in {town}.',
		],
		[
			'Wir führen Warenwirtschaft so ein, dass in der {~a:3-6}. Woche produktiv gebucht wird.',
			'We introduce enterprise software so that real bookings start in week {~a:3-6}.',
		],
		[
			'Angebot, Stückliste, Einkauf, Nachkalkulation: [ein System statt fünf|alles aus einer Datenbank|ein Haus für alle Schritte], seit {year}.',
			'Quotation, parts list, purchasing, costing: [one system instead of five|all from one database|one house for every step], since {year}.',
		],
		[
			'Damit {k} wissen, was ein Auftrag [kostet|einbringt|gerade macht].',
			'So that {k} know what an order [costs|earns|is doing right now].',
		],
		[
			'Softwarehaus mit eigener Unternehmenslösung, im Einsatz bei {#a:40-480/10} Betrieben.',
			'Software house with a business suite of its own, in use at {#a:40-480/10} firms.',
		],
		['Unternehmenssoftware für {k} ab {=a:5-15} Beschäftigten.', 'Business software for {k} from {=a:5-15} employees.'],
		[
			'Vom Angebot zur Rechnung ohne [Medienbruch|Zettel|Excel]: Lösungen für {k} und {k2}.',
			'From quotation to invoice without [breaks|slips|spreadsheets]: solutions for {k} and {k2}.',
		],
	],
	openings: [
		[
			'{name} entwickelt seit {year} eine Unternehmenssoftware für Betriebe, die selten zweimal dasselbe bauen.',
			'{name} has been developing business software since {year} for firms that seldom build the same thing twice.',
		],
		[
			'Unser Programm heißt [Auftragsbuch|Werkbank|Lotse|Hallenplan] und begleitet einen Auftrag vom Anruf bis zur Rechnung.',
			'Our program is called [Auftragsbuch|Werkbank|Lotse|Hallenplan] and follows an order from the phone call to the invoice.',
		],
		[
			'Kleine und mittlere Fertiger brauchen keine Konzernlösung. Sie brauchen eine, die nach der Mittagspause noch da ist.',
			'Small manufacturers do not need a corporate suite. They need one that is still there after lunch.',
		],
		[
			'Wo Papierlaufkarten durch die Halle wandern, fangen unsere Projekte an.',
			'Our projects begin where paper job cards wander through the hall.',
		],
		[
			'Bei {kd} ändert sich der Auftrag oft noch, während er schon läuft. Darauf ist unsere Software vorbereitet.',
			'At {k} an order often changes while it is already running. Our software is prepared for that.',
		],
		['Im Kern steht eine Stückliste, die wachsen darf.', 'At its core is a parts list that is allowed to grow.'],
		[
			'Seit {year} begleiten wir Fertigungsbetriebe bei der Ablösung alter Programme.',
			'Since {year} we have helped manufacturers to replace old programs.',
		],
		[
			'Angefangen hat alles mit einer Nachkalkulation für eine Fensterfabrik.',
			'It all began with the costing for a window factory.',
		],
		[
			'Die Software stammt aus der Praxis: {founder} leitete früher die Arbeitsvorbereitung eines Pressenherstellers.',
			'The software comes from practice: {founder} used to run production planning at a maker of presses.',
		],
	],
	extras: [
		[
			'Anpassungen bauen wir so, dass der nächste Versionswechsel sie übersteht.',
			'We build customisations so that they survive the next release.',
		],
		[
			'Bei einem Hersteller von Sägemaschinen sank der Lagerbestand nach der Einführung um {=a:11-29} Prozent.',
			'At a maker of sawing machines, stock fell by {=a:11-29} per cent after the rollout.',
		],
		[
			'Lizenzen werden nach gleichzeitigen Anmeldungen berechnet; die Halle zählt als eine.',
			'Licences count simultaneous users, and the whole shop floor counts as one.',
		],
		[
			'Die Einführung begleitet immer jemand, der selbst einmal Arbeitsvorbereitung gemacht hat.',
			'Every rollout is accompanied by someone who has worked in production planning.',
		],
		['Die Datenbank darf beim Kunden stehen oder in {town}.', 'The database may stand at the client’s or in {town}.'],
		[
			'Zum Lieferumfang gehören Terminals für {=a:4-12} Arbeitsplätze in der Halle.',
			'Delivery includes terminals for {=a:4-12} work stations on the shop floor.',
		],
		[
			'Ein Jahr nach dem Start kommen wir wieder und streichen Masken, die keiner benutzt.',
			'A year after the start we come back and strike out screens nobody uses.',
		],
		[
			'Anwender treffen sich jeden Oktober in {town2} und stimmen über die nächste Version ab.',
			'Each October users meet in {town2} and vote on the next release.',
		],
		[
			'Die größte Installation hat {#a:280-1400/20} Arbeitsplätze, die kleinste einen.',
			'The largest installation has {#a:280-1400/20} seats, the smallest one.',
		],
	],
	notes: [
		['eigene Lösung mit {#a:20-300/10} Installationen', 'own product with {#a:20-300/10} installations'],
		['Schwerpunkt Einzel- und Kleinserienfertigung', 'focus on one-off and small-batch production'],
		['Einführung in {~a:3-7} Werken', 'rolled out in {~a:3-7} plants'],
	],
}
