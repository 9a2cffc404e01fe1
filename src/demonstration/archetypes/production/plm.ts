import { type Archetype, skill } from '../archetype.ts'

export const plm: Archetype = {
	key: 'plm',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'agency'],
	people: [3, 60],
	founded: [1990, 2020],
	fields: ['Engineering', 'CAD-Systeme', 'Konstruktion', 'PLM', 'Simulation', 'Ingenieure'],
	clients: ['machines', 'special', 'automotive', 'medtech', 'aerospace', 'furniture'],
	tags: ['Konstruktion', 'PLM'],
	skills: [
		skill(
			'product-lifecycle-management',
			0.9,
			[
				'Welche Fassung ging an den Zulieferer? Die Antwort dauert zwei Klicks.',
				'Which version went to the supplier? The answer takes two clicks.',
			],
			[
				'Änderungen wandern von selbst zu allen, die sie angehen.',
				'Changes travel by themselves to everyone they concern.',
			],
			[
				'Wer die Zeichnung öffnet, sieht den freigegebenen Stand und keinen anderen.',
				'Whoever opens a drawing sees the released version and no other.',
			],
		),
		skill('cad-cam', 0.9, [
			'Wir schreiben die kleinen Makros, die aus vier Stunden Konstruktion zehn Minuten machen.',
			'We write the small macros that turn four hours of design into ten minutes.',
		]),
		skill('simulation', 0.5, [
			'Ob der Halter bricht, wissen wir vor dem ersten Span.',
			'We know whether the bracket will break before the first chip flies.',
		]),
		skill('variant-configuration', 0.4, [
			'Aus Maßen im Formular entsteht die fertige Baugruppe samt Zeichnung.',
			'Dimensions in a form become a finished assembly with its drawing.',
		]),
		skill('product-development', 0.3, [
			'Für Ersatzteile ohne Zeichnung scannen wir das alte Stück und drucken ein neues.',
			'For spare parts without a drawing we scan the old piece and print a new one.',
		]),
		skill('technical-documentation', 0.3, [
			'Die Explosionszeichnung fürs Handbuch fällt dabei gleich mit ab.',
			'The exploded view for the manual comes as a by-product.',
		]),
	],
	also: ['data-migration', 'training', 'variant-configuration', 'system-integration', 'python'],
	summaries: [
		['Ordnung in Zeichnungen, Ständen und Freigaben für {k}.', 'Order in drawings, revisions and approvals for {k}.'],
		[
			'Konstruktionsbüro und PLM-Haus: [rechnet, zeichnet, verwaltet|vom Modell bis zum Archiv|alles rund ums Bauteil], seit {year}.',
			'Design office and PLM house: [calculates, draws, manages|from model to archive|everything about the part], since {year}.',
		],
		[
			'Wir bringen Entwicklern bei, [Varianten nicht mehr zu kopieren|Teile wiederzufinden|Stände zu unterscheiden].',
			'We teach engineers to [stop copying variants|find parts again|tell revisions apart].',
		],
		[
			'{#a:20-900/10} Tausend Zeichnungen sind bei {short} schon umgezogen, keine ging verloren.',
			'{#a:20-900/10} thousand drawings have moved with {short}, and none was lost.',
		],
		[
			'Berechnung und Produktdatenverwaltung für Teams von {=a:3-8} bis {=b:60-300} Arbeitsplätzen.',
			'Simulation and product data for teams of {=a:3-8} to {=b:60-300} seats.',
		],
		[
			'Ein Büro {wo}, das {kd} die Suche nach der richtigen Zeichnung erspart.',
			'An office {wo} that spares {k} the search for the right drawing.',
		],
		[
			'Konstruktionsdaten für {k}: [finden, freigeben, verwalten|geordnet|in einer Quelle].',
			'Design data for {k}: [find, release, manage|in order|from one source].',
		],
	],
	openings: [
		[
			'Konstruktionsdaten altern schlecht, wenn sich niemand kümmert. {short} kümmert sich.',
			'Design data age badly when nobody cares for them. {short} does.',
		],
		[
			'Angefangen beim Bauteilnamen, aufgehört beim Archiv: Wir ordnen, was in der Entwicklung entsteht.',
			'From the name of a part to the archive, we put in order what engineering creates.',
		],
		[
			'Unsere Kunden konstruieren in {~a:3-5} verschiedenen Systemen und wollen trotzdem nur eine Wahrheit.',
			'Our clients design in {~a:3-5} different systems and still want a single truth.',
		],
		[
			'{name} verbindet Konstruktion, Berechnung und Verwaltung von Produktdaten.',
			'{name} brings together design, calculation and product data management.',
		],
		[
			'Zwischen Skizze und Serienteil liegen bei {kd} oft {=a:12-40} Änderungen. {short} hält sie auseinander.',
			'Between sketch and series part there are often {=a:12-40} changes at {k}. {short} keeps them apart.',
		],
		[
			'Wir führen Datenverwaltung dort ein, wo bisher Laufwerk K genügte.',
			'We introduce data management where drive K used to be enough.',
		],
	],
	extras: [
		[
			'Eine Einführung dauert bei {=a:10-40} Plätzen etwa ein Vierteljahr.',
			'For {=a:10-40} seats a rollout takes about three months.',
		],
		[
			'Für Stoßzeiten verleihen wir Konstrukteurinnen und Konstrukteure auf Zeit.',
			'For peaks we lend out design engineers.',
		],
		[
			'Ältere Papierarchive lassen wir scannen und verschlagworten.',
			'Older paper archives we have scanned and indexed.',
		],
		[
			'Die Suche nach ähnlichen Teilen spart einem Pumpenbauer {=a:200-800} Neuteile im Jahr.',
			'A search for similar parts saves a pump maker {=a:200-800} new parts a year.',
		],
		[
			'Lehrgänge geben wir am Konstruktionsarbeitsplatz der Teilnehmenden.',
			'We give courses at the participants’ own workstations.',
		],
	],
	notes: [
		['{=a:10-180} Arbeitsplätze betreut', '{=a:10-180} seats supported'],
		['Schnittstelle zu drei ERP-Systemen', 'interface to three ERP systems'],
		['auch Lohnkonstruktion', 'contract design as well'],
	],
}
