import { type Archetype, skill } from '../archetype.ts'

export const medicalSoftware: Archetype = {
	key: 'medical-software',
	kind: 'company',
	weight: 2,
	voices: ['engineer', 'founder', 'scholar'],
	people: [3, 70],
	founded: [2001, 2023],
	fields: ['Medical Software', 'Meditech', 'Biosignal', 'Diagnostics', 'Medizintechnik', 'Surgical'],
	clients: ['medtech', 'hospitals', 'labs', 'startups', 'pharma', 'sensors'],
	tags: ['Medizintechnik'],
	skills: [
		skill(
			'medical-devices',
			1,
			[
				'Das Gerät am Bett warnt früh genug, aber nicht ständig.',
				'The device by the bed warns early enough but not all the time.',
			],
			[
				'Für eine Infusionspumpe schrieben wir den Teil, der Nein sagen kann.',
				'For an infusion pump we wrote the part that can say no.',
			],
			[
				'Ein Herzmonitor darf abstürzen, aber nie unbemerkt. So denken wir.',
				'A heart monitor may crash, but never unnoticed. That is how we think.',
			],
		),
		skill('product-certification', 0.8, [
			'Zu jeder Zeile gibt es eine Anforderung, zu jeder Anforderung einen Test, zu jedem Test eine Unterschrift.',
			'Each line has a requirement, each requirement a test, each test a signature.',
		]),
		skill('product-certification', 0.5, [
			'Die technische Akte bringt der Bote in zwei Umzugskartons oder als Link.',
			'The technical file comes by courier in two boxes, or as a link.',
		]),
		skill('medical-imaging', 0.4, [
			'Wir messen Tumore aus, die auf dem Bild kaum größer sind als ein Komma.',
			'We measure tumours hardly larger than a comma on the image.',
		]),
		skill('signal-analysis', 0.4, [
			'Aus dem Zittern einer Hand wird eine Kurve, mit der eine Ärztin etwas anfangen kann.',
			'The tremor of a hand becomes a curve a doctor can use.',
		]),
		skill('software-testing', 0.5, [
			'Getestet wird auch das, was niemand tun würde, denn irgendjemand tut es.',
			'We also test what nobody would do, because somebody does.',
		]),
		skill('digital-health', 0.3, [
			'Eine Anwendung auf Rezept haben wir durch die Prüfung gebracht, die nächste läuft.',
			'One prescribable app is through the assessment, the next is under way.',
		]),
	],
	also: [
		'cpp',
		'requirements-engineering',
		'risk-management-it',
		'user-experience',
		'embedded-linux',
		'embedded-software',
		'machine-learning',
	],
	summaries: [
		[
			'Software für Medizinprodukte, [zulassungsfähig|normgerecht|prüfbar] vom ersten Tag an.',
			'Software for medical devices, [ready for approval|to standard|auditable] from day one.',
		],
		[
			'Entwickelt mit, was am Patienten [misst|dosiert|hilft], im Auftrag von {kd}.',
			'Helps develop what [measures|doses|helps] at the patient, for {k}.',
		],
		[
			'Wir schreiben Code {wo}, der durch [die benannte Stelle|jedes Audit|drei Prüfungen] muss.',
			'We write code {wo} that must get past [the notified body|every audit|three inspections].',
		],
		[
			'Vom Prototyp aus dem Labor zum Gerät mit [Zulassung|CE-Kennzeichen|Seriennummer].',
			'From the lab prototype to the device with [approval|a CE mark|a serial number].',
		],
		[
			'{=a:5-60} zugelassene Produkte enthalten [Programme|Module|Algorithmen] aus {town}.',
			'{=a:5-60} approved products contain [programs|modules|algorithms] from {town}.',
		],
		[
			'Entwicklung und Nachweise für Medizinprodukte, im Auftrag von {kd}.',
			'Development and evidence for medical devices, on behalf of {k}.',
		],
	],
	openings: [
		[
			'In der Medizintechnik ist die Hälfte der Entwicklung Nachweis. Wir mögen beide Hälften.',
			'In medical technology half of development is proof. We like both halves.',
		],
		[
			'{name} entwickelt Software, von der Gesundheit abhängt, nach den Normen, die dafür gelten.',
			'{name} develops software on which health depends, to the standards that apply.',
		],
		[
			'Chirurgische Instrumente kommen seit jeher von hier, ihre Programme seit {year}.',
			'Surgical instruments have always come from here, their programs since {year}.',
		],
		[
			'Jede Zeile kann jemandem helfen oder schaden, also schreiben wir wenige.',
			'Each line can help or harm somebody, so we write few.',
		],
		[
			'Für {k} entstehen hier Programme, die geprüft werden, bevor sie prüfen.',
			'For {k} we make programs that are tested before they test.',
		],
	],
	extras: [
		['Bei Risikoanalysen sitzen Ärztinnen mit am Tisch.', 'Risk analyses are done with doctors at the table.'],
		[
			'Eine Prüfung durch die Behörde dauerte {~a:2-4} Tage und endete ohne Abweichung.',
			'An inspection by the authority took {~a:2-4} days and ended without findings.',
		],
		[
			'Junge Firmen begleiten wir bis zur ersten Serie und bleiben dann auf Abruf.',
			'We accompany young firms to their first series and then stay on call.',
		],
		[
			'Gebrauchstauglichkeit weisen wir mit Pflegekräften im Schlaflabor nach.',
			'We prove usability with nurses in the sleep laboratory.',
		],
		['Aktualisierungen begleitet stets eine Risikobewertung.', 'Updates always come with a risk assessment.'],
	],
	notes: [
		['Klasse IIa und IIb', 'class IIa and IIb'],
		['nach ISO 13485', 'under ISO 13485'],
		['{=a:3-30} Produkte', '{=a:3-30} products'],
	],
}
