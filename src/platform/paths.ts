/** Every URL of the product. Nothing else builds one; a snapshot test keeps them stable. */
import type { Locale } from './localized.ts'

type Query = Record<string, string | number | readonly string[] | null | undefined>

/** A query string in the given order, without empty values; arrays repeat the name. */
export function query(values: Query): string {
	const search = new URLSearchParams()
	for (const [name, value] of Object.entries(values)) {
		for (const single of Array.isArray(value) ? value : [value]) {
			if (single !== null && single !== undefined && single !== '') search.append(name, String(single))
		}
	}
	const text = search.toString()
	return text ? `?${text}` : ''
}

/** First path parts that no network may take as its slug. */
export const reservedSlugs = [
	'en', 'api', 'atlas', 'o', 'seeing-as', 'sign-in', 'sign-out', 'account', 'mine', 'operator', 'setup', 'dev', 'theme', 'healthz', 'feeds',
	'sitemap.xml', 'robots.txt', 'brands.css', 'mails', 'auth', 'competences', 'fonts', 'imprint', 'privacy', 'accessibility', 'ranking', 'files', 'offers',
	'processes', 'compare', 'list', 'alerts', 'help',
] as const // prettier-ignore

export const paths = {
	home: () => '/',
	atlas: (values: Query = {}) => `/atlas${query(values)}`,
	organisation: (slug: string) => `/o/${slug}`,
	organisationCard: (slug: string) => `/o/${slug}/card.vcf`,
	/** One page for printing. */
	organisationSheet: (slug: string) => `/o/${slug}/profile.pdf`,
	/** A QR code that leads to the profile. */
	organisationCode: (slug: string, format: 'svg' | 'png') => `/o/${slug}/code.${format}`,
	/** A small page for an iframe on the organisation's own site. */
	organisationEmbed: (slug: string) => `/o/${slug}/embed`,
	/** What all organisations offer to learners and applicants. */
	offers: (values: Query = {}) => `/offers${query(values)}`,
	networkOffers: (network: string, values: Query = {}) => `/${network}/offers${query(values)}`,
	competences: () => '/competences',
	/** The page of a concept; `values` carries the page of its list. */
	competence: (slug: string, values: Query = {}) => `/competences/${slug}${query(values)}`,
	processes: () => '/processes',
	process: (slug: string, values: Query = {}) => `/processes/${slug}${query(values)}`,
	/** What is new in a search: by mail, and as Atom; `in` names the network of the page. */
	alerts: (values: Query = {}) => `/alerts${query(values)}`,
	alertConfirm: (token: string) => `/alerts/confirm/${token}`,
	alertStop: (token: string) => `/alerts/stop/${token}`,
	searchFeed: (values: Query = {}) => `/feeds/search${query(values)}`,
	/** What members of a network, named by `in`, or of the alliance announce, as Atom. */
	announcementsFeed: (values: Query = {}) => `/feeds/announcements${query(values)}`,
	/** Organisations side by side, or on a list to pass on: the address carries them. */
	compare: (slugs: readonly string[] = [], values: Query = {}) => `/compare${query({ o: slugs, ...values })}`,
	list: (slugs: readonly string[] = [], values: Query = {}) => `/list${query({ o: slugs, ...values })}`,
	accessibility: () => '/accessibility',
	ranking: () => '/ranking',
	help: () => '/help',
	/** A guide, or a section of one: `office#segments`. */
	guide: (place: string) => `/help/${place}`,
	/** A picture of a guide; `mark` changes with it. */
	guidePicture: (file: string, mark: string) => `/help/pictures/${file}${query({ v: mark })}`,
	theme: () => '/theme',
	brands: () => '/brands.css',
	sitemap: () => '/sitemap.xml',
	health: () => '/healthz',
	/** The taxonomy as data; `ending` says in which format. */
	taxonomyFile: (ending: string) => `/competences/taxonomy.${ending}`,
	competenceFile: (slug: string, ending: string) => `/competences/${slug}.${ending}`,
	/** One version of a document, to be saved. */
	documentFile: (id: number, version: number) => `/files/documents/${id}/${version}`,
	/** The file in a field that an office has defined, to be saved. */
	fieldFile: (party: number, key: string) => `/files/fields/${party}/${key}`,
	/** The file in such a field of a membership. */
	membershipFile: (membership: number, key: string) => `/files/memberships/${membership}/${key}`,
	/** A file that somebody proposes for such a field. */
	proposedFile: (proposal: number) => `/files/proposals/${proposal}`,
	/** A logo or portrait; `mark` changes with it. */
	pictureFile: (id: number, size: 'small' | 'medium' | 'large', mark: string) =>
		`/files/pictures/${id}/${size}${query({ v: mark })}`,

	network: (network: string) => `/${network}`,
	networkAtlas: (network: string, values: Query = {}) => `/${network}/atlas${query(values)}`,
	networkCompetences: (network: string) => `/${network}/competences`,
	networkCompetence: (network: string, slug: string, values: Query = {}) =>
		`/${network}/competences/${slug}${query(values)}`,
	networkProcesses: (network: string) => `/${network}/processes`,
	networkProcess: (network: string, slug: string, values: Query = {}) =>
		`/${network}/processes/${slug}${query(values)}`,
	imprint: (network: string) => `/${network}/imprint`,
	privacy: (network: string) => `/${network}/privacy`,
	openData: (network: string) => `/${network}/data`,
	openDataFile: (network: string, name: string) => `/${network}/data/${name}`,
	join: (network: string, values: Query = {}) => `/${network}/join${query(values)}`,
	joinConfirm: (network: string, token: string) => `/${network}/join/confirm/${token}`,
	joinStatus: (network: string, token: string, values: Query = {}) =>
		`/${network}/join/status/${token}${query(values)}`,
	/** Where a partner confirms a claim. */
	confirmClaim: (network: string, token: string) => `/${network}/claims/confirm/${token}`,
	/** Where a member says which claims are still true. */
	stillTrue: (network: string, token: string) => `/${network}/claims/still/${token}`,
	joinColleague: (network: string, token: string) => `/${network}/join/colleague/${token}`,

	signIn: (values: Query = {}) => `/sign-in${query(values)}`,
	signInCode: () => '/sign-in/code',
	signInPasskey: () => '/sign-in/passkey',
	accountPasskey: () => '/account/passkey',
	signInLink: (token: string) => `/sign-in/link/${token}`,
	/** Asks for a sign-in of today, and then goes on with what was sent. */
	signInAgain: (token: string) => `/sign-in/again/${token}`,
	passwordForgotten: () => '/sign-in/forgotten',
	passwordReset: (token: string) => `/sign-in/reset/${token}`,
	verifyMail: (token: string) => `/sign-in/verify/${token}`,
	invitation: (token: string) => `/sign-in/invitation/${token}`,
	signOut: () => '/sign-out',
	/** Ends looking as somebody else. */
	seeingAs: () => '/seeing-as',
	account: () => '/account',
	accountData: () => '/account/data',
	accountDataFile: () => '/account/data/file',
	mine: () => '/mine',
	mineOrganisation: (id: number, values: Query = {}) => `/mine/${id}${query(values)}`,
	minePeople: (id: number, values: Query = {}) => `/mine/${id}/people${query(values)}`,
	/** One's own record in a network. */
	minePerson: (id: number, values: Query = {}) => `/mine/person/${id}${query(values)}`,
	minePersonFacts: (id: number) => `/mine/person/${id}/facts`,
	mineFacts: (id: number) => `/mine/${id}/facts`,
	mineClaim: (id: number, claim: number | 'new', values: Query = {}) => `/mine/${id}/claims/${claim}${query(values)}`,
	/** Competences that a text suggests. */
	mineSuggestions: (id: number, values: Query = {}) => `/mine/${id}/suggestions${query(values)}`,
	/** Asking partners to confirm a claim. */
	mineClaimPartners: (id: number, claim: number, values: Query = {}) =>
		`/mine/${id}/claims/${claim}/partners${query(values)}`,
	mineEntries: (id: number, values: Query = {}) => `/mine/${id}/entries${query(values)}`,
	mineEntry: (id: number, entry: number | 'new', values: Query = {}) => `/mine/${id}/entries/${entry}${query(values)}`,
	mineMarkets: (id: number) => `/mine/${id}/markets`,
	mineShare: (id: number) => `/mine/${id}/share`,
	mineColleagues: (id: number, values: Query = {}) => `/mine/${id}/colleagues${query(values)}`,
	setup: (token?: string) => (token ? `/setup/${token}` : '/setup'),
	mails: () => '/mails',

	office: (network: string) => `/${network}/office`,
	parties: (network: string, values: Query = {}) => `/${network}/office/parties${query(values)}`,
	partiesExport: (network: string, format: 'csv' | 'xlsx', values: Query = {}) =>
		`/${network}/office/parties/export.${format}${query(values)}`,
	attended: (network: string, values: Query = {}) => `/${network}/office/parties/attended${query(values)}`,
	newParty: (network: string, values: Query = {}) => `/${network}/office/parties/new${query(values)}`,
	party: (network: string, id: number, values: Query = {}) => `/${network}/office/parties/${id}${query(values)}`,
	/** What goes stale. */
	staleClaims: (network: string, values: Query = {}) => `/${network}/office/claims${query(values)}`,
	partySuggestions: (network: string, id: number, values: Query = {}) =>
		`/${network}/office/parties/${id}/suggestions${query(values)}`,
	partyClaimPartners: (network: string, id: number, claim: number, values: Query = {}) =>
		`/${network}/office/parties/${id}/claims/${claim}${query(values)}`,
	partyTimeline: (network: string, id: number, values: Query = {}) =>
		`/${network}/office/parties/${id}/timeline${query(values)}`,
	tasks: (network: string, values: Query = {}) => `/${network}/office/tasks${query(values)}`,
	partySearch: (network: string, values: Query = {}) => `/${network}/office/find${query(values)}`,
	memberships: (network: string, values: Query = {}) => `/${network}/office/memberships${query(values)}`,
	votes: (network: string, values: Query = {}) => `/${network}/office/memberships/votes${query(values)}`,
	membershipsExport: (network: string, format: 'csv' | 'xlsx', values: Query = {}) =>
		`/${network}/office/memberships/export.${format}${query(values)}`,
	duplicates: (network: string, values: Query = {}) => `/${network}/office/duplicates${query(values)}`,
	duplicate: (network: string, id: number, values: Query = {}) => `/${network}/office/duplicates/${id}${query(values)}`,
	imports: (network: string) => `/${network}/office/imports`,
	newImport: (network: string) => `/${network}/office/imports/new`,
	import: (network: string, id: number) => `/${network}/office/imports/${id}`,
	importProblems: (network: string, id: number) => `/${network}/office/imports/${id}/problems.csv`,
	documents: (network: string) => `/${network}/office/documents`,
	accounts: (network: string) => `/${network}/office/accounts`,
	applications: (network: string, values: Query = {}) => `/${network}/office/applications${query(values)}`,
	application: (network: string, id: number, values: Query = {}) =>
		`/${network}/office/applications/${id}${query(values)}`,
	applicationForm: (network: string, values: Query = {}) => `/${network}/office/settings/application${query(values)}`,
	settings: (network: string) => `/${network}/office/settings`,
	settingsLogo: (network: string) => `/${network}/office/settings/logo`,
	everything: (network: string) => `/${network}/office/settings/everything`,
	everythingFile: (network: string) => `/${network}/office/settings/everything/file`,
	keptLists: (network: string, values: Query = {}) => `/${network}/office/lists${query(values)}`,
	segments: (network: string, values: Query = {}) => `/${network}/office/segments${query(values)}`,
	segmentBuilder: (network: string, values: Query = {}) => `/${network}/office/segments/build${query(values)}`,
	fields: (network: string, values: Query = {}) => `/${network}/office/settings/fields${query(values)}`,
	field: (network: string, key: string, values: Query = {}) =>
		`/${network}/office/settings/fields/${key}${query(values)}`,
	approval: (network: string) => `/${network}/office/settings/approval`,
	tags: (network: string) => `/${network}/office/settings/tags`,
	statute: (network: string, values: Query = {}) => `/${network}/office/settings/statute${query(values)}`,
	membershipTypes: (network: string, values: Query = {}) =>
		`/${network}/office/settings/membership-types${query(values)}`,
	journal: (network: string, values: Query = {}) => `/${network}/office/journal${query(values)}`,
	journalEntry: (network: string, id: number) => `/${network}/office/journal/${id}`,
	seeAs: (network: string, values: Query = {}) => `/${network}/office/see-as${query(values)}`,
	whoSees: (network: string, id: number, values: Query = {}) =>
		`/${network}/office/parties/${id}/who-sees${query(values)}`,
	networkSettings: (network: string) => `/${network}/office/settings/network`,
	dataLicence: (network: string) => `/${network}/office/settings/data`,
	networkTexts: (network: string) => `/${network}/office/settings/texts`,
	mailTexts: (network: string) => `/${network}/office/settings/mails`,
	mailText: (network: string, kind: string, values: Query = {}) =>
		`/${network}/office/settings/mails/${kind}${query(values)}`,
	roles: (network: string, values: Query = {}) => `/${network}/office/settings/roles${query(values)}`,
	partyAsOf: (network: string, id: number, values: Query = {}) =>
		`/${network}/office/parties/${id}/as-of${query(values)}`,

	api: {
		organisations: () => '/api/v1/organisations',
		organisation: (slug: string) => `/api/v1/organisations/${slug}`,
		competences: () => '/api/v1/competences',
		openapi: () => '/api/v1/openapi.json',
	},
} as const

/** The same page in a language: German at the root, English below `/en`. */
export function inLocale(path: string, locale: Locale): string {
	if (locale === 'de') return path
	return path === '/' ? '/en' : `/en${path}`
}

/** Splits the language off a path. */
export function localeOf(pathname: string): { locale: Locale; path: string } {
	if (pathname === '/en' || pathname === '/en/') return { locale: 'en', path: '/' }
	if (pathname.startsWith('/en/')) return { locale: 'en', path: pathname.slice(3) }
	return { locale: 'de', path: pathname }
}
