import { type Archetype, skill } from '../archetype.ts'

export const mediaProduction: Archetype = {
	key: 'media-production',
	kind: 'company',
	weight: 1,
	voices: ['agency', 'family', 'solo'],
	people: [1, 24],
	founded: [1994, 2023],
	fields: ['Medien', 'Film', 'Streaming', 'Bildschirm', 'Ton', 'Sendung'],
	clients: ['municipal', 'universities', 'theatres', 'churches', 'fairs', 'hidden', 'broadcasters'],
	tags: ['Medien'],
	skills: [
		skill(
			'video-production',
			1,
			[
				'Ein Handwerker erklärt seinen Beruf in einer Minute, und wir schneiden die zweite weg.',
				'A craftsman explains his trade in a minute, and we cut the second one.',
			],
			['Wo das Licht fehlt, bringen wir welches mit.', 'Where there is no light we bring some.'],
			[
				'Ein Erklärfilm darf neunzig Sekunden dauern, dann klickt der Daumen weiter.',
				'An explainer may last ninety seconds before the thumb moves on.',
			],
		),
		skill('streaming-technology', 0.7, [
			'Gemeinderat, Gottesdienst, Hauptversammlung: Übertragen wird, auch wenn der Pfarrer schneller spricht als geplant.',
			'Council, church service, shareholders’ meeting: we broadcast even if the vicar speaks faster than planned.',
		]),
		skill('digital-signage', 0.5, [
			'Auf dem Bildschirm im Foyer steht der richtige Raum, und zwar vor der Veranstaltung.',
			'The screen in the foyer shows the right room, and before the event at that.',
		]),
		skill('conference-room-technology', 0.5, [
			'Hybride Sitzungen, in denen auch die Leute zu Hause ausreden dürfen.',
			'Hybrid meetings in which people at home may finish their sentences too.',
		]),
		skill('content-marketing', 0.4, [
			'Geschichten aus dem Betrieb, erzählt von denen, die dort arbeiten.',
			'Stories from the firm told by those who work there.',
		]),
	],
	also: ['social-media', 'image-editing', 'event-services', 'accessible-documents', 'web-hosting'],
	summaries: [
		[
			'Film, Ton und Übertragung für {k}, [auch bei schlechtem Licht|mit zwei Kameras oder zwölf|seit {year}].',
			'Film, sound and broadcast for {k}, [in bad light too|with two cameras or twelve|since {year}].',
		],
		['Macht {k} [sichtbar|hörbar|sendefähig].', 'Makes {k} [visible|audible|ready to broadcast].'],
		[
			'Wir bringen Säle {wo} [ins Netz|auf Sendung|auf den Stand der Technik].',
			'We put halls {wo} [online|on air|up to date].',
		],
		[
			'Bewegtbild mit [Untertiteln|Haltung|kleinem Besteck], produziert in {town}.',
			'Moving pictures with [subtitles|a point of view|a small kit], produced in {town}.',
		],
	],
	openings: [
		['Kameras sind leicht geworden, Geschichten nicht.', 'Cameras have become light, stories have not.'],
		[
			'{name} produziert Filme und stattet Räume mit Medientechnik aus.',
			'{name} produces films and fits rooms with media technology.',
		],
		['Unser Übertragungswagen war früher ein Bäckerauto.', 'Our broadcast van used to belong to a baker.'],
	],
	extras: [
		['Untertitel gehören bei jedem Film dazu.', 'Subtitles come with every film.'],
		[
			'Der längste Stream dauerte {=a:14-30} Stunden, der kürzeste endete mit einem Stromausfall.',
			'The longest stream lasted {=a:14-30} hours and the shortest ended in a power cut.',
		],
		[
			'Konferenzräume betreuen wir aus der Ferne, {=a:20-190} sind es derzeit.',
			'We look after conference rooms remotely, {=a:20-190} at present.',
		],
	],
	notes: [
		['{=a:20-300} Produktionen', '{=a:20-300} productions'],
		['mit Übertragungswagen', 'with broadcast van'],
		['Studio in {town}', 'studio in {town}'],
	],
}
