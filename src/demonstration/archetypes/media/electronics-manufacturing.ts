import { type Archetype, skill } from '../archetype.ts'

export const electronicsManufacturing: Archetype = {
	key: 'electronics-manufacturing',
	kind: 'company',
	weight: 1,
	voices: ['family', 'engineer'],
	people: [12, 320],
	founded: [1968, 2010],
	fields: ['Elektronik', 'Baugruppen', 'Gerätebau', 'Leiterplatten', 'Bestückung'],
	clients: ['sensors', 'machines', 'medtech', 'drives', 'startups', 'aerospace'],
	tags: ['Hardware', 'Fertigung'],
	skills: [
		skill(
			'electronics-manufacturing',
			1,
			[
				'Vom losen Bauteil bis zum verpackten Gerät bleibt alles unter einem Dach.',
				'From loose part to packed device everything stays under one roof.',
			],
			[
				'Auch zwölf Stück sind eine Serie, wenn sie gleich sein sollen.',
				'Twelve pieces are a series too if they are to be alike.',
			],
			[
				'Neunzigtausend Bauteile in der Stunde, jedes an seinem Platz und rückverfolgbar.',
				'Ninety thousand components an hour, each in its place and traceable.',
			],
		),
		skill('electronics-design', 0.6, [
			'Wer mit einem Kabelverhau kommt, geht mit einem Schaltplan.',
			'Whoever comes with a tangle of wires leaves with a schematic.',
		]),
		skill('optical-inspection', 0.5, [
			'Kalte Lötstellen sieht die Kamera, bevor der Kunde sie spürt.',
			'The camera sees cold joints before the customer feels them.',
		]),
		skill('test-systems', 0.5, [
			'Jede Platine geht durch ein Nadelbett, das wir selbst fräsen.',
			'Every board passes a bed of nails we mill ourselves.',
		]),
		skill('supply-chain-management', 0.4, [
			'Abgekündigte Chips suchen wir weltweit, und zwar bevor das Band steht.',
			'We hunt for discontinued chips worldwide, before the line stops.',
		]),
		skill('product-certification', 0.3, [
			'Bis das Prüfzeichen drauf darf, begleiten wir das Gerät durch alle Kammern.',
			'We take the device through every chamber until it may carry the mark.',
		]),
	],
	also: ['traceability', 'quality-management-software', 'microcontrollers', 'electromagnetic-compatibility', 'erp'],
	summaries: [
		[
			'Fertigt Baugruppen für {k}, [ab einem Stück|bis zur Großserie|mit Prüfung].',
			'Makes assemblies for {k}, [from one piece|up to large series|with testing].',
		],
		[
			'Elektronik aus {town}: [bestückt, geprüft, verpackt|vom Muster zur Serie|seit {year}].',
			'Electronics from {town}: [assembled, tested, packed|from sample to series|since {year}].',
		],
		[
			'Wir löten, was [andere entwerfen|klein ist|lange halten muss], {#a:20-900}.000 Platinen im Jahr.',
			'We solder what [others design|is small|must last], {#a:20-900} thousand boards a year.',
		],
		[
			'Gerätebau {wo} mit {=a:2-6} Linien und [ruhiger Hand|eigenem Prüffeld|kurzer Rüstzeit].',
			'Device making {wo} with {=a:2-6} lines and [a steady hand|its own test field|quick changeovers].',
		],
	],
	openings: [
		[
			'Zwischen Schaltplan und fertigem Gerät liegen dreihundert Entscheidungen. Wir treffen die langweiligen.',
			'Between schematic and finished device lie three hundred decisions. We take the boring ones.',
		],
		[
			'{name} bestückt Leiterplatten und baut daraus fertige Geräte.',
			'{name} assembles circuit boards and builds finished devices from them.',
		],
		[
			'Unsere Linien laufen zweischichtig, die Handlötplätze seit jeher in Teilzeit.',
			'Our lines run two shifts, while hand soldering has always been part-time work.',
		],
	],
	extras: [
		[
			'Muster gibt es in {~a:4-9} Tagen, wenn die Teile im Haus sind.',
			'Samples take {~a:4-9} days if the parts are in.',
		],
		['Im Lager liegen {#a:9-60}.000 Sorten Bauteile.', 'The store holds {#a:9-60} thousand kinds of components.'],
		['Reparaturen nehmen wir auch von Geräten an, die andere gebaut haben.', 'We also repair devices built by others.'],
	],
	notes: [
		['ab Losgröße 1', 'from lot size 1'],
		['{~a:2-6} Linien', '{~a:2-6} lines'],
		['nach ISO 13485', 'under ISO 13485'],
	],
}
