import { type Archetype, skill } from '../archetype.ts'

export const transport: Archetype = {
	key: 'transport',
	kind: 'company',
	weight: 2,
	voices: ['family', 'founder', 'engineer'],
	people: [2, 60],
	founded: [1991, 2023],
	fields: ['Transportsoftware', 'Disposition', 'Telematik', 'Fracht', 'Routen', 'Mobilität'],
	clients: ['hauliers', 'parcel', 'buses', 'builders', 'food', 'recyclers', 'rescue'],
	tags: ['Logistik', 'Mobilität'],
	skills: [
		skill(
			'transport-management',
			0.9,
			[
				'Ein Fahrer fällt aus, und zehn Minuten später ist der Tag neu verteilt.',
				'A driver drops out and ten minutes later the day has been redistributed.',
			],
			[
				'Kühlware, Sperrgut, Terminfracht: Jede Ladung findet ihr Fahrzeug.',
				'Chilled goods, bulky items, timed freight: each load finds its vehicle.',
			],
			[
				'Die Disponentin sieht abends, welcher Lastwagen morgen leer zurückkäme.',
				'In the evening the dispatcher sees which truck would come back empty tomorrow.',
			],
		),
		skill('route-planning', 0.8, [
			'Zwanzig Stopps, drei Zeitfenster, eine Brücke mit Gewichtsgrenze: Das rechnen wir in Sekunden.',
			'Twenty stops, three time slots, one weight-limited bridge: we work it out in seconds.',
		]),
		skill('vehicle-data-telematics', 0.6, [
			'Lenkzeiten, Spritverbrauch, Kühlkette kommen vom Fahrzeug, bevor der Fahrer zurück ist.',
			'Driving hours, fuel and cold chain arrive from the vehicle before the driver does.',
		]),
		skill('public-transport-it', 0.35, [
			'An der Haltestelle steht, wann der Bus wirklich kommt.',
			'The stop says when the bus will really come.',
		]),
		skill('electronic-data-interchange', 0.5, [
			'Aufträge der Verlader landen ohne Abtippen im Plan.',
			'Shippers’ orders reach the plan without retyping.',
		]),
		skill('public-transport-it', 0.3, [
			'Der Bürgerbus hält dort, wo jemand wartet, und sonst nicht.',
			'The community bus stops where someone is waiting and nowhere else.',
		]),
		skill('electric-mobility', 0.25, [
			'Zwölf Elektrobusse, ein Hausanschluss: Wer wann laden darf, entscheidet unser Plan.',
			'Twelve electric buses, one grid connection: our plan decides who may charge when.',
		]),
	],
	also: ['operations-research', 'gis', 'mobile-development', 'industrial-iot', 'customs-and-trade'],
	summaries: [
		[
			'Dispositionssoftware für {k}, [gebaut von Leuten mit Führerschein C|die Leerfahrten findet|ohne Schnörkel].',
			'Dispatch software for {k}, [built by people with truck licences|that finds empty runs|without frills].',
		],
		[
			'Rechnet Touren, die [ein Mensch fahren kann|im Stau noch stimmen|Diesel sparen].',
			'Computes routes that [a human can drive|survive traffic jams|save diesel].',
		],
		[
			'Wir bewegen [Busse|Müllwagen|Kühltransporter] auf dem Bildschirm, bevor sie losfahren.',
			'We move [buses|refuse trucks|refrigerated vans] on screen before they set off.',
		],
		[
			'Von der Anfrage bis zum Ablieferbeleg: [Transporte|Fuhrparks|Fahrpläne] im Griff, seit {year}.',
			'From enquiry to proof of delivery: [transport|fleets|timetables] under control, since {year}.',
		],
		[
			'{#a:150-9000/50} Fahrzeuge fahren {wo} und anderswo nach Plänen aus {town}.',
			'{#a:150-9000/50} vehicles {wo} and elsewhere follow plans from {town}.',
		],
		['Disposition und Telematik für {k} und {k2} {wo}.', 'Dispatching and telematics for {k} and {k2} {wo}.'],
	],
	openings: [
		[
			'Eine Tour ist erst gut, wenn der Fahrer sie nicht ändert.',
			'A route is good only if the driver leaves it unchanged.',
		],
		[
			'{name} entwickelt Software für alles, was Räder und einen Fahrplan hat.',
			'{name} develops software for everything with wheels and a schedule.',
		],
		[
			'Hervorgegangen ist die Firma aus einer Spedition, in deren Dachgeschoss sie noch immer sitzt.',
			'The firm grew out of a haulage company and still sits in its attic.',
		],
		[
			'Zwischen Auftrag und Abladestelle liegen Stau, Wetter und ein Mensch am Steuer.',
			'Between order and unloading lie traffic, weather and a human at the wheel.',
		],
		['Wir planen für {k} und denken dabei an die Pausenzeiten.', 'We plan for {k} and keep rest periods in mind.'],
	],
	extras: [
		[
			'Ein Getränkefachhandel fährt heute {=a:8-21} Prozent weniger Kilometer.',
			'A beverage wholesaler now drives {=a:8-21} per cent fewer kilometres.',
		],
		[
			'Testfahrten machen wir selbst, samt Stau auf der Bundesstraße.',
			'We do our own test drives, including traffic jams.',
		],
		[
			'Fahrerinnen und Fahrer dürfen Wünsche direkt in die App sprechen.',
			'Drivers may speak their wishes straight into the app.',
		],
		[
			'Die Fahrerrunde am Monatsende entscheidet über die nächsten Funktionen.',
			'The drivers’ round at the end of the month decides on the next features.',
		],
		['Ankunftszeiten stimmen auf {=a:4-12} Minuten.', 'Arrival times are right to {=a:4-12} minutes.'],
	],
	notes: [
		['{#a:40-4000/20} Fahrzeuge', '{#a:40-4000/20} vehicles'],
		['mit Fahrer-App', 'with driver app'],
		['Güter und Personen', 'freight and passengers'],
	],
}
