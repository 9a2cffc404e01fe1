import { type Archetype, skill } from '../archetype.ts'

export const financeTax: Archetype = {
	key: 'finance-tax',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'family', 'founder'],
	people: [2, 60],
	founded: [1985, 2022],
	fields: ['Finanzsoftware', 'Buchhaltung', 'Ledger', 'Kontor', 'Abrechnung', 'Fintech'],
	clients: ['tax', 'banks', 'insurers', 'housing', 'clubs', 'family', 'charities'],
	tags: ['Finanzen'],
	skills: [
		skill(
			'accounting-software',
			1,
			[
				'Offene Posten gleichen sich mit dem Kontoauszug ab, während die Kollegin frühstückt.',
				'Open items match themselves with the bank statement while the colleague has breakfast.',
			],
			['Mahnungen gehen erst hinaus, wenn ein Mensch genickt hat.', 'Reminders go out only when a person has nodded.'],
			[
				'Der Schuhkarton mit Belegen ist ein Foto geworden, und das Foto eine Buchung.',
				'The shoebox of receipts has become a photo, and the photo an entry.',
			],
		),
		skill('tax-software', 0.6, [
			'Die Kanzlei bekommt den Monat fertig vorkontiert und beschwert sich höchstens über das Wetter.',
			'The tax office gets the month pre-coded and complains about nothing but the weather.',
		]),
		skill('electronic-invoicing', 0.6, [
			'Seit die Rechnung eine Datei mit Regeln ist, schreiben wir die Regeln um in Knöpfe.',
			'Since invoices became files with rules, we turn the rules into buttons.',
		]),
		skill('payment-software', 0.5, [
			'Zahlläufe, Lastschriften, Kontoauszüge: Am Ende geht es auf den Cent auf.',
			'Payment runs, direct debits, bank statements: in the end it adds up to the cent.',
		]),
		skill('risk-management-it', 0.3, [
			'Für Sparkassen rechnen wir durch, was passiert, wenn drei Dinge gleichzeitig schiefgehen.',
			'For savings banks we calculate what happens if three things go wrong at once.',
		]),
		skill('anomaly-detection', 0.25, [
			'Eine Rechnung, zwei Kontonummern: Da klingelt es bei uns, bevor überwiesen wird.',
			'One invoice, two account numbers: our bell rings before the transfer.',
		]),
	],
	also: ['java', 'databases', 'insurance-it', 'document-archiving', 'api-development', 'blockchain'],
	summaries: [
		[
			'Programme, die [rechnen, mahnen und abschließen|auf den Cent stimmen|die Prüferin mag], für {k}.',
			'Programs that [calculate, remind and close|are right to the cent|auditors like], for {k}.',
		],
		[
			'Buchhaltung ohne Abtippen, [von {town} aus|seit {year}|für {=a:90-900} Mandanten].',
			'Bookkeeping without retyping, [from {town}|since {year}|for {=a:90-900} clients].',
		],
		[
			'Wir bringen Belege [zum Sprechen|in Reih und Glied|dorthin, wo sie hingehören].',
			'We make receipts [talk|stand in line|go where they belong].',
		],
		[
			'Finanzsoftware {wo}: [Zahlungen, Beiträge, Darlehen|nüchtern und pünktlich|mit Prüfpfad].',
			'Financial software {wo}: [payments, dues, loans|sober and punctual|with an audit trail].',
		],
		[
			'Für {k}, bei denen am Monatsende [Ruhe|Klarheit|pünktlich Feierabend] herrschen soll.',
			'For {k} who want [peace|clarity|to go home on time] at the end of the month.',
		],
		['Rechnungswesen und Zahlungsverkehr für {k} und {k2}.', 'Accounting and payments for {k} and {k2}.'],
	],
	openings: [
		[
			'Geld ist in der Informatik eine ganze Zahl. Mit dieser Einsicht fing es an.',
			'In computing, money is a whole number. That insight started it all.',
		],
		[
			'{name} entwickelt Software für Buchhaltung, Zahlungsverkehr und Abrechnung.',
			'{name} develops software for bookkeeping, payments and billing.',
		],
		[
			'Drei Steuerfachangestellte und vier Entwickler teilen sich hier eine Kaffeekasse, die immer stimmt.',
			'Three tax clerks and four developers share a coffee kitty here that always adds up.',
		],
		[
			'Eine gute Buchhaltung ist langweilig, und das ist als Lob gemeint.',
			'Good bookkeeping is boring, and that is meant as praise.',
		],
		[
			'Für {k} rechnen unsere Programme Beiträge, Mieten oder Honorare ab.',
			'For {k} our programs bill dues, rents or fees.',
		],
	],
	extras: [
		['Gerundet wird einmal, am Ende, und zwar kaufmännisch.', 'We round once, at the end, and commercially.'],
		[
			'Ein Verein mit {#a:2000-19000/1000} Mitgliedern zieht damit seine Beiträge ein.',
			'An association of {#a:2000-19000/1000} members collects its dues with it.',
		],
		[
			'Unser Prüfpfad hat schon {~a:3-9} Betriebsprüfungen überlebt.',
			'Our audit trail has survived {~a:3-9} tax audits.',
		],
		['Zum Jahreswechsel ist die Hotline doppelt besetzt.', 'At the turn of the year the hotline has double staff.'],
		[
			'Alle Änderungen bleiben nachvollziehbar, auch die peinlichen.',
			'All changes stay traceable, the embarrassing ones too.',
		],
	],
	notes: [
		['{=a:30-700} Mandanten', '{=a:30-700} clients'],
		['mit Bankanbindung', 'with bank connection'],
		['testiert', 'certified by auditors'],
	],
}
