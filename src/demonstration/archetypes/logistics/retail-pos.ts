import { type Archetype, skill } from '../archetype.ts'

export const retailPos: Archetype = {
	key: 'retail-pos',
	kind: 'company',
	weight: 1,
	voices: ['family', 'agency'],
	people: [2, 45],
	founded: [1983, 2019],
	fields: ['Kassensysteme', 'Handelssoftware', 'Filialtechnik', 'Gastro', 'Ladensysteme'],
	clients: ['retail', 'breweries', 'hotels', 'food', 'museums', 'theatres', 'farms'],
	tags: ['Handel'],
	skills: [
		skill(
			'point-of-sale',
			1,
			[
				'Abends stimmt die Lade auf den Cent, und alle dürfen heim.',
				'In the evening the drawer is right to the cent and everyone may go home.',
			],
			[
				'Der Biergarten bestellt am Tisch, die Küche druckt im Keller.',
				'The beer garden orders at the table and the kitchen prints in the cellar.',
			],
			[
				'An der Theke zählt jede Sekunde, und der Bon muss trotzdem dem Finanzamt gefallen.',
				'At the counter every second counts, and the receipt must still please the tax office.',
			],
		),
		skill('sme-erp', 0.7, [
			'Welcher Käse läuft, welcher liegt? Der Laden weiß es, bevor nachbestellt wird.',
			'Which cheese sells and which sits? The shop knows before reordering.',
		]),
		skill('payment-software', 0.6, [
			'Mit Karte, Telefon oder Münzen, auch wenn das Netz weg ist.',
			'By card, phone or coins, even when the network is down.',
		]),
		skill('tax-software', 0.5, [
			'Die Prüferin steckt ihren Stick ein und ist nach zwanzig Minuten wieder draußen.',
			'The inspector plugs in her stick and is out again after twenty minutes.',
		]),
		skill('event-management-software', 0.3, [
			'Eintritt, Führung, Kuchen: eine Kasse, drei Steuersätze.',
			'Admission, tour, cake: one till and three tax rates.',
		]),
	],
	also: ['user-help-desk', 'it-procurement-services', 'barcode-scanning', 'accounting-software', 'retail-analytics'],
	summaries: [
		[
			'Kassen und Warenwirtschaft für {k}, [mit Notdienst am Samstag|die man in zehn Minuten lernt|seit {year}].',
			'Tills and stock control for {k}, [with Saturday emergency service|learnt in ten minutes|since {year}].',
		],
		[
			'Vom Hofladen bis zum [Freibadkiosk|Sternelokal|Museumsshop]: wir machen den Verkauf [einfach|prüfsicher|schnell].',
			'From farm shop to [lido kiosk|starred restaurant|museum shop], we make selling [simple|audit-proof|quick].',
		],
		[
			'{#a:120-1900} Kassen {wo} klingeln mit [Software|Technik|Geräten] aus {town}.',
			'{#a:120-1900} tills {wo} ring with [software|technology|devices] from {town}.',
		],
		[
			'Für Läden, in denen [eine Person alles macht|Schlange steht|gewogen wird].',
			'For shops where [one person does everything|people queue|goods are weighed].',
		],
	],
	openings: [
		[
			'Ob Metzgerei oder Mensa, an der Kasse merkt man sofort, ob jemand mitgedacht hat.',
			'Butcher or canteen, at the till you notice at once whether somebody thought it through.',
		],
		['{name} verkauft, installiert und repariert Kassensysteme.', '{name} sells, installs and repairs till systems.'],
		[
			'Unsere Kundschaft steht früh auf, deshalb beginnt die Hotline um fünf.',
			'Our clients rise early, which is why the hotline opens at five.',
		],
	],
	extras: [
		[
			'Leihkassen für Feste gibt es ab {=a:20-45} Euro am Tag.',
			'Tills for festivals can be hired from {=a:20-45} euros a day.',
		],
		['Belegdrucker älterer Bauart reparieren wir noch.', 'We still repair older receipt printers.'],
		['Umgestellt wird montags, wenn Ruhetag ist.', 'We switch over on Mondays, when shops are closed.'],
	],
	notes: [
		['{=a:60-900} Kassen', '{=a:60-900} tills'],
		['Notdienst bis 22 Uhr', 'emergency service until 10 p.m.'],
		['Gastronomie und Handel', 'catering and retail'],
	],
}
