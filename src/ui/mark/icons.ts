/** The drawings of all icons: 16 px grid, 1.4 px strokes, round ends. Only the sprite of a page carries them. */
export const drawings = {
	asc: '<path d="M8 13V3M4.5 6.5 8 3l3.5 3.5"/>',
	bookmark: '<path d="M4.5 2.5h7v11L8 10.7l-3.5 2.8z"/>',
	both: '<path d="m1.5 8.5 3 3L11 5M7.7 11.2l.3.3L14.5 5"/>',
	cal: '<rect x="2.5" y="3.5" width="11" height="10" rx="1"/><path d="M2.5 6.5h11M5.5 2v3M10.5 2v3"/>',
	chart: '<path d="M2.5 13.5h11M4.5 11V8M8 11V4M11.5 11V6.5"/>',
	check: '<path d="m3 8.5 3.2 3.2L13 5"/>',
	clock: '<circle cx="8" cy="8" r="5.5"/><path d="M8 5v3.2l2 1.3"/>',
	cols: '<rect x="2.5" y="3" width="11" height="10" rx="1"/><path d="M6.2 3v10M9.8 3v10"/>',
	desc: '<path d="M8 3v10M4.5 9.5 8 13l3.5-3.5"/>',
	edit: '<path d="m3 13 .5-3L10.5 3 13 5.5l-7 7zM9 4.5 11.5 7"/>',
	euro: '<path d="M12.5 4.5A4.5 4.5 0 1 0 12.5 11.5M2.5 7h6M2.5 9h6"/>',
	eye: '<path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z"/><circle cx="8" cy="8" r="2"/>',
	file: '<path d="M4 2.5h5l3 3v8H4zM9 2.5v3h3"/>',
	filter: '<path d="M2.5 3h11l-4 5.2v4.6l-3-1.5V8.2z"/>',
	flag: '<path d="M4 14V2.5h8l-2 3 2 3H4"/>',
	gear: '<circle cx="8" cy="8" r="2"/><path d="M8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.8l1.4 1.4M10.8 10.8l1.4 1.4M3.8 12.2l1.4-1.4M10.8 5.2l1.4-1.4"/>',
	globe: '<circle cx="8" cy="8" r="5.5"/><path d="M2.5 8h11M8 2.5c3.5 3.5 3.5 7.5 0 11M8 2.5c-3.5 3.5-3.5 7.5 0 11"/>',
	hourglass: '<path d="M4 2.5h8M4 13.5h8M5 2.5c0 3 3 3.5 3 5.5s-3 2.5-3 5.5M11 2.5c0 3-3 3.5-3 5.5s3 2.5 3 5.5"/>',
	info: '<circle cx="8" cy="8" r="5.5"/><path d="M8 7.5v3M8 5.3v.1"/>',
	join: '<circle cx="6.3" cy="5.5" r="2.3"/><path d="M2 13c.4-2.6 2.1-3.7 4.3-3.7s3.9 1.1 4.3 3.7M12.5 4.3v4.4M10.3 6.5h4.4"/>',
	list: '<path d="m2.5 4 1 1 2-2M2.5 9l1 1 2-2M8 4.5h6M8 9.5h6M8 13h6"/>',
	load: '<path d="M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"/>',
	lock: '<rect x="3.5" y="7" width="9" height="6.5" rx="1"/><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2"/>',
	mail: '<rect x="2" y="3.5" width="12" height="9" rx="1"/><path d="m2.5 4.5 5.5 4 5.5-4"/>',
	merge: '<path d="M4 2.5v3c0 2.5 4 2.5 4 5v3M12 2.5v3c0 2.5-4 2.5-4 5"/>',
	more: '<path d="M3.5 8h.1M8 8h.1M12.5 8h.1" stroke-width="2.2"/>',
	need: '<path d="M10 4.2 13.8 8 8 13.8 2.2 8 6 4.2"/>',
	offer: '<path d="M8 2.2 13.8 8 8 13.8 2.2 8z"/>',
	org: '<path d="M3 13.5v-10l6-1v11M9 6.5h4v7M2 13.5h12M5.5 6h1M5.5 8.5h1M5.5 11h1"/>',
	phone: '<path d="M5.6 2.5 3.5 3c-.6 5 4.5 10 9.5 9.5l.5-2.1-2.8-1.4-1.2 1.2C8 9.5 6.5 8 5.8 6.5L7 5.3z"/>',
	pin: '<path d="M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14Z"/><circle cx="8" cy="6.5" r="1.5"/>',
	plus: '<path d="M8 3v10M3 8h10"/>',
	qr: '<path d="M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5H11V11M13.5 9.5v1M9.5 13.5h1M12.5 12v1.5h1"/>',
	search: '<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/>',
	send: '<path d="m2.5 8 11-5-4 11-2.5-4.5z"/>',
	sort: '<path d="m5.5 6 2.5-2.5L10.5 6M5.5 10 8 12.5 10.5 10"/>',
	swap: '<path d="M3 5.5h9L9.5 3M13 10.5H4L6.5 13"/>',
	undo: '<path d="M5.5 3 2.5 6l3 3M3 6h6a4 4 0 0 1 0 8H6"/>',
	users:
		'<circle cx="6" cy="5.5" r="2.3"/><path d="M1.8 13c.4-2.6 2.1-3.7 4.2-3.7s3.8 1.1 4.2 3.7M10.5 3.5a2.3 2.3 0 0 1 0 4.3M11.5 9.6c1.5.4 2.4 1.5 2.7 3.4"/>',
	warn: '<path d="M8 2.5 14 13H2zM8 6.5v3M8 11.2v.1"/>',
	weave: '<path d="M15 6h-2.5M9 6H4a2.5 2.5 0 0 0 0 5M7.5 11H15M6 15V8M6 4a2.5 2.5 0 0 1 5 0v5M11 13v2"/>',
	work: '<rect x="2.5" y="5" width="11" height="8" rx="1"/><path d="M6 5V3.5h4V5M2.5 8.5h11"/>',
	x: '<path d="m4 4 8 8M12 4l-8 8"/>',
}

/** The name of an icon, as `Icon` and `IconSprite` take it. */
export type IconName = keyof typeof drawings

/** Icons that the components of public pages draw: what the public layout passes to its sprite. */
export const publicIcons: IconName[] = [
	'both',
	'cal',
	'check',
	'euro',
	'info',
	'lock',
	'mail',
	'need',
	'offer',
	'phone',
	'pin',
	'search',
	'undo',
	'warn',
	'weave',
	'work',
	'x',
]

/** All icons: for the office, where navigation, timeline and work list draw nearly every one. */
export const officeIcons = Object.keys(drawings) as IconName[]
