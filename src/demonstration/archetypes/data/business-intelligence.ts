import { type Archetype, skill } from '../archetype.ts'

export const businessIntelligence: Archetype = {
	key: 'business-intelligence',
	kind: 'company',
	weight: 2,
	voices: ['agency', 'engineer', 'family'],
	people: [1, 40],
	founded: [1999, 2022],
	fields: ['Analytics', 'Reporting', 'Zahlenwerk', 'Consulting', 'Insights', 'Controlling'],
	clients: ['wholesale', 'retail', 'family', 'hospitals', 'food', 'midsize', 'housing'],
	tags: ['Auswertung'],
	skills: [
		skill(
			'business-intelligence',
			1,
			[
				'Ein Klick auf den Balken, und man sieht die Belege dahinter.',
				'One click on the bar and you see the vouchers behind it.',
			],
			[
				'Die Frage nach dem Deckungsbeitrag beantwortet sich in der Sitzung und nicht danach.',
				'The question about margins is answered in the meeting, not afterwards.',
			],
			[
				'Statt vierzig Seiten Monatsbericht gibt es eine, und die wird gelesen.',
				'Instead of a forty-page monthly report there is one page, and it gets read.',
			],
		),
		skill('dashboards-reporting', 0.8, [
			'Die wichtigste Zahl steht oben links und hat eine Farbe nur, wenn jemand handeln muss.',
			'The most important figure stands top left and has a colour only if someone must act.',
		]),
		skill('controlling-software', 0.5, [
			'Welche Filiale trägt sich, welche zehrt? Am dritten Werktag steht es fest.',
			'Which branch pays its way and which does not? By the third working day we know.',
		]),
		skill('power-bi', 0.5, [
			'Berichte bauen wir im gewohnten Büroprogramm, damit niemand etwas installieren muss.',
			'We build reports in the familiar office suite so that nobody has to install anything.',
		]),
		skill('data-visualization', 0.4, [
			'Tortendiagramme zeichnen wir nur auf ausdrücklichen Wunsch.',
			'Pie charts we draw only on explicit request.',
		]),
		skill('sustainability-reporting', 0.3, [
			'Für den Bericht zur Nachhaltigkeit ziehen wir Verbräuche automatisch zusammen.',
			'For the sustainability report we pull consumption figures together automatically.',
		]),
	],
	also: ['databases', 'data-warehouse', 'office-training', 'training', 'data-quality', 'corporate-planning'],
	summaries: [
		[
			'Kennzahlen für {k}, [auf einer Seite|vor dem ersten Kaffee|ohne Diskussion über die Quelle].',
			'Key figures for {k}, [on one page|before the first coffee|with no argument about the source].',
		],
		[
			'Baut Berichte, die [gelesen werden|Entscheidungen auslösen|sich selbst aktualisieren].',
			'Builds reports that [are read|lead to decisions|update themselves].',
		],
		[
			'Controlling trifft Datenbank: Auswertungen für Unternehmen von {=a:20-60} bis {#b:300-2500/100} Beschäftigten.',
			'Controlling meets database: reporting for firms of {=a:20-60} to {#b:300-2500/100} employees.',
		],
		[
			'Wir beantworten die Frage „Stimmt das?“, bevor die [Geschäftsleitung|Bank|Gesellschafterin] sie stellt.',
			'We answer the question “Is that right?” before the [management|bank|shareholder] asks it.',
		],
		[
			'Zahlen verständlich machen, seit {year} und [am liebsten|meistens|auch] für {k}.',
			'Making figures understood, since {year} and [preferably|mostly|also] for {k}.',
		],
		[
			'Auswertungen für {k} und {k2}, [täglich frisch|ohne Handarbeit|auf Knopfdruck].',
			'Reporting for {k} and {k2}, [fresh every day|without manual work|at the push of a button].',
		],
	],
	openings: [
		[
			'Ein Bericht ist gut, wenn danach jemand etwas anders macht.',
			'A report is good if somebody does something differently afterwards.',
		],
		[
			'{name} richtet Auswertungen ein und bringt den Leuten bei, sie zu lesen.',
			'{name} sets up reporting and teaches people to read it.',
		],
		[
			'Viele Firmen ertrinken in Listen. Wir streichen zuerst und rechnen dann.',
			'Many firms drown in lists. We strike out first and calculate afterwards.',
		],
		[
			'Unser Handwerk beginnt bei der Definition: Was genau ist ein Kunde?',
			'Our craft begins with the definition: what exactly is a client?',
		],
		[
			'Aus Buchungen werden Bilder, aus Bildern Gespräche.',
			'Entries become pictures and pictures become conversations.',
		],
		[
			'{k_satz} bekommen von uns Berichte, die auf ein Tablet passen.',
			'{k_satz} get reports from us that fit on a tablet.',
		],
	],
	extras: [
		[
			'Im Schnitt ersetzen wir {=a:14-70} Listen durch {~b:4-9} Ansichten.',
			'On average we replace {=a:14-70} lists with {~b:4-9} views.',
		],
		[
			'Schulungen halten wir am echten Bestand, mit echten Fehlern.',
			'Training uses the real data with the real errors.',
		],
		['Planung und Ist kommen im selben Bild zusammen.', 'Plan and actual meet in the same picture.'],
		[
			'Kennzahlen ohne Verantwortliche löschen wir nach drei Monaten.',
			'We delete figures nobody is responsible for after three months.',
		],
		[
			'Zum Start gibt es eine Sprechstunde, in der jede Zahl angezweifelt werden darf.',
			'At the start there is a session in which any figure may be doubted.',
		],
	],
	notes: [
		['{=a:10-90} Kunden', '{=a:10-90} clients'],
		['auch Schulung der Fachbereiche', 'including training of business users'],
		['Monatsabschluss an Tag {~a:2-5}', 'month closed on day {~a:2-5}'],
	],
}
