import { type Archetype, skill } from '../archetype.ts'

export const accessibleWeb: Archetype = {
	key: 'accessible-web',
	kind: 'company',
	weight: 2,
	voices: ['agency', 'founder'],
	people: [1, 28],
	founded: [2001, 2024],
	fields: ['Web', 'Barrierefrei', 'Gestaltung', 'Digitalagentur', 'Interface', 'Für Alle'],
	clients: ['municipal', 'charities', 'universities', 'museums', 'buses', 'workshops', 'insurers'],
	tags: ['Web', 'Barrierefreiheit'],
	skills: [
		skill(
			'accessibility',
			1,
			[
				'Wer nichts hört, bekommt Untertitel; wer nichts sieht, eine Beschreibung.',
				'Those who cannot hear get subtitles and those who cannot see a description.',
			],
			['Auch mit zitternder Hand trifft man den richtigen Knopf.', 'Even a trembling hand hits the right button.'],
			[
				'Unsere Tester sehen nichts, hören wenig oder bedienen den Rechner mit dem Kinn, und sie finden alles.',
				'Our testers cannot see, hear little or use the computer with their chin, and they find everything.',
			],
			[
				'Ein Formular ist fertig, wenn man es ohne Maus und ohne Fluchen ausfüllen kann.',
				'A form is done when it can be filled in without a mouse and without swearing.',
			],
		),
		skill('expert-reports', 0.8, [
			'Gutachten nach Prüfschritten, mit Bildschirmfoto und Vorschlag zu jedem Fund.',
			'Reports by test step, with a screenshot and a suggestion for each finding.',
		]),
		skill('websites', 0.6, [
			'Schriften dürfen groß sein und trotzdem schön.',
			'Type may be large and still beautiful.',
		]),
		skill('frontend-development', 0.6, [
			'Wir schreiben Seiten, die auf einem zehn Jahre alten Telefon noch laden.',
			'We write pages that still load on a ten-year-old phone.',
		]),
		skill('accessible-documents', 0.5, [
			'Auch das vierzigseitige Antragsheft liest der Vorleseautomat in der richtigen Reihenfolge.',
			'Even the forty-page application booklet is read aloud in the right order.',
		]),
		skill('user-experience', 0.4, [
			'Zwölf Leute, zwölf Aufgaben, ein ehrlicher Nachmittag.',
			'Twelve people, twelve tasks, one honest afternoon.',
		]),
	],
	also: ['frontend-development', 'content-management-systems', 'typo3', 'training', 'javascript', 'ux-design'],
	summaries: [
		[
			'Websites, die [alle benutzen können|vorgelesen werden können|auch ohne Maus gehen], für {k}.',
			'Websites that [everyone can use|can be read aloud|work without a mouse], for {k}.',
		],
		[
			'Agentur für Zugänglichkeit: [prüfen, reparieren, neu bauen|Gutachten und Umsetzung|vom Test bis zum Relaunch].',
			'Accessibility agency: [check, repair, rebuild|reports and implementation|from test to relaunch].',
		],
		[
			'Macht Formulare {wo} so, dass [Oma und Amt|blinde Menschen|Eilige] durchkommen.',
			'Makes forms {wo} that [grandmothers and officials|blind people|people in a hurry] get through.',
		],
		[
			'Wir testen mit Menschen, die [nicht sehen|anders hören|wenig lesen], und bauen danach um.',
			'We test with people who [cannot see|hear differently|read little], and then rebuild.',
		],
		[
			'Gestaltung ohne Hürden aus {town}, {=a:30-300} Prüfungen nach WCAG seit {year}.',
			'Design without barriers from {town}, {=a:30-300} WCAG checks since {year}.',
		],
		[
			'Das Gesetz verlangt es, die Kundschaft von {kd} dankt es: [zugängliche Auftritte|Webangebote ohne Stolperstellen|lesbare Portale].',
			'The law demands it and the customers of {k} are grateful: [accessible sites|websites without stumbling blocks|readable portals].',
		],
		['Prüfung und Umbau von Webauftritten für {k} und {k2}.', 'Testing and rebuilding websites for {k} and {k2}.'],
	],
	openings: [
		[
			'Jeder achte Mensch in Deutschland lebt mit einer Behinderung. Auf den meisten Websites merkt man davon nichts.',
			'One person in eight in Germany lives with a disability. Most websites show no sign of it.',
		],
		[
			'{name} gestaltet und prüft Webangebote für Häuser, die niemanden ausschließen dürfen oder wollen.',
			'{name} designs and tests web services for organisations that may not or will not exclude anyone.',
		],
		[
			'Zu unserem Team gehören zwei blinde Kollegen, und deshalb diskutieren wir über Bildbeschreibungen so hitzig wie andere über Fußball.',
			'Two of our colleagues are blind, which is why we argue about image descriptions as hotly as others about football.',
		],
		[
			'Barrieren entstehen aus Versehen und verschwinden mit Absicht.',
			'Barriers arise by accident and disappear on purpose.',
		],
		['Gute Kontraste schaden niemandem.', 'Good contrast hurts nobody.'],
		[
			'Seit {year} prüfen und bauen wir Webangebote, die ohne Maus und ohne Augen funktionieren.',
			'Since {year} we have tested and built websites that work without a mouse and without eyesight.',
		],
	],
	extras: [
		[
			'Ein Antrag auf Wohngeld ließ sich nach dem Umbau in {=a:9-16} statt {=b:35-55} Minuten ausfüllen.',
			'After the rebuild a housing-benefit form took {=a:9-16} minutes instead of {=b:35-55}.',
		],
		['Redaktionen schulen wir so lange, bis sie ohne uns auskommen.', 'We train editors until they no longer need us.'],
		[
			'Auf Wunsch begleiten wir die Erklärung zur Barrierefreiheit bis zur Veröffentlichung.',
			'On request we see the accessibility statement through to publication.',
		],
		['Animationen verkaufen wir keine.', 'We do not sell animations.'],
		['Prüfberichte lesen wir auf Wunsch auch vor.', 'If wanted we read our reports aloud.'],
		[
			'Eine Fahrplanauskunft gewann nach dem Umbau {=a:11-38} Prozent mehr Anfragen.',
			'A timetable service gained {=a:11-38} per cent more queries after its rebuild.',
		],
	],
	notes: [
		['{=a:20-160} geprüfte Auftritte', '{=a:20-160} sites tested'],
		['mit Testpersonen', 'with test users'],
		['Prüfbericht liegt vor', 'test report available'],
	],
}
