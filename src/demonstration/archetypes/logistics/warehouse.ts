import { type Archetype, skill } from '../archetype.ts'

export const warehouse: Archetype = {
	key: 'warehouse',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'agency', 'family'],
	people: [4, 90],
	founded: [1987, 2020],
	fields: ['Lagertechnik', 'Logistiksoftware', 'Intralogistik', 'Fördertechnik', 'Logistics', 'Materialfluss'],
	clients: ['warehouses', 'wholesale', 'shops', 'pharma', 'food', 'tools', 'furniture'],
	tags: ['Logistik'],
	skills: [
		skill(
			'warehouse-management',
			1,
			[
				'Kommt Ware, sagt das Programm gleich, in welches Fach sie gehört.',
				'When goods arrive, the program says at once which bay they belong in.',
			],
			[
				'Rückstände schrumpfen, weil niemand mehr nach Kartons sucht.',
				'Backlogs shrink because nobody looks for boxes any more.',
			],
			['Wo liegt Palette 4711? Der Stapler weiß es schon.', 'Where is pallet 4711? The forklift already knows.'],
		),
		skill('intralogistics', 0.6, [
			'Kisten fahren selbst zum richtigen Tor, auch wenn Tor drei klemmt.',
			'Boxes travel to the right gate by themselves, even when gate three is stuck.',
		]),
		skill('worker-assistance', 0.6, [
			'Wer kommissioniert, hat beide Hände frei und eine Stimme im Ohr.',
			'Pickers have both hands free and a voice in the ear.',
		]),
		skill('rfid-nfc', 0.4, [
			'Inventur im Vorbeigehen: zweitausend Teile in elf Minuten.',
			'Stocktaking while walking past: two thousand parts in eleven minutes.',
		]),
		skill('simulation', 0.3, [
			'Vor dem Hallenbau lassen wir das Lager ein Jahr lang am Rechner leben.',
			'Before a hall is built we let the store live on the computer for a year.',
		]),
		skill('mobile-robots', 0.3, [
			'Nachts räumen kleine Fahrzeuge um, was morgens schnell hinaus muss.',
			'At night small vehicles rearrange what has to leave quickly in the morning.',
		]),
	],
	also: [
		'system-integration',
		'plc-programming',
		'databases',
		'mobile-development',
		'barcode-scanning',
		'operations-research',
	],
	summaries: [
		[
			'Lagerverwaltung für {k}, [vom Regal bis zur Rampe|die Wege spart|auch tiefgekühlt].',
			'Warehouse management for {k}, [from shelf to ramp|that saves steps|deep-frozen too].',
		],
		[
			'Findet {#a:3-900}.000 Artikel [im Dunkeln|in Sekunden|auf zwei Etagen].',
			'Finds {#a:3-900} thousand items [in the dark|in seconds|on two floors].',
		],
		[
			'Wir bringen Ordnung und [Tempo|Ruhe|Licht] in Hallen {wo}.',
			'We bring order and [speed|calm|light] to halls {wo}.',
		],
		[
			'Materialfluss, Kommissionierung, Inventur: [Programme|Planung|Umbau] im laufenden Betrieb.',
			'Material flow, picking, stocktaking: [programs|planning|rebuilding] during operation.',
		],
		[
			'Damit bei {kd} das Richtige [zuerst|rechtzeitig|nur einmal] auf den Lastwagen kommt.',
			'So that at {k} the right thing gets on the truck [first|in time|only once].',
		],
		['Lagersoftware und Planung für {k} und {k2}.', 'Warehouse software and planning for {k} and {k2}.'],
	],
	openings: [
		[
			'In einem Lager gehen Menschen {=a:9-18} Kilometer am Tag. Gute Software nimmt ihnen fünf davon ab.',
			'In a warehouse people walk {=a:9-18} kilometres a day. Good software saves five of them.',
		],
		[
			'{name} plant Lager und liefert die Programme, mit denen sie laufen.',
			'{name} plans warehouses and supplies the programs that run them.',
		],
		[
			'Unser Chef ist gelernter Lagerist und misstraut jedem Plan ohne Gabelstapler.',
			'Our boss trained as a warehouseman and distrusts any plan without a forklift.',
		],
		[
			'Ordnung im Lager beginnt mit der Frage, was man loswerden könnte.',
			'Order in the store begins with what you could get rid of.',
		],
		['Für {k} planen wir Wege, Plätze und Nachschub.', 'For {k} we plan routes, locations and replenishment.'],
	],
	extras: [
		[
			'Einführungen machen wir zwischen den Jahren, wenn die Tore zu sind.',
			'We go live between Christmas and New Year, when the gates are shut.',
		],
		[
			'Bei einem Teppichhändler fiel die Fehlerquote auf {~a:2-7} von zehntausend.',
			'At a carpet dealer the error rate fell to {~a:2-7} in ten thousand.',
		],
		[
			'Auch kleine Lager ab {=a:300-900} Plätzen lohnen sich.',
			'Small stores pay off too, from {=a:300-900} locations.',
		],
		[
			'Stapler finden ihren Auftrag auf einem Bildschirm mit großer Schrift.',
			'Forklifts find their order on a screen with large type.',
		],
		[
			'Eine Inventur dauert noch {~a:2-6} Stunden statt drei Tage.',
			'Stocktaking now takes {~a:2-6} hours instead of three days.',
		],
	],
	notes: [
		['{=a:10-120} Lager', '{=a:10-120} warehouses'],
		['bis {#a:4000-90000/1000} Stellplätze', 'up to {#a:4000-90000/1000} locations'],
		['Tiefkühl und Gefahrgut', 'deep-freeze and hazardous goods'],
	],
}
