import { type Archetype, skill } from '../archetype.ts'

export const ecommerceAgency: Archetype = {
	key: 'ecommerce-agency',
	kind: 'company',
	weight: 3,
	voices: ['agency', 'founder'],
	people: [2, 55],
	founded: [2000, 2023],
	fields: ['Commerce', 'Shop', 'Onlinehandel', 'Agentur', 'Digital', 'Warenkorb'],
	clients: ['shops', 'wholesale', 'wineries', 'furniture', 'textile', 'jewellers', 'breweries', 'tools'],
	tags: ['E-Commerce', 'Agentur'],
	skills: [
		skill(
			'retail-commerce',
			1,
			[
				'Bestellt am Abend, gepackt am Morgen, bezahlt ohne Papier.',
				'Ordered in the evening, packed in the morning, paid without paper.',
			],
			[
				'Wer nach der falschen Größe sucht, findet trotzdem die passende Hose.',
				'Even those who look for the wrong size find trousers that fit.',
			],
			[
				'Vom Weinkarton bis zur Ersatzdichtung: Was sich verschicken lässt, lässt sich bei uns auch bestellen.',
				'From a case of wine to a spare seal: whatever can be shipped can be ordered.',
			],
		),
		skill('online-shops', 0.8, [
			'Drei Klicks weniger bis zur Kasse brachten einem Polstermöbelhaus ein Fünftel mehr Bestellungen.',
			'Three fewer clicks to the checkout brought an upholstery firm a fifth more orders.',
		]),
		skill('product-information-management', 0.5, [
			'Maße, Bilder und Texte zu fünfzigtausend Artikeln stehen an einem Ort und gehen von dort in Katalog und Shop.',
			'Dimensions, pictures and texts of fifty thousand items live in one place and go from there to catalogue and shop.',
		]),
		skill('search-engine-optimization', 0.5, [
			'Gefunden zu werden ist Fleißarbeit; wir sind fleißig.',
			'Being found is hard work, and we work hard.',
		]),
		skill('payment-software', 0.4, [
			'Rechnung, Lastschrift, Raten: Bezahlt wird, wie die Kundschaft es gewohnt ist.',
			'Invoice, direct debit, instalments: people pay the way they are used to.',
		]),
		skill('marketplaces', 0.4, [
			'Bestände auf vier Marktplätzen stimmen, auch am Adventssonntag.',
			'Stock on four marketplaces is right, on Advent Sundays too.',
		]),
		skill('b2b-commerce', 0.4, [
			'Werkstätten bestellen nachts mit ihren eigenen Preisen.',
			'Workshops order at night at their own prices.',
		]),
	],
	also: ['online-shops', 'php', 'system-integration', 'online-marketing', 'web-analytics', 'ux-design'],
	summaries: [
		[
			'Onlineshops für {k}, [angebunden an Lager und Buchhaltung|mit echten Beständen|die sich rechnen].',
			'Online shops for {k}, [connected to stock and accounts|with real stock levels|that pay off].',
		],
		[
			'Wir bringen {k} ins Netz und ihre Pakete [pünktlich hinaus|bis nach Finnland|zurück, falls nötig].',
			'We bring {k} online and get their parcels [out on time|as far as Finland|back if need be].',
		],
		['Verkaufen im Internet, erklärt und gebaut {wo}.', 'Selling on the internet, explained and built {wo}.'],
		[
			'Handelsagentur mit {=a:15-140} laufenden Shops, [der kleinste verkauft Honig|der älteste ist von {since}|keiner davon von der Stange].',
			'Commerce agency with {=a:15-140} shops running, [the smallest sells honey|the oldest dates from {since}|none of them off the peg].',
		],
		[
			'Für Hersteller, die [nicht mehr nur über den Großhandel|auch ohne Messe|direkt an Werkstätten] verkaufen möchten.',
			'For makers who want to sell [past the wholesaler|without a trade fair|directly to workshops].',
		],
		[
			'Aus Katalogen werden Kassen: {short} digitalisiert den Vertrieb von {kd}.',
			'Catalogues become checkouts: {short} digitises sales for {k}.',
		],
		[
			'Shop, Lager, Buchhaltung: [eine Verbindung|ein Ansprechpartner|ein Bestand] für {k}.',
			'Shop, stock, accounts: [one connection|one contact|one inventory] for {k}.',
		],
	],
	openings: [
		[
			'Ein Shop ist schnell gebaut. Schwierig ist, dass der Bestand stimmt, wenn drei Leute gleichzeitig die letzte Flasche wollen.',
			'A shop is quickly built. The hard part is a correct stock level when three people want the last bottle at once.',
		],
		[
			'{name} berät, gestaltet und programmiert für den Verkauf im Netz.',
			'{name} advises, designs and programs for selling online.',
		],
		[
			'Unsere Kunden machen gute Dinge. Wir sorgen dafür, dass man sie kaufen kann.',
			'Our clients make good things. We make sure they can be bought.',
		],
		[
			'Vor dem ersten Entwurf packen wir einen Tag lang im Lager Pakete mit.',
			'Before the first draft we spend a day packing parcels in the warehouse.',
		],
		['Verkaufen kann man lernen, verschicken muss man üben.', 'Selling can be learnt; shipping takes practice.'],
		[
			'Vom Handwerksbetrieb mit zwölf Artikeln bis zum Großhändler mit hunderttausend haben wir alles schon ins Netz gestellt.',
			'From craftsmen with twelve items to wholesalers with a hundred thousand, we have put them all online.',
		],
		['{name} verbindet Schaufenster, Kasse und Lager.', '{name} connects shop window, till and warehouse.'],
		[
			'Die Gründerin kommt aus dem Versandhandel und packt bis heute mit, wenn es eng wird.',
			'The founder comes from mail order and still packs parcels when things get tight.',
		],
	],
	extras: [
		[
			'Ein Sattler aus {town2} verkauft heute in {=a:9-22} Länder.',
			'A saddler from {town2} now sells to {=a:9-22} countries.',
		],
		[
			'Werbung schalten wir erst, wenn der Warenkorb nicht mehr leckt.',
			'We run no ads until the basket has stopped leaking.',
		],
		['Bezahlt werden wir nach Aufwand und nie nach Klicks.', 'We are paid for work and never for clicks.'],
		[
			'Umzüge von veralteten Systemen sind unser Winterprogramm.',
			'Moving off outdated systems is our winter programme.',
		],
		[
			'Retouren werten wir aus, denn sie erzählen, was auf der Produktseite fehlt.',
			'We analyse returns because they tell what is missing on the product page.',
		],
		['Am ersten Advent schläft hier niemand.', 'Nobody sleeps here on the first Sunday of Advent.'],
		[
			'Ein Messerschmied verdoppelte den Umsatz mit {~a:3-7} besseren Fotos.',
			'A cutler doubled his turnover with {~a:3-7} better photos.',
		],
		[
			'Zahlungsausfälle liegen bei unseren Kunden unter {=a:1-2} Prozent.',
			'Our clients’ payment defaults are below {=a:1-2} per cent.',
		],
	],
	notes: [
		['{=a:8-90} Shops online', '{=a:8-90} shops online'],
		['mit Warenwirtschaft verbunden', 'linked to inventory'],
		['B2B und Endkunden', 'B2B and consumers'],
	],
}
