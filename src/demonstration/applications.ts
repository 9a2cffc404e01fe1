/** Applications for membership in every state, in two networks. */
import type { FunctionKind, OrganisationKind, SizeClass } from './types.ts'

type Step = 'submitted' | 'confirmed' | 'forwarded' | 'recalled' | 'approved' | 'declined' | 'reopened' | 'withdrawn'

export type DemoApplicant = {
	given: string
	family: string
	mail: string
	phone?: string
	position?: string
	functions?: readonly FunctionKind[]
}

export type DemoApplication = {
	network: string
	locale: 'de' | 'en'
	/** Missing: the first person applies for themselves. */
	organisation?: {
		name: string
		kind: OrganisationKind
		website: string
		size: SizeClass
		summary: string
		listing: boolean
	}
	address: { street: string; postcode: string; town: string; district: string }
	motivation?: string
	people: readonly DemoApplicant[]
	/** What happened how many days ago. */
	steps: readonly { kind: Step; daysAgo: number; reason?: string }[]
	/** Slug of the type that the office proposes. */
	proposes?: string
}

const alb = 'albtrauf-digital'
const lake = 'seekreis-it'

export const demonstrationApplications: readonly DemoApplication[] = [
	{
		network: alb,
		locale: 'de',
		organisation: { name: 'Wacholderhang Robotik GmbH', kind: 'company', website: 'wacholderhang.example', size: '10-49', summary: 'Greifer und Zuführungen für kleine Serien, mit Bildverarbeitung.', listing: true },
		address: { street: 'Heideweg 14', postcode: '72764', town: 'Reutlingen', district: 'DE141' },
		motivation: 'Wir suchen Partner für die Bildverarbeitung und möchten Prüfplätze gemeinsam nutzen.',
		people: [
			{ given: 'Lioba', family: 'Renz', mail: 'renz@wacholderhang.example', phone: '+49 30 23125 411', position: 'Geschäftsführerin', functions: ['managing-director', 'main-contact'] },
			{ given: 'Anton', family: 'Fies', mail: 'fies@wacholderhang.example', position: 'Buchhaltung', functions: ['dues-contact'] },
		],
		steps: [{ kind: 'submitted', daysAgo: 4 }, { kind: 'confirmed', daysAgo: 4 }],
	},
	{
		network: alb,
		locale: 'de',
		organisation: { name: 'Karo und Faden Datenwerk e. G.', kind: 'company', website: 'karofaden.example', size: '10-49', summary: 'Verwebt Messdaten aus Textilmaschinen.', listing: true },
		address: { street: 'Garnstraße 3', postcode: '72070', town: 'Tübingen', district: 'DE142' },
		motivation: 'Ich dachte, wir sind noch kein Mitglied.',
		people: [{ given: 'Selin', family: 'Aydemir', mail: 'aydemir@karofaden.example', functions: ['main-contact'] }],
		steps: [{ kind: 'submitted', daysAgo: 1 }, { kind: 'confirmed', daysAgo: 1 }],
	},
	{
		network: alb,
		locale: 'de',
		organisation: { name: 'Schafbuckel Laborsoftware GmbH', kind: 'company', website: 'schafbuckel.example', size: '1-9', summary: 'Laborjournale, die auch ohne Netz funktionieren.', listing: true },
		address: { street: 'Am Bohnerz 2', postcode: '72379', town: 'Hechingen', district: 'DE143' },
		motivation: 'Empfohlen hat uns ein Mitglied.',
		people: [{ given: 'Enno', family: 'Weidle', mail: 'weidle@schafbuckel.example', position: 'Gründer', functions: ['managing-director', 'main-contact'] }],
		steps: [{ kind: 'submitted', daysAgo: 12 }, { kind: 'confirmed', daysAgo: 12 }, { kind: 'forwarded', daysAgo: 6 }],
		proposes: 'u1',
	},
	{
		network: alb,
		locale: 'en',
		address: { street: 'Lange Gasse 9', postcode: '72072', town: 'Tübingen', district: 'DE142' },
		motivation: 'I teach machine learning and would like to meet companies of the region.',
		people: [{ given: 'Priya', family: 'Nair', mail: 'nair@lehrwerk.example', phone: '+49 30 23125 455' }],
		steps: [{ kind: 'submitted', daysAgo: 9 }, { kind: 'confirmed', daysAgo: 8 }, { kind: 'forwarded', daysAgo: 2 }],
		proposes: 'f',
	},
	{
		network: alb,
		locale: 'de',
		organisation: { name: 'Blitzangebote 24', kind: 'company', website: 'blitzangebote.example', size: '1-9', summary: 'Alles billig.', listing: true },
		address: { street: 'Irgendwo 1', postcode: '10115', town: 'Berlin', district: 'DE300' },
		people: [{ given: 'Max', family: 'Muster', mail: 'max@blitzangebote.example', functions: ['main-contact'] }],
		steps: [{ kind: 'submitted', daysAgo: 2 }],
	},
	{
		network: alb,
		locale: 'de',
		organisation: { name: 'Nordlicht Reisen GmbH', kind: 'company', website: 'nordlicht-reisen.example', size: '10-49', summary: 'Busreisen nach Skandinavien.', listing: false },
		address: { street: 'Hafen 7', postcode: '20457', town: 'Hamburg', district: 'DE600' },
		motivation: 'Wir möchten Ihre Mitglieder als Kunden gewinnen.',
		people: [{ given: 'Kai', family: 'Petersen', mail: 'petersen@nordlicht-reisen.example', functions: ['main-contact'] }],
		steps: [
			{ kind: 'submitted', daysAgo: 70 }, { kind: 'confirmed', daysAgo: 70 }, { kind: 'forwarded', daysAgo: 60 },
			{ kind: 'declined', daysAgo: 45, reason: 'Sitz und Tätigkeit liegen außerhalb der Region und der Satzung.' },
		],
		proposes: 'u1',
	},
	{
		network: alb,
		locale: 'de',
		organisation: { name: 'Kornblume Apps', kind: 'company', website: 'kornblume.example', size: '1-9', summary: 'Apps für Hofläden.', listing: true },
		address: { street: 'Dorfplatz 5', postcode: '72525', town: 'Münsingen', district: 'DE141' },
		people: [{ given: 'Mirja', family: 'Stoll', mail: 'stoll@kornblume.example', functions: ['main-contact'] }],
		steps: [{ kind: 'submitted', daysAgo: 16 }, { kind: 'confirmed', daysAgo: 16 }, { kind: 'withdrawn', daysAgo: 11 }],
	},
	{
		network: lake,
		locale: 'de',
		organisation: { name: 'Seezeichen Navigation GmbH', kind: 'company', website: 'seezeichen.example', size: '1-9', summary: 'Karten und Pegel für Sportboote.', listing: true },
		address: { street: 'Uferweg 1', postcode: '78462', town: 'Konstanz', district: 'DE138' },
		motivation: 'Wir brauchen Hilfe beim Umzug in die Cloud.',
		people: [{ given: 'Jule', family: 'Schäfer', mail: 'schaefer@seezeichen.example', functions: ['managing-director', 'main-contact'] }],
		steps: [{ kind: 'submitted', daysAgo: 20 }, { kind: 'confirmed', daysAgo: 19 }, { kind: 'forwarded', daysAgo: 15 }, { kind: 'recalled', daysAgo: 14 }, { kind: 'forwarded', daysAgo: 10 }],
		proposes: 'u1',
	},
	{
		network: lake,
		locale: 'de',
		organisation: { name: 'Hegau Datentechnik OHG', kind: 'company', website: 'hegau-datentechnik.example', size: '10-49', summary: 'Kassensysteme.', listing: false },
		address: { street: 'Bahnhofstraße 22', postcode: '78224', town: 'Singen (Hohentwiel)', district: 'DE138' },
		people: [{ given: 'Burkhard', family: 'Löw', mail: 'loew@hegau-datentechnik.example', functions: ['main-contact'] }],
		steps: [{ kind: 'submitted', daysAgo: 33 }, { kind: 'confirmed', daysAgo: 32 }, { kind: 'forwarded', daysAgo: 25 }, { kind: 'declined', daysAgo: 20, reason: 'Es fehlt die Unterschrift.' }, { kind: 'reopened', daysAgo: 3 }],
		proposes: 'u1',
	},
] // prettier-ignore
