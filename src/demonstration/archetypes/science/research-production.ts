import { type Archetype, skill } from '../archetype.ts'

export const researchProduction: Archetype = {
	key: 'research-production',
	kind: 'research-institute',
	weight: 1,
	voices: ['scholar'],
	people: [22, 240],
	founded: [1958, 2008],
	fields: [
		'Forschungsinstitut Feinmechanik',
		'Institut für Faserwerkstoffe',
		'Forschungszentrum Mikrosensorik',
		'Institut für Lasertechnik',
		'Forschungsstelle Fügetechnik',
		'Institut für Holz und Daten',
		'Forschungszentrum Medizinrobotik',
	],
	clients: ['textile', 'optics', 'medtech', 'automotive', 'tools', 'watch'],
	tags: ['Forschung', 'Produktion'],
	skills: [
		skill(
			'contract-research',
			1,
			[
				'Was im Labor gelingt, wird im Technikum tausendmal wiederholt.',
				'What works in the lab is repeated a thousand times in the pilot plant.',
			],
			[
				'Kleine Betriebe bekommen hier Geräte zu Gesicht, die sie sich nie kaufen könnten.',
				'Small firms get to see equipment here they could never buy.',
			],
			[
				'Muster, Kleinserien und Messberichte entstehen im Auftrag.',
				'Samples, small series and test reports are made to order.',
			],
		),
		skill('sensors', 0.6, ['Gedruckte Fühler auf Stoff zählen Atemzüge.', 'Printed probes on fabric count breaths.']),
		skill('semiconductor-manufacturing', 0.25, [
			'Der Reinraum ist zweihundert Quadratmeter groß und wird nie gelüftet.',
			'The clean room has two hundred square metres and is never aired.',
		]),
		skill('non-destructive-testing', 0.4, [
			'Ins Bauteil wird hineingesehen, ohne es aufzuschneiden.',
			'Parts are looked into without being cut open.',
		]),
		skill('digital-twin', 0.4, [
			'Zu jeder Webmaschine im Technikum gibt es ein rechnendes Gegenstück.',
			'Each loom in the pilot plant has a computing counterpart.',
		]),
		skill('optical-metrology', 0.4, [
			'Rauheit wird mit Licht gemessen, schneller als mit jeder Nadel.',
			'Roughness is measured with light, faster than with any stylus.',
		]),
	],
	also: ['embedded-ai', 'robotics', 'testbeds', 'product-development', 'standardization', 'electronics-design'],
	summaries: [
		[
			'Materialien, Sensoren, Verfahren: Auftragsforschung mit [Technikum|Reinraum|Musterbau] in {town}.',
			'Materials, sensors, processes: contract research with [a pilot plant|a clean room|sample making] in {town}.',
		],
		[
			'Macht Produktion [genauer|kleiner|leichter], im Auftrag von {kd}.',
			'Makes production [more precise|smaller|lighter], for {k}.',
		],
		[
			'Gemeinnützige Forschung seit {year}, [vom Faden bis zum Funkchip|für Betriebe ohne eigenes Labor|mit {=a:6-30} Prüfverfahren].',
			'Non-profit research since {year}, [from thread to radio chip|for firms without a lab|with {=a:6-30} test methods].',
		],
		[
			'Hilft {kd}, aus einem [Muster|Patent|Einfall] ein [Produkt|Verfahren|Bauteil] zu machen.',
			'Helps {k} turn a [sample|patent|idea] into a [product|process|component].',
		],
	],
	openings: [
		[
			'Gegründet wurde das Institut {year} von Betrieben einer Branche, die sich ein gemeinsames Labor leisten wollten.',
			'The institute was founded in {year} by firms of one trade that wanted a shared lab.',
		],
		[
			'Im Technikum stehen Maschinen, die es so nur {=a:2-4}-mal gibt.',
			'The pilot plant holds machines of which there are only {~a:2-4}.',
		],
		[
			'Werkstoff, Messung und Rechenmodell werden hier gemeinsam betrachtet.',
			'Material, measurement and model are considered together here.',
		],
	],
	extras: [
		[
			'Rund {=a:40-70} Prozent des Haushalts stammen aus Industrieaufträgen.',
			'Around {=a:40-70} per cent of the budget comes from industry.',
		],
		['Auszubildende in {~a:3-5} Berufen gehören zum Haus.', 'Apprentices in {~a:3-5} trades are part of the house.'],
		[
			'Prüfaufträge werden in der Regel binnen {~a:5-12} Werktagen erledigt.',
			'Test orders usually take {~a:5-12} working days.',
		],
	],
	notes: [
		['Technikum vorhanden', 'pilot plant available'],
		['akkreditiert', 'accredited'],
		['{=a:6-60} Aufträge im Jahr', '{=a:6-60} orders a year'],
	],
}
